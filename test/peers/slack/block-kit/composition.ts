import { isFields, listIn } from "../json.ts";
import { CONFIRM, GROUP_LABEL, OPTION, OPTIONS } from "../limits.ts";
import { boolean, type Check, list, object, oneOf, string, typed } from "./schema.ts";

export function plainText(max: number): Check {
  return typed({ plain_text: object({ "text!": string(max), emoji: boolean }) });
}

export function anyText(max: number): Check {
  return typed({
    plain_text: object({ "text!": string(max), emoji: boolean }),
    mrkdwn: object({ "text!": string(max), verbatim: boolean }),
  });
}

export const confirm: Check = object({
  "title!": plainText(CONFIRM.title),
  "text!": anyText(CONFIRM.text),
  "confirm!": plainText(CONFIRM.button),
  "deny!": plainText(CONFIRM.button),
  style: oneOf("primary", "danger"),
});

export function option(text: (max: number) => Check): Check {
  return object({
    "text!": text(OPTION.text),
    "value!": string(OPTION.value),
    description: text(OPTION.description),
    url: string(OPTION.url),
  });
}

export const menuOption = option(plainText);

export const menuOptions = {
  options: list(menuOption, { max: OPTIONS.select }),
  option_groups: list(
    object({ "label!": plainText(GROUP_LABEL), "options!": list(menuOption, { max: OPTIONS.select }) }),
    { max: OPTIONS.groups },
  ),
};

export function optionsOf(element: unknown) {
  if (!isFields(element)) return [];
  return [...listIn(element.options), ...listIn(element.option_groups).flatMap((group) => listIn(group.options))];
}

export const offersOptions: Check = (element, pointer, report) => {
  if (!isFields(element)) return;
  const [flat, grouped] = [element.options !== undefined, element.option_groups !== undefined];
  if (!flat && !grouped) report("missing required field: options", pointer);
  if (flat && grouped) report("cannot provide both `options` and `option_groups`", pointer);
};

/** Slack takes an option that is chosen from the start only as it stands in the list, to the letter. */
export const initialAmongOptions: Check = (element, pointer, report) => {
  if (!isFields(element)) return;
  const offered = new Set(optionsOf(element).map(standing));
  if (element.initial_option !== undefined && !offered.has(standing(element.initial_option)))
    report("initial_option must exactly match one of the options", `${pointer}/initial_option`);
  for (const [at, each] of listIn(element.initial_options).entries())
    if (!offered.has(standing(each)))
      report("initial_options must exactly match one of the options", `${pointer}/initial_options/${at}`);
};

function standing(choice: unknown): string {
  if (!isFields(choice) || !isFields(choice.text)) return "";
  return JSON.stringify([choice.value, choice.text.type, choice.text.text]);
}
