import { type Fields, isFields, textIn } from "./json.ts";

export type Pings = { users: string[]; groups: string[]; broadcasts: string[] };
export type Reach = { pings: Pings; links: string[] };

const MARKUP = /<([^<>\n]+)>/g;
/** Slack makes a link of an address and of a bare domain, unless the text is `verbatim`. */
const BARE_LINK =
  /(?:https?:\/\/[^\s<>|]+|\b[\w.+-]+@[\w-]+\.[a-z]{2,}\b|\b(?:[\w-]+\.)+(?:com|net|org|io|cn|hk|tw|dev|app|info|biz|co|me|ly|xyz|top|shop)\b[^\s<>|]*)/giu;
const BARE_BROADCAST = /(?<![\w@])@(here|channel|everyone)\b/g;
const MARKDOWN_LINK = /\[[^\]\n]*\]\(([^)\s]+)\)/g;

/** Whom a message notifies and where it leads, from everything in it that Slack parses. */
export function reachOf(text: string, blocks: Fields[]): Reach {
  const reach: Reach = { pings: { users: [], groups: [], broadcasts: [] }, links: [] };
  // With blocks the text is the notification's: its markup still counts, but nothing more is made into a link.
  readMrkdwn(text, blocks.length > 0, reach);
  for (const block of blocks) {
    if (block.type === "markdown") {
      readMrkdwn(textIn(block.text), false, reach);
      for (const [, url = ""] of textIn(block.text).matchAll(MARKDOWN_LINK)) add(reach.links, url);
    } else readTree(block, reach);
  }
  return reach;
}

function readTree(value: unknown, reach: Reach): void {
  if (Array.isArray(value)) for (const each of value) readTree(each, reach);
  if (!isFields(value)) return;
  const { type, text } = value;
  if (type === "mrkdwn") readMrkdwn(textIn(text), value.verbatim === true, reach);
  else if (type === "user") add(reach.pings.users, textIn(value.user_id));
  else if (type === "usergroup") add(reach.pings.groups, textIn(value.usergroup_id));
  else if (type === "broadcast") add(reach.pings.broadcasts, textIn(value.range));
  else if (type === "link") add(reach.links, textIn(value.url));
  else if (type === "date" && typeof value.url === "string") add(reach.links, value.url);
  else for (const each of Object.values(value)) readTree(each, reach);
}

function readMrkdwn(text: string, verbatim: boolean, { pings, links }: Reach): void {
  const rest = text.replaceAll(MARKUP, (_, inside: string) => {
    const [target = ""] = inside.split("|");
    const broadcast = /^!(here|channel|everyone)$/.exec(target)?.[1];
    if (broadcast) add(pings.broadcasts, broadcast);
    else if (target.startsWith("!subteam^")) add(pings.groups, target.slice("!subteam^".length));
    else if (/^@[UW][A-Z0-9]+$/.test(target)) add(pings.users, target.slice(1));
    else if (/^(https?:\/\/|mailto:|tel:|slack:)/i.test(target)) add(links, target);
    return " ";
  });
  if (verbatim) return;
  for (const [, range = ""] of rest.matchAll(BARE_BROADCAST)) add(pings.broadcasts, range);
  for (const [link] of rest.matchAll(BARE_LINK)) add(links, link);
}

function add(list: string[], item: string): void {
  if (!list.includes(item)) list.push(item);
}
