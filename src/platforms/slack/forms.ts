import type { types } from "@slack/bolt";
import { z } from "zod";
import { type Form, type FormField, isSearched } from "../../chat/forms.ts";
import { splitText } from "../../chat/split.ts";
import { INPUT_LABEL, INPUT_VALUE, OPTION_LABEL, PLACEHOLDER, VIEW_TITLE } from "./limits.ts";

/** What a form keeps while it is open: what it was opened on, and where the answer goes. */
const Kept = z.object({
  command: z.string(),
  target: z.object({ case: z.string().exactOptional(), approval: z.string().exactOptional() }),
  channel: z.string().nullable(),
  onCard: z.boolean(),
});
export type Kept = z.infer<typeof Kept>;

/** Of a field that is longer than one input takes, the further inputs end so. */
const MORE = "+";

/** The form as a modal. A text that is too long for one input goes on in the next; one empty input more takes what is added. */
export function modalOf(
  form: Form,
  kept: Kept,
  words: { more: string; file: string; choose: string },
): types.ModalView {
  const blocks = form.fields.flatMap((field) => inputsOf(field, words));
  const withFile = form.command === "open-case" ? [...blocks, fileInput(words.file)] : blocks;
  return {
    type: "modal",
    callback_id: form.command,
    private_metadata: JSON.stringify(kept),
    title: { type: "plain_text", text: short(form.title, VIEW_TITLE) },
    submit: { type: "plain_text", text: short(form.submit, VIEW_TITLE) },
    close: { type: "plain_text", text: short(form.cancel, VIEW_TITLE) },
    blocks: withFile,
  };
}

export function keptIn(metadata: string): Kept {
  return Kept.parse(JSON.parse(metadata));
}

function inputsOf(field: FormField, words: { more: string; choose: string }): types.InputBlock[] {
  if (field.kind !== "lines") return [input(field, elementOf(field, words.choose))];
  const pieces = field.initial === "" ? [""] : splitText(field.initial, INPUT_VALUE);
  const all = field.name === "text" ? [...pieces, ""] : pieces;
  return all.map((piece, at) => {
    const further = at > 0;
    const part = { ...field, required: field.required && !further, label: further ? words.more : field.label };
    return input(part, textInput(`${field.name}${MORE.repeat(at)}`, piece, true), MORE.repeat(at));
  });
}

function input(field: FormField, element: types.InputBlock["element"], suffix = ""): types.InputBlock {
  return {
    type: "input",
    block_id: `${field.name}${suffix}`,
    optional: !field.required,
    label: { type: "plain_text", text: short(field.label, INPUT_LABEL) },
    ...(suffix === "" && field.hint !== "" && { hint: { type: "plain_text", text: short(field.hint, INPUT_LABEL) } }),
    element,
  };
}

function elementOf(field: FormField, choose: string): types.InputBlock["element"] {
  const placeholder = { type: "plain_text" as const, text: short(choose, PLACEHOLDER) };
  switch (field.kind) {
    case "choice": {
      const options = field.choices.map(optionOf);
      const initial = options.find(({ value }) => value === field.initial);
      return {
        type: "static_select",
        action_id: field.name,
        placeholder,
        options,
        ...(initial && { initial_option: initial }),
      };
    }
    case "search":
      return { type: "external_select", action_id: field.name, placeholder, min_query_length: 0 };
    case "person":
      return { type: "users_select", action_id: field.name, placeholder };
    default:
      return textInput(field.name, field.initial, field.kind === "lines");
  }
}

export function optionOf({ value, label }: { value: string; label: string }) {
  return { text: { type: "plain_text" as const, text: short(label, OPTION_LABEL) }, value };
}

function textInput(name: string, initial: string, multiline: boolean): types.PlainTextInput {
  return {
    type: "plain_text_input",
    action_id: name,
    multiline,
    max_length: INPUT_VALUE,
    ...(initial !== "" && { initial_value: initial }),
  };
}

function fileInput(label: string): types.InputBlock {
  return {
    type: "input",
    block_id: "file",
    optional: true,
    label: { type: "plain_text", text: label },
    element: { type: "file_input", action_id: "file", filetypes: ["txt", "md", "eml"], max_files: 1 },
  };
}

/** Cut at a character's end, with a sign that it was. */
function short(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const [cut = ""] = splitText(text, longest - 1);
  return `${cut.trimEnd()}…`;
}

const State = z.record(
  z.string(),
  z.record(
    z.string(),
    z.object({
      value: z.string().nullish(),
      selected_option: z.object({ value: z.string() }).nullish(),
      selected_user: z.string().nullish(),
      files: z.array(z.object({ id: z.string() })).nullish(),
    }),
  ),
);

export interface Filled {
  readonly values: Readonly<Record<string, string>>;
  readonly files: readonly string[];
}

/** What was filled in; a text in several inputs is one again. */
export function filledIn(state: unknown): Filled {
  const values: Record<string, string> = {};
  const files: string[] = [];
  for (const [block, actions] of Object.entries(State.parse(state))) {
    const name = block.replace(/\++$/, "");
    for (const { value, selected_option: option, selected_user: user, files: given } of Object.values(actions)) {
      const text = value ?? option?.value ?? (user ? `slack:${user}` : "");
      values[name] = `${values[name] ?? ""}${text}`;
      files.push(...(given ?? []).map(({ id }) => id));
    }
  }
  return { values, files };
}

/** The block under which a message about a field stands. */
export function blockOf(
  form: { readonly fields: readonly { readonly name: string }[] } | undefined,
  name: string,
): string {
  return form?.fields.some((field) => field.name === name) || isSearched(name) ? name : (form?.fields[0]?.name ?? name);
}
