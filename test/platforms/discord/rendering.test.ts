import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Card } from "#src/cards/card.ts";
import { marked } from "#src/cards/moment.ts";
import { COMMANDS } from "#src/commands/index.ts";
import { hintsFor } from "#src/platforms/discord/hints.ts";
import { cut } from "#src/platforms/discord/limits.ts";
import { document, escaped, isShownExactly, sentence, verbatim } from "#src/platforms/discord/markdown.ts";
import { type Message, messageOf, messagesOf } from "#src/platforms/discord/messages.ts";
import { componentFaults } from "#test/peers/discord/component-limits.ts";
import { shownMarkdown } from "#test/peers/discord/markdown.ts";
import { messageFaults } from "#test/peers/discord/message-limits.ts";

const hints = hintsFor(COMMANDS);
const wording = { hints, attached: (file: string) => `The whole text is in ${file}.` };
const names = { person: () => "somebody", role: () => "a role", channel: () => "a channel" };
const shown = (text: string) => shownMarkdown(text, names, { mentions: true, blocks: true });

const PIECES = [
  "@everyone",
  "@here",
  "<@1>",
  "<@&2>",
  "<#3>",
  "</x:4>",
  "<t:0:R>",
  "<:a:5>",
  "**",
  "__",
  "~~",
  "||",
  "`",
  "```",
  "*",
  "_",
  "\\",
  "> ",
  ">>> ",
  "- ",
  "* ",
  "1. ",
  "# ",
  "-# ",
  "[x](https://e.vil)",
  "https://e.vil/_a_",
  "<https://e.vil>",
  "\n",
  " ",
  "词",
  "a",
];

