import { MESSAGE } from "../limits.ts";
import { boolean, type Check, integer, list, matching, object, oneOf, string, typed } from "./schema.ts";

const style = object({
  bold: boolean,
  italic: boolean,
  strike: boolean,
  code: boolean,
  underline: boolean,
  highlight: boolean,
  client_highlight: boolean,
  unlink: boolean,
});
const id = matching(/^[A-Z0-9]{2,}$/);
const text = string(MESSAGE.text);

const textElement = object({ "text!": text, style });
const link = object({ "url!": string(3_000), text, unsafe: boolean, style });

const inSection: Check = typed({
  text: textElement,
  link,
  user: object({ "user_id!": id, style }),
  usergroup: object({ "usergroup_id!": id, style }),
  channel: object({ "channel_id!": id, style }),
  emoji: object({ "name!": string(255), unicode: string(255), skin_tone: integer(1, 6), style }),
  date: object({
    "timestamp!": integer(0, 99_999_999_999),
    "format!": string(255),
    url: string(3_000),
    fallback: string(255),
    style,
  }),
  broadcast: object({ "range!": oneOf("here", "channel", "everyone"), style }),
  color: object({ "value!": matching(/^#[0-9a-fA-F]{6}$/), style }),
});

const many = { min: 0, max: 10_000 };
const border = integer(0, 1);
const section = object({ "elements!": list(inSection, many) });

/** The elements of a rich_text block. */
export const richTextElements: Check = list(
  typed({
    rich_text_section: section,
    rich_text_list: object({
      "style!": oneOf("bullet", "ordered"),
      "elements!": list(typed({ rich_text_section: section }), many),
      indent: integer(0, 8),
      offset: integer(0, 1_000_000),
      border,
    }),
    rich_text_quote: object({ "elements!": list(inSection, many), border }),
    rich_text_preformatted: object({
      "elements!": list(typed({ text: textElement, link }), many),
      border,
      language: string(50),
    }),
  }),
  many,
);
