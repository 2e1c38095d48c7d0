/** What stands behind the ids in a text. */
export interface Names {
  person(id: string): string;
  role(id: string): string;
  channel(id: string): string;
}

export interface MarkdownSetting {
  /** Titles show no mentions, times and links; bodies do. */
  readonly mentions: boolean;
  readonly blocks: boolean;
}

type Shown = (match: RegExpExecArray, inner: (text: string) => string, names: Names) => string;

/** In the order in which Discord's client tries them. */
const INLINE: readonly (readonly [RegExp, Shown])[] = [
  [/^\\([^0-9A-Za-z\s])/, ([, letter = ""]) => letter],
  [/^(`+)([\s\S]*?[^`])\1(?!`)/, ([, , code = ""]) => code.trim()],
  [/^<?(https?:\/\/[^\s<>]+[^<>.,:;"'\]\s])>?/, ([, url = ""]) => url],
  [/^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, ([, text = ""], inner) => inner(text)],
  [/^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, ([, text = ""], inner) => inner(text)],
  [/^~~(?=\S)((?:\\[\s\S]|[^\\])+?)~~/, ([, text = ""], inner) => inner(text)],
  [/^\|\|([\s\S]+?)\|\|/, ([, text = ""], inner) => inner(text)],
  [
    /^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/,
    ([, text = ""], inner) => inner(text),
  ],
  [/^_((?:__|\\[\s\S]|[^\\_])+?)_\b/, ([, text = ""], inner) => inner(text)],
];

const MENTIONS: readonly (readonly [RegExp, Shown])[] = [
  [/^<@!?(\d+)>/, ([, id = ""], _, names) => `@${names.person(id)}`],
  [/^<@&(\d+)>/, ([, id = ""], _, names) => `@${names.role(id)}`],
  [/^<#(\d+)>/, ([, id = ""], _, names) => `#${names.channel(id)}`],
  [/^<\/([^:>]+):\d+>/, ([, name = ""]) => `/${name}`],
  [/^<a?:(\w+):\d+>/, ([, name = ""]) => `:${name}:`],
  [/^<t:(-?\d+)(?::([tTdDfFR]))?>/, ([, seconds = "", style = "f"]) => shownTime(Number(seconds), style)],
  [
    /^\[((?:\\.|[^[\]\\])+)\]\(\s*<?(https?:\/\/(?:\([^)]*\)|[^\s\\()])*?)>?(?:\s+["'][^"']*["'])?\s*\)/,
    ([, text = ""], inner) => inner(text),
  ],
];

/** The text that people see where a bot wrote this; bold and the like leave no mark. */
export function shownMarkdown(text: string, names: Names, setting: MarkdownSetting): string {
  if (!setting.blocks) return inline(text, names, setting);
  const parts = text.split(/(```(?:[a-z0-9_+\-.#]+?\n)?\n*[^\n][\s\S]*?\n*```)/i);
  return parts.map((part, index) => (index % 2 === 1 ? codeOf(part) : blocks(part, names, setting))).join("");
}

function codeOf(part: string): string {
  return part.replace(/^```(?:[a-z0-9_+\-.#]+?\n)?\n*([\s\S]*?)\n*```$/i, "$1");
}

function blocks(text: string, names: Names, setting: MarkdownSetting): string {
  let number: number | undefined;
  const lines: string[] = [];
  const shown = (line: string) => inline(line, names, setting);
  const [before = "", ...quoted] = text.split(/^ *>>> +/m);
  for (const line of merged(before.split("\n"))) {
    const quote = /^ *> +([\s\S]*)$/.exec(line)?.[1];
    const ordered = /^( *)(\d+)\. +([\s\S]*)$/.exec(line);
    const bullet = /^( *)[-*] +([\s\S]*)$/.exec(line);
    const heading = /^(?:#{1,3}|-#) +([\s\S]*)$/.exec(line)?.[1];
    // A list counts on from its first number, whatever numbers follow.
    number = ordered ? (number ?? Number(ordered[2]) - 1) + 1 : undefined;
    if (quote !== undefined)
      lines.push(
        ...shown(quote)
          .split("\n")
          .map((each) => `▎${each}`),
      );
    else if (ordered) lines.push(`${ordered[1]}${number}. ${shown(ordered[3] ?? "")}`);
    else if (heading !== undefined) lines.push(shown(heading));
    else if (bullet) lines.push(`${bullet[1]}• ${shown(bullet[2] ?? "")}`);
    else lines.push(shown(line));
  }
  if (quoted.length === 0) return lines.join("\n");
  const rest = blocks(quoted.join(">>> "), names, setting).split("\n");
  return [lines.slice(0, -1).join("\n"), ...rest.map((line) => `▎${line}`)].filter((line) => line !== "").join("\n");
}

/** Emphasis may run over a line's end: such lines are read as one, unless a block begins. */
function merged(lines: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    const starts = /^ *(?:> |\d+\. |[-*] |#{1,3} |-# )/;
    if (last === undefined || starts.test(line) || starts.test(last)) whole.push(line);
    else whole[whole.length - 1] = `${last}\n${line}`;
  }
  return whole;
}

function inline(text: string, names: Names, setting: MarkdownSetting): string {
  const rules = setting.mentions ? [...INLINE.slice(0, 2), ...MENTIONS, ...INLINE.slice(2)] : INLINE;
  const inner = (part: string) => inline(part, names, setting);
  let shown = "";
  let rest = text;
  while (rest) {
    const found = firstOf(rules, rest, shown);
    shown += found ? found[1](found[0], inner, names) : (rest[0] ?? "");
    rest = rest.slice(found ? found[0][0].length : 1);
  }
  return shown;
}

function firstOf(
  rules: readonly (readonly [RegExp, Shown])[],
  rest: string,
  before: string,
): readonly [RegExpExecArray, Shown] | undefined {
  // An underscore inside a word begins nothing.
  const inWord = rest.startsWith("_") && !rest.startsWith("__") && /\w$/.test(before);
  if (inWord) return undefined;
  for (const [pattern, show] of rules) {
    const match = pattern.exec(rest);
    if (match) return [match, show];
  }
  return undefined;
}

const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
};

/** As an English client in London would show it; a client of elsewhere shows its own. */
function shownTime(seconds: number, style: string): string {
  const at = new Date(seconds * 1000);
  if (style !== "R") return new Intl.DateTimeFormat("en-GB", { ...STYLES[style], timeZone: "UTC" }).format(at);
  const away = Math.round((at.getTime() - Date.now()) / 60_000);
  const [unit, size] =
    Math.abs(away) < 60
      ? (["minute", 1] as const)
      : Math.abs(away) < 1440
        ? (["hour", 60] as const)
        : (["day", 1440] as const);
  return new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" }).format(Math.round(away / size), unit);
}