describe("words", () => {
  test("are shown as they are, whatever stands in them", () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, (words) => {
        expect(shown(escaped(words)).trim()).toBe(words.trim());
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });

  test("of somebody else are shown exactly in a block, or said not to be", () => {
    const text = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, (words) => {
        const whole = shown(`before\n${verbatim(words)}\nafter`);
        expect(whole.replaceAll("\u200b", "")).toContain(words.replace(/^\n+|\n+$/g, ""));
        if (isShownExactly(words)) expect(whole).toBe(`before\n${words}\nafter`);
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });

  test("do not turn the direction of the text", () => {
    expect(escaped("a\u202Eb\u2066c\u0007")).toBe("abc");
  });

  test("are cut between characters, never inside one", () => {
    expect(cut("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 14)).toBe("👩‍👩‍👧‍👦…");
    expect(cut("short", 5)).toBe("short");
  });
});

describe("a sentence of the desk", () => {
  test("shows a time in each reader's own zone", () => {
    const text = `First answer by ${marked("2026-07-27T02:00:00.000Z", "Mon, 10:00")}`;
    expect(sentence(text, hints)).toBe("First answer by <t:1785117600:f>");
  });

  test.each([
    ["/case facts MG-1 --fault ours|shared|theirs", "`/case facts case:MG-1 fault:ours|shared|theirs`"],
    ["Then: /case sent MG-12.", "Then: `/case sent case:MG-12`."],
    ["/case playbook MG-1 <playbook>", "`/case playbook case:MG-1 playbook:…`"],
    ["/case facts MG-1 --quoted … --charged …", "`/case facts case:MG-1 quoted:… charged:…`"],
    ["下一件用 /case open 登记。", "下一件用 `/case open` 登记。"],
    ["/help lists", "`/case help` lists"],
    ["--fault: whose", "fault: whose"],
    ["a/case opened", "a/case opened"],
  ])("says %s as Discord takes it", (terminal, discord) => {
    expect(sentence(terminal, hints)).toBe(discord);
  });
});

test("a document keeps the markup that Discord knows", () => {
  expect(document("#### Deep\n<!-- x -->[here](other.md) and [there](https://a.b)")).toBe(
    "**Deep**\nhere and [there](https://a.b)",
  );
});

describe("a card", () => {
  const field = (length: number) => ({ label: "L".repeat(20), value: "v".repeat(length) });
  const quote = (length: number, of = "word ") => ({
    kind: "quote" as const,
    heading: "What the customer said",
    text: of.repeat(length).slice(0, length).trim(),
  });
  const card = (parts: Card["parts"], more: Partial<Card> = {}): Card => ({
    title: "MG-1 · Kept waiting",
    accent: "urgent",
    buttons: [],
    ...more,
    parts,
  });
  const list = (items: number, length: number) => ({
    kind: "list" as const,
    heading: "History",
    items: Array.from({ length: items }, (_, at) => `${at} ${"x".repeat(length)}`),
    ordered: false,
  });
  const button = (at: number) => ({
    label: `Button ${at} ${"x".repeat(90)}`,
    command: "approve",
    target: { case: `MG-${at}`, approval: `MG-${at}-a1` },
  });

  const CARDS: readonly (readonly [string, Card])[] = [
    ["with nothing", card([])],
    ["with long texts", card([quote(8_000), quote(8_000), quote(200)])],
    ["with a text at the limit", card([quote(3_500)])],
    ["with a text one over it", card([quote(3_501)])],
    ["with Chinese texts", card([quote(8_000, "很长的投诉，"), quote(6_000, "回复。")])],
    ["with emoji", card([quote(8_000, "👩‍👩‍👧‍👦")])],
    ["with backticks", card([quote(5_000, "``` `")])],
    ["with 30 fields", card([{ kind: "fields", fields: Array.from({ length: 30 }, () => field(100)) }])],
    ["with long fields", card([{ kind: "fields", fields: [field(1_024), field(1_025), field(0)] }, quote(8_000)])],
    ["with a long list", card([list(300, 60)])],
    ["with a very long item", card([list(1, 9_000)])],
    ["with a long title", card([quote(10)], { title: "t".repeat(300) })],
    ["with a title in lines", card([quote(10)], { title: "one\ntwo" })],
    ["with a document", card([{ kind: "document", markdown: "## Heading\n\nA paragraph of words.\n\n".repeat(500) }])],
    ["with markup everywhere", card([list(40, 0), { kind: "text", heading: "*_~", text: "*_~`|<>[]#@".repeat(700) }])],
    ["with 27 buttons", card([], { buttons: Array.from({ length: 27 }, (_, at) => button(at)) })],
  ];

  const faultsOf = ({ embeds, components, files }: Message) => [
    ...messageFaults(
      { content: "", embeds: [...embeds], components: [...components] },
      files.map((_, at) => String(at)),
      [],
    ),
    ...componentFaults([...components], false),
    ...embeds.flatMap(({ description = "", title = "", fields = [] }) => [
      ...(description.length > 4_096 || title.length > 256 || fields.length > 25 ? ["too long"] : []),
      ...fields.filter(({ name, value }) => name.length > 256 || value.length > 1_024),
    ]),
    ...(embeds.length > 10 || embeds.length === 0 ? ["embeds"] : []),
  ];

  test.each(CARDS)("%s fits into messages", (_, each) => {
    const messages = messagesOf(each, wording);
    expect(messages.flatMap(faultsOf)).toEqual([]);
    expect(faultsOf(messageOf(each, wording))).toEqual([]);
  });

  test.each(CARDS)("%s loses nothing in one message", (_, each) => {
    const message = messageOf(each, wording);
    const visible = message.embeds.map(({ description = "" }) => shown(description)).join("\n");
    const all = [visible, ...message.files.map(({ text }) => text)];
    for (const part of each.parts) {
      if (part.kind === "quote") expect(all.some((text) => text.includes(part.text))).toBe(true);
      if (part.kind === "list") {
        for (const item of part.items) expect(all.some((text) => text.includes(item))).toBe(true);
      }
    }
  });

  test("shows the beginning of what it attaches, and says where the rest is", () => {
    const [message] = messagesOf(card([quote(8_000)]), wording);
    expect(message?.files).toEqual([{ name: "MG-1-1.txt", text: quote(8_000).text }]);
    const text = message?.embeds.map(({ description }) => description).join("\n") ?? "";
    expect(text).toContain("The whole text is in MG-1-1.txt.");
    expect(text.length).toBeGreaterThan(2_000);
  });
});
