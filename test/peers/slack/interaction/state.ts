import { optionsOf } from "../block-kit/composition.ts";
import { elementsOf } from "../block-kit/surfaces.ts";
import { type Fields, fieldsIn, listIn, textIn } from "../json.ts";

export type Filled = Map<string, Fields>;
export type Choice = string | string[];

const ONE_OF_LIST = new Set(["static_select", "external_select", "radio_buttons"]);
const SOME_OF_LIST = new Set(["multi_static_select", "multi_external_select", "checkboxes"]);
const WRITTEN = new Set(["plain_text_input", "email_text_input", "url_text_input", "number_input"]);
const SOME_OF = new Map([
  ["multi_users_select", "users"],
  ["multi_channels_select", "channels"],
  ["multi_conversations_select", "conversations"],
]);
const ONE_OF = new Map([
  ["users_select", "user"],
  ["channels_select", "channel"],
  ["conversations_select", "conversation"],
  ["datepicker", "date"],
  ["timepicker", "time"],
  ["datetimepicker", "date_time"],
]);

export function keyOf(block: Fields, element: Fields): string {
  return `${block.block_id}\n${element.action_id}`;
}

export function keysOf(blocks: Fields[]): string[] {
  return fillable(blocks).map(({ block, element }) => keyOf(block, element));
}

/** `state.values`: by block, by action. */
export function stateOf(blocks: Fields[], filled: Filled): Fields {
  const values: { [block: string]: Fields } = {};
  for (const { block, element } of fillable(blocks)) {
    const state = filled.get(keyOf(block, element)) ?? initial(element);
    const id = textIn(block.block_id);
    values[id] = { ...values[id], [textIn(element.action_id)]: state };
  }
  return values;
}

export function fillable(blocks: Fields[]) {
  return blocks.flatMap((block) =>
    elementsOf(block)
      .filter((element) => initial(element) !== undefined)
      .map((element) => ({ block, element })),
  );
}

function initial(element: Fields): Fields | undefined {
  const type = textIn(element.type);
  if (WRITTEN.has(type)) return { type, value: element.initial_value ?? null };
  if (ONE_OF_LIST.has(type)) return { type, selected_option: element.initial_option ?? null };
  if (SOME_OF_LIST.has(type)) return { type, selected_options: element.initial_options ?? [] };
  const [one, some] = [ONE_OF.get(type), SOME_OF.get(type)];
  if (one) return { type, [`selected_${one}`]: element[`initial_${one}`] ?? null };
  if (some) return { type, [`selected_${some}`]: element[`initial_${some}`] ?? [] };
  return undefined;
}

/** What stands in the state once somebody chose or typed it: an option is named by its label or by its value. */
export function chosen(element: Fields, choice: Choice, suggested: Fields[] = []): Fields {
  const type = textIn(element.type);
  const offered = [...optionsOf(element), ...suggested];
  const pick = (name: string) => {
    const option = offered.find((each) => textIn(each.value) === name || textIn(fieldsIn(each.text).text) === name);
    if (!option) throw new Error(`there is no option ${name} in ${element.action_id}`);
    return option;
  };
  const names = [choice].flat();
  const [name = ""] = names;
  if (WRITTEN.has(type)) return { type, value: name === "" ? null : name };
  if (ONE_OF_LIST.has(type)) return { type, selected_option: name === "" ? null : pick(name) };
  if (SOME_OF_LIST.has(type)) return { type, selected_options: names.map(pick) };
  const [one, some] = [ONE_OF.get(type), SOME_OF.get(type)];
  if (one) return { type, [`selected_${one}`]: one === "date_time" ? Number(name) : name };
  if (some) return { type, [`selected_${some}`]: names };
  if (type === "overflow") return { type, selected_option: pick(name) };
  throw new Error(`nothing can be filled into ${type}`);
}

/** What Slack's own client says before it sends a form, by block. */
export function unready(blocks: Fields[], filled: Filled): string[] {
  return fillable(blocks).flatMap(({ block, element }) => {
    if (block.type !== "input") return [];
    const state = filled.get(keyOf(block, element)) ?? fieldsIn(initial(element));
    const { type: _, ...values } = state;
    const label = textIn(fieldsIn(block.label).text);
    const empty = Object.values(values).every((each) => each === null || (Array.isArray(each) && each.length === 0));
    if (empty) return block.optional === true ? [] : [`${label}: please complete this required field`];
    const { length } = textIn(state.value);
    const [min, max] = [Number(element.min_length ?? 0), Number(element.max_length ?? 3_000)];
    if (element.type === "plain_text_input" && (length < min || length > max))
      return [`${label}: ${length} characters where ${min} to ${max} are allowed`];
    return [];
  });
}

export function hasOptions(answer: unknown): Fields[] {
  const { options, option_groups: groups } = fieldsIn(answer);
  return [...listIn(options), ...listIn(groups).flatMap((group) => listIn(group.options))];
}
