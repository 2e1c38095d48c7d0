import type { Button, Card, Part } from "#src/cards/card.ts";
import type { NamedCard } from "./story-cards.ts";

/** Those whom hostile texts name; in Discord's contract they exist. */
export const IDS = { person: "123456789012345678", role: "223456789012345678", channel: "323456789012345678" };

const HOSTILE = [
  `@everyone @here <!channel> <!here|here> <!everyone> <@U012AB3CD> <@U012AB3CD|mei> <!subteam^S012AB3CD> <#C012AB3CD>`,
  `<@${IDS.person}> <@!${IDS.person}> <@&${IDS.role}> <#${IDS.channel}> </case approve:1> <id:customize> <t:0:R>`,
  "https://e.vil/a_b_ <https://e.vil|bank> [bank](https://e.vil) [bank](<https://e.vil> 'x') mailto:a@e.vil www.evil.com",
  "**bold** __under__ ~~gone~~ ||spoiler|| *it* _it_ `code` ``two`` \\`\\`\\` \\ & &amp; &lt;!channel&gt; <",
  "```js\nout of the block```",
  "```",
  "> quoted\n>>> all that follows\n# head\n-# small\n1. one\n- two\n* three",
  "/case approve MG-1 --note yes\n\u202Eevorppa\u202C \u2066isolated\u2069",
  "zero\u200Bwidth\u200D\uFEFF\u2060joined \u00AD",
  "line\r\nline\rline\u2028line\u0085line\tcell",
  "👩‍👩‍👧‍👦 😀 é é 한 𠮷",
] as const;

const target = { case: "MG-1", approval: "MG-1-a1" };
const BUTTONS: readonly Button[] = [
  { label: "Approve", command: "approve", target },
  { label: HOSTILE[0], command: "approve", target, form: true },
  { label: "词".repeat(90), command: "send-back", target, form: true },
];

const quote = (text: string, heading = "What the customer said"): Part => ({ kind: "quote", heading, text });
const list = (items: readonly string[], ordered = false): Part => ({
  kind: "list",
  heading: "History",
  items,
  ordered,
});
const card = (parts: readonly Part[], title = "MG-1 · Kept waiting"): Card => ({
  title,
  accent: "urgent",
  parts,
  buttons: BUTTONS,
});

function everywhere(text: string): Card {
  return card(
    [
      { kind: "fields", fields: [{ label: text, value: text }] },
      { kind: "text", heading: text, text },
      list([text, text]),
      list([text, text], true),
      quote(text, text),
    ],
    text,
  );
}

/** Around each length at which a platform cuts. */
const CUTS = [
  24, 45, 75, 80, 100, 150, 256, 700, 1_024, 2_000, 3_000, 3_500, 4_000, 4_096, 6_000, 8_000, 12_800, 13_200,
];
const SURROGATES = CUTS.flatMap((at) => [at - 2, at - 1, at]).map(
  (before) => `${"x".repeat(before)}😀${"y".repeat(40)}`,
);

const DRAFTS: readonly (readonly [string, string])[] = [
  ["English", "We are sorry that nobody told you. ".repeat(1_200).slice(0, 39_999)],
  ["Chinese", "让您久等了，我们很抱歉。\n".repeat(3_400).slice(0, 39_999)],
  ["one word", "x".repeat(40_000)],
  ["emoji", "👩‍👩‍👧‍👦".repeat(3_600)],
  ["backticks", "``` ` `` ".repeat(4_400)],
  ["markup", "*_~`|<>[]#@\n> ".repeat(2_800)],
  ["empty lines", "a\n\n\n\n".repeat(8_000)],
];

export const EXTREME: readonly NamedCard[] = [
  ...HOSTILE.map((text) => ({ name: `hostile: ${text.slice(0, 40)}`, card: everywhere(text) })),
  { name: "all that is hostile", card: everywhere(HOSTILE.join("\n")) },
  ...["", " ", "\n\n", "\u200B", "\u3000\u00A0"].map((text) => ({
    name: `nothing: ${JSON.stringify(text)}`,
    card: everywhere(text),
  })),
  { name: "nothing at all", card: { title: "", accent: "plain", parts: [], buttons: [] } },
  ...SURROGATES.map((text) => ({
    name: `a character at ${text.length - 41}`,
    // A line of a list is never longer than a note.
    card: card([quote(text), list([text.slice(-4_000)])]),
  })),
  ...SURROGATES.slice(0, 24).map((text) => ({
    name: `a title with a character at ${text.length - 41}`,
    card: card([], text),
  })),
  ...DRAFTS.flatMap(([name, draft]) => [
    { name: `a draft of 40,000: ${name}`, card: card([quote(draft)]) },
    {
      name: `a complaint of 8,000 and a draft of 40,000: ${name}`,
      card: card([
        {
          kind: "fields",
          fields: Array.from({ length: 12 }, (_, at) => ({ label: `Field ${at}`, value: HOSTILE[1] })),
        },
        quote(draft.slice(0, 8_000).toWellFormed()),
        quote(draft, "Draft 1"),
        list(HOSTILE, true),
      ]),
    },
  ]),
  { name: "a complaint of 8,000 emoji", card: card([quote("😀".repeat(8_000))]) },
  {
    name: "a history of 200 lines",
    card: card([list(Array.from({ length: 200 }, (_, at) => `Line ${at}: ${HOSTILE[3]}`))]),
  },
  {
    name: "a numbered history of 200 long lines",
    card: card([
      list(
        Array.from({ length: 200 }, (_, at) => `Line ${at}: ${"word ".repeat(380)}end ${at}`),
        true,
      ),
    ]),
  },
  {
    name: "nine long quotes",
    card: card(Array.from({ length: 9 }, (_, at) => quote(`${at} ${"words ".repeat(700)}`))),
  },
];
