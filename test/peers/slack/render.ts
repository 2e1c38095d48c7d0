import { elementsOf } from "./block-kit/surfaces.ts";
import { formatDate } from "./dates.ts";
import { type Fields, fieldsIn, isFields, listIn, textIn } from "./json.ts";

/** Whose screen it is, and what Slack calls those it names. */
export type Screen = {
  locale: string;
  tz: string;
  now: number;
  nameOf: (id: string) => string | undefined;
};

/** What can be read on the screen, line by line; a control is `[Label]`. */
export function renderBlocks(text: string, blocks: Fields[], screen: Screen): string {
  if (blocks.length === 0) return mrkdwn(text, screen);
  return blocks.map((block) => renderBlock(block, screen)).join("\n");
}

export function renderView(view: Fields, blocks: Fields[], screen: Screen): string {
  const controls = [view.submit, view.close].filter(isFields).map((each) => `[${textIn(each.text)}]`);
  const title = isFields(view.title) ? [textIn(view.title.text)] : [];
  return [...title, renderBlocks("", blocks, screen), ...(controls.length > 0 ? [controls.join(" ")] : [])].join("\n");
}

function renderBlock(block: Fields, screen: Screen): string {
  const text = (value: unknown) => textObject(value, screen);
  const controls = elementsOf(block).map((element) => control(element, screen));
  switch (block.type) {
    case "divider":
      return "———";
    case "image":
      return [text(block.title), `[${textIn(block.alt_text)}]`].filter(Boolean).join("\n");
    case "context":
      return listIn(block.elements)
        .map((each) => (each.type === "image" ? `[${textIn(each.alt_text)}]` : text(each)))
        .join(" ");
    case "rich_text":
      return listIn(block.elements)
        .map((each) => richText(each, screen))
        .join("\n");
    case "markdown":
      return mrkdwn(
        textIn(block.text)
          .replaceAll(/^#{1,6} +/gm, "")
          .replaceAll("**", "*"),
        screen,
      );
    case "input":
      return [text(block.label), ...controls, text(block.hint)].filter(Boolean).join("\n");
    case "actions":
      return controls.join(" ");
    default:
      return [text(block.text), ...listIn(block.fields).map(text), ...controls].filter(Boolean).join("\n");
  }
}

function control(element: Fields, screen: Screen): string {
  if (element.type === "image") return `[${textIn(element.alt_text)}]`;
  if (element.type === "overflow") return "[⋯]";
  const shown = [element.initial_option, element.initial_options, element.options].flat().filter(isFields);
  if (element.type === "checkboxes" || element.type === "radio_buttons")
    return listIn(element.options)
      .map((each) => `[${textObject(each.text, screen)}]`)
      .join(" ");
  const value = isFields(element.initial_option) ? textObject(shown[0]?.text, screen) : textIn(element.initial_value);
  return `[${value || textObject(element.text ?? element.placeholder, screen)}]`;
}

function textObject(value: unknown, screen: Screen): string {
  const { type, text } = fieldsIn(value);
  return type === "mrkdwn" ? mrkdwn(textIn(text), screen) : textIn(text);
}

function richText(part: Fields, screen: Screen): string {
  const inline = (each: Fields) =>
    listIn(each.elements)
      .map((element) => richElement(element, screen))
      .join("");
  if (part.type === "rich_text_quote") return inline(part).replaceAll(/^/gm, "> ");
  if (part.type !== "rich_text_list") return inline(part);
  const first = typeof part.offset === "number" ? part.offset + 1 : 1;
  const indent = "    ".repeat(typeof part.indent === "number" ? part.indent : 0);
  return listIn(part.elements)
    .map((item, at) => `${indent}${part.style === "ordered" ? `${first + at}.` : "•"} ${inline(item)}`)
    .join("\n");
}

function richElement(element: Fields, screen: Screen): string {
  switch (element.type) {
    case "user":
      return `@${screen.nameOf(textIn(element.user_id)) ?? "unknown-user"}`;
    case "usergroup":
      return `@${screen.nameOf(textIn(element.usergroup_id)) ?? "unknown-group"}`;
    case "channel":
      return `#${screen.nameOf(textIn(element.channel_id)) ?? "unknown-channel"}`;
    case "broadcast":
      return `@${textIn(element.range)}`;
    case "emoji":
      return `:${textIn(element.name)}:`;
    case "color":
      return textIn(element.value);
    case "link":
      return textIn(element.text) || textIn(element.url);
    case "date":
      return formatDate(Number(element.timestamp), textIn(element.format), screen) ?? textIn(element.fallback);
    default:
      return textIn(element.text);
  }
}

function mrkdwn(text: string, screen: Screen): string {
  const shown = text
    .replaceAll(/```\n?|`/g, "")
    .replaceAll(/(?<![\p{L}\p{N}*])\*([^*\n]+)\*(?![\p{L}\p{N}*])/gu, "$1")
    .replaceAll(/(?<![\p{L}\p{N}_])_([^_\n]+)_(?![\p{L}\p{N}_])/gu, "$1")
    .replaceAll(/(?<![\p{L}\p{N}~])~([^~\n]+)~(?![\p{L}\p{N}~])/gu, "$1")
    .replaceAll(/^&gt; ?/gm, "> ")
    .replaceAll(/<([^<>\n]+)>/g, (_, inside: string) => reference(inside, screen));
  return shown.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

function reference(inside: string, screen: Screen): string {
  const [target = "", label] = inside.split("|");
  const date = /^!date\^(\d+)\^([^^]+)/.exec(target);
  if (date) return formatDate(Number(date[1]), date[2] ?? "", screen) ?? label ?? "";
  const group = /^!subteam\^(.+)$/.exec(target)?.[1];
  if (group) return `@${screen.nameOf(group) ?? "unknown-group"}`;
  if (target.startsWith("!")) return `@${target.slice(1)}`;
  if (target.startsWith("@")) return `@${screen.nameOf(target.slice(1)) ?? label ?? "unknown-user"}`;
  if (target.startsWith("#")) return `#${screen.nameOf(target.slice(1)) ?? label ?? "unknown-channel"}`;
  return label ?? target.replace(/^mailto:/, "");
}
