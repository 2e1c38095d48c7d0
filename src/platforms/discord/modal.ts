import { createHash } from "node:crypto";
import {
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APIModalSubmission,
  ComponentType,
  TextInputStyle,
} from "discord.js";
import type { Say } from "../../cards/say.ts";
import { type Form, type FormField, inputFrom } from "../../chat/forms.ts";
import { splitText } from "../../chat/split.ts";
import { customIdOf } from "./buttons.ts";
import { cut, LIMITS } from "./limits.ts";

/** Of the 100 characters of an input's name these are left for what stands between two inputs. */
const BETWEEN = 70;

/** The form as Discord shows it, its first five fields, with what was given already. A long text goes on in further fields. */
export function modalOf(
  form: Form,
  given: Readonly<Record<string, string>>,
  say: Say,
): APIModalInteractionResponseCallbackData {
  const most = Math.max(2, LIMITS.modalFields + 1 - form.fields.length);
  const labels = form.fields.flatMap((field) => {
    const value = given[field.name] ?? field.initial;
    return field.kind === "lines" ? longLabels(field, value, most, form.command, say) : [labelOf(field, value, say)];
  });
  return {
    custom_id: customIdOf({ command: form.command, target: form.target, form: true }),
    title: cut(form.title, LIMITS.modalTitle),
    components: labels.slice(0, LIMITS.modalFields),
  };
}

function labelOf(field: FormField, value: string, say: Say): APILabelComponent {
  return { ...headOf(field), component: inputOf(field, value, say) };
}

function headOf({ label, hint }: FormField) {
  const description = cut(hint, LIMITS.labelDescription);
  return { type: ComponentType.Label, label: cut(label, LIMITS.label), description } as const;
}

function longLabels(field: FormField, value: string, most: number, command: string, say: Say): APILabelComponent[] {
  const inputs = inputsFor(value, most);
  const long = command === "open-case" || inputs.length > 1;
  const more = { type: ComponentType.Label, label: cut(say("label.more"), LIMITS.label) } as const;
  const empty = { text: "", between: "" };
  return (long && inputs.length === 1 ? [...inputs, empty] : inputs).map(({ text, between }, at) => ({
    ...(at === 0 ? headOf(field) : more),
    component: textInput(field, text, partId(field, at, between), field.required && at === 0),
  }));
}

/**
 * The text in as many inputs as it takes, and what stands between them: what stands at the end of an input may be trimmed on
 * its way. Where it takes more than there are, the input is empty, for half a text would pass for the whole one.
 */
function inputsFor(text: string, most: number): readonly { readonly text: string; readonly between: string }[] {
  const pieces = splitText(text, LIMITS.textInput);
  const inputs = pieces.map((piece, at) => {
    const next = pieces[at + 1];
    const begin = at === 0 ? piece : piece.trimStart();
    if (next === undefined) return { text: begin, between: "" };
    const between = piece.slice(piece.trimEnd().length) + next.slice(0, next.length - next.trimStart().length);
    return { text: begin.trimEnd(), between };
  });
  const fits = inputs.every(({ between }) => encodeURIComponent(between).length <= BETWEEN);
  return fits && inputs.length <= most ? inputs : [{ text: "", between: "" }];
}

function inputOf(field: FormField, initial: string, say: Say): APIComponentInLabel {
  const { kind, required, choices } = field;
  const custom_id = partId(field, 0);
  if (kind === "person") return { type: ComponentType.UserSelect, custom_id, required, max_values: 1 };
  if (kind !== "choice") return textInput(field, initial, custom_id, required);
  const options = choices.slice(0, LIMITS.choices).map(({ value, label }) => ({
    value,
    label: cut(label, LIMITS.choice),
    ...(value === initial ? { default: true } : {}),
  }));
  const placeholder = cut(say("form.choose"), LIMITS.placeholder);
  return { type: ComponentType.StringSelect, custom_id, required, options, placeholder, min_values: required ? 1 : 0 };
}

function textInput(field: FormField, value: string, custom_id: string, required: boolean): APIComponentInLabel {
  const style = field.kind === "lines" ? TextInputStyle.Paragraph : TextInputStyle.Short;
  const max_length = LIMITS.textInput;
  return { type: ComponentType.TextInput, custom_id, style, required, max_length, ...(value === "" ? {} : { value }) };
}

/** The name of the field, its part, what stood there (so it can be told what was left as it was), and what follows it. */
function partId({ name, initial }: FormField, part: number, between = ""): string {
  return [name, part, digestOf(initial), encodeURIComponent(between)].join("|");
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** What was filled in, by field; the account of whoever was chosen stands for the person. */
export function inputOfModal(
  form: Form,
  { components }: Pick<APIModalSubmission, "components">,
): Record<string, string> {
  const parts = components.flatMap((row) => {
    if (row.type === ComponentType.Label) return [row.component];
    return row.type === ComponentType.ActionRow ? row.components : [];
  });
  const values: Record<string, string> = {};
  const digests: Record<string, string> = {};
  const betweens: Record<string, string> = {};
  for (const part of parts) {
    const [name = "", , digest = "", between = ""] = part.custom_id.split("|");
    const given = "value" in part ? String(part.value) : "values" in part ? part.values.join(",") : "";
    if (given !== "") values[name] = (values[name] ?? "") + (betweens[name] ?? "") + given;
    betweens[name] = given === "" ? "" : decodeURIComponent(between);
    digests[name] = digest;
  }
  const fields = form.fields.map((field) => {
    const value = values[field.name] ?? "";
    return { ...field, initial: digests[field.name] === digestOf(value) ? value : "" };
  });
  return inputFrom({ ...form, fields }, values);
}
