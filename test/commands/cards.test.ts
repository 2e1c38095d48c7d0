import { expect, test } from "vitest";
import { plainText } from "#src/cards/card.ts";
import { LANGUAGES } from "#src/languages.ts";
import { describeOnSqlite } from "#test/databases.ts";
import { BRAKES, MISQUOTED, openDesk, WAITING } from "#test/fixtures/desk.ts";

/** One complaint with everything that can happen to it: [who, command, what]. */
const STORY = [
  ["mei", "open-case", MISQUOTED],
  ["mei", "assign-case", { case: "1", to: "jonas" }],
  [
    "jonas",
    "set-facts",
    {
      case: "1",
      tier: "key",
      promised: "两百块",
      actual: "一千零四十元",
      customer: "王太太",
      aggravating: "repeated,long-wait",
      severity: "severe",
      grade: "serious",
    },
  ],
  ["jonas", "set-facts", { case: "1", aggravating: "none", quoted: "210", fault: "shared" }],
  ["jonas", "choose-playbook", { case: "1", playbook: "warranty-error" }],
  ["jonas", "choose-playbook", { case: "1", playbook: "misquoted-parts" }],
  ["mei", "choose-gift", { case: "1", gift: "voucher" }],
  ["mei", "redraft", { case: "1" }],
  ["mei", "add-note", { case: "1", note: "She rang again." }],
  ["mei", "request-approval", { case: "1" }],
  ["mei", "withdraw-request", { case: "1" }],
  ["mei", "request-approval", { case: "1" }],
  ["priya", "send-back", { case: "1", note: "Warmer." }],
  [
    "mei",
    "edit-draft",
    { case: "1", text: "王太太，您好。让您跑了两趟，我很抱歉。明天10:00之前我给您消息，请直接回复这条消息。" },
  ],
  ["mei", "redraft", { case: "1" }],
  ["mei", "request-approval", { case: "1" }],
  ["jonas", "set-facts", { case: "1", spend: "1200" }],
  ["mei", "request-approval", { case: "1" }],
  ["wen", "approve", { case: "1" }],
  ["mei", "mark-sent", { case: "1" }],
  ["mei", "resolve-case", { case: "1" }],
  ["mei", "close-case", { case: "1" }],
  ["mei", "reopen-case", { case: "1", note: "Again." }],
  ["mei", "open-case", BRAKES],
  ["mei", "open-case", { ...WAITING, fault: "theirs" }],
  ["mei", "open-case", { text: "Le colis est arrivé cassé, je suis très déçu." }],
] as const;

const LOOKS = [
  ["show-case", { case: "1" }],
  ["show-case", { case: "2" }],
  ["show-case", { case: "3" }],
  ["list-queue", {}],
  ["list-queue", { of: "mine" }],
  ["list-queue", { of: "waiting" }],
  ["list-ledger", { case: "1" }],
  ["list-ledger", { case: "2" }],
  ["list-playbooks", {}],
  ["find-playbook", { query: "quote" }],
  ["find-playbook", { query: "principles" }],
  ["find-playbook", { query: "zzzzzz" }],
  ["find-study", { query: "battery" }],
  [
    "size-gift",
    { spend: "740", currency: "USD", severity: "severe", tier: "key", fault: "shared", aggravating: ["repeated"] },
  ],
  ["size-gift", { severity: "minor", fault: "theirs" }],
  ["help", {}],
] as const;

describeOnSqlite("every card that anybody sees", (fresh) => {
  test.each(LANGUAGES)("is in their language and has no gap in it: %s", async (language) => {
    const desk = await openDesk(await fresh());
    const cards: string[] = [];
    for (const [who, command, input] of STORY) {
      cards.push(plainText((await desk.done(`${who}:${language}`, command, input)).card));
    }
    for (const [command, input] of LOOKS)
      cards.push(plainText((await desk.done(`priya:${language}`, command, input)).card));
    for (const slug of [...desk.library.playbooks.keys(), ...desk.library.guides.keys()]) {
      cards.push(
        plainText((await desk.done(`mei:${language}`, "show-playbook", { playbook: slug })).card).replace(
          /`[^`]*`|\{\w+\}/g,
          "",
        ),
      );
    }
    for (const slug of desk.library.caseStudies.keys()) {
      cards.push(plainText((await desk.done(`mei:${language}`, "show-study", { study: slug })).card));
    }
    for (const { name } of (await import("#src/commands/index.ts")).COMMANDS) {
      cards.push(plainText((await desk.done(`mei:${language}`, "help", { about: name })).card));
    }
    for (const card of cards) {
      expect(card).not.toMatch(/\{\w+(:[\w-]+)?\}|undefined|\[object|Invalid Date|NaN/);
      expect(card.trim()).not.toBe("");
    }
    expect(desk.logged).toEqual([]);
    await desk.close();
  });

  test("tells the history in one sentence for each event, in each language", async () => {
    const desk = await openDesk(await fresh());
    for (const [who, command, input] of STORY) await desk.done(who, command, input);
    const kinds = await desk.history("MG-1");
    expect(new Set(kinds).size, "everything but an edited yes happened").toBe(17);
    for (const language of LANGUAGES) {
      const { card } = await desk.done(`wen:${language}`, "show-case", { case: "1" });
      const history = card.parts.at(-1);
      const sentences = history?.kind === "list" ? history.items : [];
      expect(sentences).toHaveLength(kinds.length);
      for (const sentence of sentences) {
        expect(sentence).not.toMatch(/[{}]|undefined/);
        if (language !== "en") expect(sentence).toMatch(/\p{Script=Han}/u);
      }
    }
    await desk.close();
  });

  test("puts each fact into the words of whoever reads, not of whoever wrote", async () => {
    const desk = await openDesk(await fresh());
    const id = await desk.opened();
    await desk.done("mei:zh-Hans", "set-facts", { case: id, fault: "shared", spend: "300.50" });
    const read = async (language: string) =>
      JSON.stringify((await desk.done(`jonas:${language}`, "show-case", { case: id })).card);
    expect(await read("en")).toContain("Mei set fault shared, spend CN¥300.50.");
    expect(await read("zh-Hans")).toContain("责任双方都有、消费金额 ¥300.50");
    await desk.close();
  });
});
