import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Actors } from "#src/chat/actors.ts";
import { formOf } from "#src/chat/forms.ts";
import { ChatHost } from "#src/chat/host.ts";
import { COMMANDS } from "#src/commands/index.ts";
import { LANGUAGES } from "#src/languages.ts";
import { voicesOf } from "#src/platforms/discord/languages.ts";
import { register } from "#src/platforms/discord/registration.ts";
import { homeView } from "#src/platforms/slack/home.ts";
import { describeOnSqlite } from "#test/databases.ts";
import { type Desk, openDesk } from "#test/fixtures/desk.ts";
import { checkView } from "#test/peers/slack/block-kit/surfaces.ts";
import type { Platform } from "./contract/contract.ts";
import { discordContract } from "./contract/discord.ts";
import { EXTREME } from "./contract/hostile.ts";
import { slack } from "./contract/slack.ts";
import { cardsOfStory, type NamedCard } from "./contract/story-cards.ts";

const house = await discordContract();
const PLATFORMS: readonly Platform[] = [slack, house.platform];

/** So long a text every platform's form holds; a longer one it may leave out, but never shorten. */
const FORM_TEXT = 12_000;
const LONG_DRAFTS = [
  "让您久等了。\n\n".repeat(1_500).trim(),
  "We are sorry. ".repeat(856).trim(),
  `${"x".repeat(3_998)}  \u3000 \n${"y".repeat(5_000)}`,
  `${"x".repeat(3_000)}${" ".repeat(2_000)}${"y".repeat(9_000)}`,
  "x".repeat(20_001),
];

describeOnSqlite("on every platform", (fresh) => {
  let desk: Desk;
  let host: ChatHost;
  afterAll(async () => {
    for (const platform of PLATFORMS) await platform.close();
  });

  describe.each(LANGUAGES)("for a reader of %s", (language) => {
    let told: readonly NamedCard[];
    beforeAll(async () => {
      desk = await openDesk(await fresh());
      host = hostOf(desk);
      told = await cardsOfStory(desk, language);
      expect(told.length).toBeGreaterThan(150);
    });
    afterAll(() => desk.close());

    test.each(PLATFORMS)("every card of the story stands whole and calls nobody: $name", async (platform) => {
      const say = await desk.speak(language, { inChat: true });
      expect(told.flatMap((each) => brokenBy(platform, each, say))).toEqual([]);
    });

    test.each(PLATFORMS)(
      "every form opens, and sent as it was opened it gives back what stood in it: $name",
      async (platform) => {
        const say = await desk.speak(language, { inChat: true });
        const [first, ...others] = await Promise.all(["MG-1", "MG-2", "MG-5"].map((id) => desk.subject(id)));
        if (!first) throw new Error("there is no case");
        const long = LONG_DRAFTS.map((text) => ({ ...first, draft: { ...first.draft, text } }));
        const subjects = [first, ...others, ...long];
        for (const command of COMMANDS.filter(({ form }) => form)) {
          for (const subject of [undefined, ...subjects]) {
            const target = subject ? { case: subject.id, approval: `${subject.id}-a12` } : {};
            const form = formOf(command, target, subject, say);
            if (!form) throw new Error(`${command.name} has no form`);
            const { faults, untouched } = await platform.form(form, say);
            expect({ command: command.name, faults }).toEqual({ command: command.name, faults: [] });
            const { text = subject?.draft.text, ...rest } = untouched;
            expect(rest).toEqual(Object.keys(untouched).length === 0 ? {} : target);
            if (text !== subject?.draft.text) throw new Error(`${command.name} ${subject?.id}: another text came back`);
            const asksForText = subject && subject.draft.text.length <= FORM_TEXT && command.form?.[0] === "text";
            if (asksForText && command.name !== "open-case") expect(untouched.text, command.name).toBeDefined();
          }
        }
      },
    );

    test.each(PLATFORMS)("whatever may be searched for is offered: $name", async (platform) => {
      for (const field of ["case", "playbook", "gift", "study"] as const) {
        const found = await host.suggest(field, "", language);
        expect(found.length, field).toBeGreaterThan(2);
        expect(await platform.choices(found)).toEqual([]);
      }
    });

    test("Slack shows everybody their work at home", async () => {
      const say = await desk.speak(language, { inChat: true });
      const { card } = await desk.done(`priya:${language}`, "list-queue", { of: "work" });
      checkView(JSON.parse(JSON.stringify(homeView(card, say))), "home", "surface");
    });
  });

  test.each(PLATFORMS)(
    "the most hostile and the longest texts stand whole and call nobody: $name",
    async (platform) => {
      const say = await desk.speak("en", { inChat: true });
      expect(EXTREME.flatMap((each) => brokenBy(platform, each, say))).toEqual([]);
    },
  );

  test("Discord takes the commands, in a server and everywhere", async () => {
    const { api, world } = house;
    const voices = await voicesOf(host);
    for (const guildId of [world.guildId, null]) {
      const where = { applicationId: world.applicationId, guildId };
      expect(await register(api, where, COMMANDS, voices)).toBe(true);
      expect(await register(api, where, COMMANDS, voices), "it is told once").toBe(false);
    }
  });
});

/** In which way the platform does not keep the contract for that card. */
function brokenBy({ shown }: Platform, { name, card }: NamedCard, say: Parameters<Platform["shown"]>[1]): string[] {
  const ours = card.parts.some(({ kind }) => kind === "document");
  return shown(card, say).flatMap(({ how, faults, reaches, texts, presses }) => {
    const bare = texts.map(withoutSpace);
    const lost = card.parts.flatMap((part) => {
      if (part.kind === "quote") return texts.some((text) => text.includes(part.text)) ? [] : [part.text];
      const items = part.kind === "list" ? part.items.filter(isShownAsItIs) : [];
      return items.filter((item) => !bare.some((text) => text.includes(withoutSpace(item))));
    });
    const wanted = card.buttons.map(({ command, form = false, target }) => ({ command, form, target }));
    const dead = presses.filter(({ command }) => !COMMANDS.some((each) => each.name === command));
    return [
      ...faults,
      ...(ours ? [] : reaches.map((reach) => `it reaches ${reach}`)),
      ...lost.map((text) => `${text.length} characters are lost: ${JSON.stringify(text.slice(0, 40))}`),
      ...(JSON.stringify(presses.map(sorted)) === JSON.stringify(wanted.map(sorted)) ? [] : ["its buttons are others"]),
      ...dead.map(({ command }) => `${command} is no command`),
    ].map((fault) => `${name}, ${how}: ${fault.slice(0, 300)}`);
  });
}

/** Times and commands are said in each platform's own way, and what cannot be seen is left out of a sentence. */
function isShownAsItIs(item: string): boolean {
  return !/\/|^--|[^\P{C}\n\t]|\p{M}/u.test(item);
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, "");
}

function sorted({ command, form, target }: { command: string; form: boolean; target: object }) {
  return [command, form, ...Object.entries(target).sort()];
}

function hostOf(desk: Desk): ChatHost {
  const { store, library } = desk;
  return new ChatHost({
    ...desk,
    actors: new Actors(store, library),
    commands: COMMANDS,
    log: { info: () => {}, error: () => {} },
    record: async () => "saved",
    health: () => ({ ok: true, what: "" }),
  });
}
