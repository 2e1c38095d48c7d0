import { isFields } from "../json.ts";
import { BUTTON, ID, IMAGE, OPTIONS, PLACEHOLDER, TEXT_INPUT } from "../limits.ts";
import {
  anyText,
  confirm,
  initialAmongOptions,
  menuOption,
  menuOptions,
  offersOptions,
  option,
  plainText,
} from "./composition.ts";
import { boolean, type Check, integer, list, matching, object, oneOf, type Shape, string } from "./schema.ts";

const named = { action_id: string(ID) };
const asked = { ...named, confirm, focus_on_load: boolean };
const menu = { ...asked, placeholder: plainText(PLACEHOLDER) };
const several = { ...menu, max_selected_items: integer(1, 100) };
const idPattern = /^[A-Z0-9]{2,}$/;
const oneId = matching(idPattern);
const someIds = list(matching(idPattern), { min: 0, max: 100 });
const someOptions = list(menuOption, { max: OPTIONS.select });
const filter = object({
  include: list(oneOf("im", "mpim", "private", "public"), { max: 4 }),
  exclude_external_shared_channels: boolean,
  exclude_bot_users: boolean,
});
const date = matching(/^\d{4}-\d{2}-\d{2}$/);

export const image = {
  image: object({
    image_url: string(IMAGE.url),
    "alt_text!": string(IMAGE.altText),
    slack_file: object({ id: oneId }),
  }),
};

const button = object({
  ...named,
  "text!": plainText(BUTTON.text),
  value: string(BUTTON.value),
  url: string(BUTTON.url),
  style: oneOf("primary", "danger"),
  confirm,
  accessibility_label: string(BUTTON.accessibilityLabel),
});

const boxes = list(option(anyText), { max: OPTIONS.boxes });

const choices: Shape = {
  static_select: object({ ...menu, ...menuOptions, initial_option: menuOption }, offersOptions, initialAmongOptions),
  external_select: object({ ...menu, initial_option: menuOption, min_query_length: integer(0, 255) }),
  users_select: object({ ...menu, initial_user: oneId }),
  channels_select: object({ ...menu, initial_channel: oneId, response_url_enabled: boolean }),
  conversations_select: object({
    ...menu,
    initial_conversation: oneId,
    default_to_current_conversation: boolean,
    response_url_enabled: boolean,
    filter,
  }),
  multi_static_select: object(
    { ...several, ...menuOptions, initial_options: someOptions },
    offersOptions,
    initialAmongOptions,
  ),
  multi_external_select: object({ ...several, initial_options: someOptions, min_query_length: integer(0, 255) }),
  multi_users_select: object({ ...several, initial_users: someIds }),
  multi_channels_select: object({ ...several, initial_channels: someIds }),
  multi_conversations_select: object({
    ...several,
    initial_conversations: someIds,
    default_to_current_conversation: boolean,
    filter,
  }),
  checkboxes: object({ ...asked, "options!": boxes, initial_options: boxes }, initialAmongOptions),
  radio_buttons: object({ ...asked, "options!": boxes, initial_option: option(anyText) }, initialAmongOptions),
  datepicker: object({ ...menu, initial_date: date }),
  timepicker: object({ ...menu, initial_time: matching(/^([01]\d|2[0-3]):[0-5]\d$/), timezone: string(255) }),
  datetimepicker: object({ ...asked, initial_date_time: integer(1_000_000_000, 9_999_999_999) }),
};

const overflow = object({ ...named, confirm, "options!": list(menuOption, { max: OPTIONS.overflow }) });

const dispatch = object({
  trigger_actions_on: list(oneOf("on_enter_pressed", "on_character_entered"), { max: 2 }),
});
const written = {
  ...named,
  focus_on_load: boolean,
  placeholder: plainText(PLACEHOLDER),
  dispatch_action_config: dispatch,
};

const lengthsInOrder: Check = (element, pointer, report) => {
  if (!isFields(element)) return;
  const { min_length: min, max_length: max, initial_value: initial } = element;
  if (typeof min === "number" && typeof max === "number" && min > max)
    report("min_length must be less than or equal to max_length", `${pointer}/min_length`);
  if (typeof initial === "string" && typeof max === "number" && initial.length > max)
    report(`must be less than ${max + 1} characters`, `${pointer}/initial_value`);
};

const plainTextInput = object(
  {
    ...written,
    initial_value: string(TEXT_INPUT, 0),
    multiline: boolean,
    min_length: integer(0, TEXT_INPUT),
    max_length: integer(1, TEXT_INPUT),
  },
  lengthsInOrder,
);

const number = matching(/^-?\d+(\.\d+)?$/);

export const INPUT_ELEMENTS: Shape = {
  ...choices,
  plain_text_input: plainTextInput,
  email_text_input: object({ ...written, initial_value: string(TEXT_INPUT, 0) }),
  url_text_input: object({ ...written, initial_value: string(TEXT_INPUT, 0) }),
  number_input: object({
    ...written,
    "is_decimal_allowed!": boolean,
    initial_value: number,
    min_value: number,
    max_value: number,
  }),
  file_input: object({ ...named, filetypes: list(string(20), { max: 50 }), max_files: integer(1, 10) }),
};

export const ACTION_ELEMENTS_ALLOWED: Shape = { ...choices, button, overflow };
export const ACCESSORIES: Shape = { ...ACTION_ELEMENTS_ALLOWED, ...image };
