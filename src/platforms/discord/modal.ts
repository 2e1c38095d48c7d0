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

/** The form as Discord shows it, its first five fields, with what was given already. A long text has a second field to go on in. */
export function modalOf(
  form: Form,
  given: Readonly<Record<string, string>>,
  say: Say,
): APIModalInteractionResponseCallbackData {
  const labels = form.fields.flatMap((field) => labelsOf(field, given[field.name] ?? field.initial, form.command, say));
  return {
    custom_id: customIdOf({ command: form.command, target: form.target, form: true }),
    title: cut(form.title, LIMITS.modalTitle),
    components: labels.slice(0, LIMITS.modalFields),
  };
}

function labelsOf(field: FormField, value: string, command: string, say: Say): readonly APILabelComponent[] {
  const label = cut(field.label, LIMITS.label);
  const description = cut(field.hint, LIMITS.labelDescription);
  const first = { type: ComponentType.Label, label, description } as const;
  if (field.kind !== "lines") return [{ ...first, component: inputOf(field, value, say) }];
  const [begin = "", ...rest] = splitText(value, LIMITS.textInput);
  const going = rest.join("");
  // What stands at the end of a field may be trimmed on its way.
  const kept = going === "" ? begin : begin.trimEnd();
  const between = begin.slice(kept.length);
  const long = command === "open-case" || going !== "";
  const more = { type: ComponentType.Label, label: cut(say("label.more"), LIMITS.label) } as const;
  return [
    { ...first, component: textInput(field, kept, partId(field, 0, between), field.required) },
    ...(long
      ? [{ ...more, component: textInput(field, going.slice(0, LIMITS.textInput), partId(field, 1), false) }]
      : []),
  ];
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
  return [name, part, digestOf(initial), encodeURIComponent(between.slice(0, 9))].join("|");
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
