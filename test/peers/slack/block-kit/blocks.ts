import { isFields } from "../json.ts";
import {
  ACTION_ELEMENTS,
  CONTEXT_ELEMENTS,
  CONTEXT_TEXT,
  HEADER,
  ID,
  IMAGE,
  INPUT,
  MESSAGE,
  SECTION,
} from "../limits.ts";
import { anyText, plainText } from "./composition.ts";
import { ACCESSORIES, ACTION_ELEMENTS_ALLOWED, INPUT_ELEMENTS, image } from "./elements.ts";
import { richTextElements } from "./rich-text.ts";
import { boolean, type Check, list, object, type Shape, string, typed } from "./schema.ts";

const named = { block_id: string(ID) };

const saysSomething: Check = (section, pointer, report) => {
  if (isFields(section) && section.text === undefined && section.fields === undefined)
    report("missing required field: text", pointer);
};

const everywhere: Shape = {
  section: object(
    {
      ...named,
      text: anyText(SECTION.text),
      fields: list(anyText(SECTION.field), { max: SECTION.fields }),
      accessory: typed(ACCESSORIES),
      expand: boolean,
    },
    saysSomething,
  ),
  header: object({ ...named, "text!": plainText(HEADER) }),
  divider: object(named),
  image: object({
    ...named,
    image_url: string(IMAGE.url),
    slack_file: object({ id: string(ID), url: string(IMAGE.url) }),
    "alt_text!": string(IMAGE.altText),
    title: plainText(IMAGE.title),
  }),
  context: object({
    ...named,
    "elements!": list(typed({ ...image, ...textShapes() }), { max: CONTEXT_ELEMENTS }),
  }),
  actions: object({ ...named, "elements!": list(typed(ACTION_ELEMENTS_ALLOWED), { max: ACTION_ELEMENTS }) }),
  input: object({
    ...named,
    "label!": plainText(INPUT.label),
    "element!": typed(INPUT_ELEMENTS),
    hint: plainText(INPUT.hint),
    optional: boolean,
    dispatch_action: boolean,
  }),
  rich_text: object({ ...named, "elements!": richTextElements }),
};

function textShapes(): Shape {
  const text = anyText(CONTEXT_TEXT);
  return { plain_text: text, mrkdwn: text };
}

export const VIEW_BLOCK: Check = typed(everywhere);
export const MESSAGE_BLOCK: Check = typed({
  ...everywhere,
  markdown: object({ ...named, "text!": string(MESSAGE.markdown) }),
});
