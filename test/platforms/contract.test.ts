import { beforeAll, describe, expect, test } from "vitest";
import type { Card } from "#src/cards/card.ts";
import { formOf } from "#src/chat/forms.ts";
import { COMMANDS } from "#src/commands/index.ts";
import { LANGUAGES, type Language } from "#src/languages.ts";
import { describeOnSqlite } from "#test/databases.ts";
import { openDesk } from "#test/fixtures/desk.ts";
import { LOOKS, STORY } from "#test/fixtures/story.ts";
import { discord } from "./contract/discord.ts";
import { slack } from "./contract/slack.ts";

const PLATFORMS = [slack, discord];

const HOSTILE =
  "<!channel> @everyone <@U123> <@&1> <https://evil.test|x> https://evil.test [x](https://evil.test) *b* _i_ ~s~ `c` ```d``` > q\n# h\n- l \u202e\u2066 😀";

/** Cards beyond what any command makes. */
const EXTREMES: readonly (readonly [string, Card])[] = [
  [
    "a very long complaint and draft",
    withParts([quote("complaint", "词".repeat(8_000)), quote("draft", "Word by word. ".repeat(2_800))]),
  ],
  ["emoji at every cut", withParts([quote("complaint", "😀".repeat(9_000))])],
  ["hostile words everywhere", { ...withParts([quote(HOSTILE, HOSTILE)]), title: HOSTILE.slice(0, 120) }],
  [
    "hostile words in a sentence",
    withParts([
      { kind: "text", heading: HOSTILE, text: HOSTILE },
      { kind: "list", items: [HOSTILE, HOSTILE], ordered: true },
    ]),
  ],
  ["a history without end", withParts([{ kind: "list", heading: "History", items: lines(300), ordered: false }])],
  ["nothing at all", { title: "", accent: "plain", parts: [], buttons: [] }],
  [
    "empty words",
    withParts([quote("", ""), { kind: "text", text: "" }, { kind: "list", items: [""], ordered: false }]),
  ],
];

describeOnSqlite("every card", (fresh) => {
  const cards = new Map<Language, Card[]>();
  let speak: Awaited<ReturnType<typeof openDesk>>["speak"];

  beforeAll(async () => {
    for (const language of LANGUAGES) {
      const desk = await openDesk(await fresh());
      speak = desk.speak;
      const seen: Card[] = [];
      const look = async (who: string, command: string, input: object) => {
        const actor = { ...desk.person(who), language };
        const place = { platform: "slack", account: actor.id, channel: "C1" };
        await desk.store.chat.saveAccount({
          platform: "slack",
          account: actor.id,
          personId: actor.id,
          name: actor.name,
          language,
        });
        const id = `${language}-${seen.length}`;
        seen.push((await desk.app.receive({ id, command, input, actor, place })).card);
      };
      for (const [who, command, input] of STORY) await look(who, command, input);
      for (const [command, input] of LOOKS) await look("priya", command, input);
      for (const playbook of desk.library.playbooks.keys()) await look("mei", "show-playbook", { playbook });
      for (const study of desk.library.caseStudies.keys()) await look("mei", "show-study", { study });
      for (const { name: about } of COMMANDS) await look("mei", "help", { about });
      cards.set(language, seen);
      await desk.close();
    }
  }, 60_000);

  describe.each(PLATFORMS)("in $name", (platform) => {
    const check = async (card: Card, language: Language) => {
      const say = await speak(language, { inChat: true });
      for (const { how, faults, reaches, texts, presses } of platform.shown(card, say)) {
        const about = `${card.title} in ${how}`;
        expect({ about, faults, reaches }).toEqual({ about, faults: [], reaches: [] });
        for (const press of presses) expect(COMMANDS.map(({ name }) => name)).toContain(press.command);
        const all = texts.join("\n");
        for (const part of card.parts) {
          if (part.kind === "quote" && !all.includes(part.text)) {
            expect(stripped(all), `${about} shows all of ${part.heading}`).toContain(stripped(part.text));
          }
        }
      }
    };

    test.each(LANGUAGES)("is taken, calls nobody, and loses nothing: the whole story in %s", async (language) => {
      const seen = cards.get(language) ?? [];
      expect(seen.length).toBeGreaterThan(60);
      for (const card of seen) await check(card, language);
    });

    test.each(EXTREMES)("is taken also with %s", async (_, card) => {
      await check(card, "en");
    });

    test("can be asked for: every form is taken, and untouched it changes nothing", async () => {
      for (const language of LANGUAGES) {
        const say = await speak(language, { inChat: true });
        for (const command of COMMANDS) {
          for (const target of [{}, { case: "MG-1", approval: "MG-1-a2" }]) {
            const form = formOf(command, target, undefined, say);
            if (!form) continue;
            const { faults, untouched } = platform.form(form, say);
            expect({ form: form.title, faults }).toEqual({ form: form.title, faults: [] });
            expect(untouched).toEqual(target);
          }
        }
      }
    });
  });
});

function quote(heading: string, text: string) {
  return { kind: "quote" as const, heading, text };
}

function withParts(parts: Card["parts"]): Card {
  return { title: "MG-1 · Kept waiting", accent: "plain", parts, buttons: [] };
}

function lines(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `Mon 27 Jul, 10:${at} · Mei noted: she rang again, number ${at}.`);
}

/** As it can be read: a chat may leave out what turns the direction of a text, and break lines anywhere. */
function stripped(text: string): string {
  return text.replace(/[\s\u200b\u202a-\u202e\u2066-\u2069…]/g, "");
}
