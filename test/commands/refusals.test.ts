import { afterAll, beforeAll, expect, test } from "vitest";
import { describeOnSqlite } from "#test/databases.ts";
import { type Desk, openDesk } from "#test/fixtures/desk.ts";

const WRONG = [
  ["a case that is not there", "show-case", { case: "MG-99" }, "case-not-found"],
  ["a playbook that is not there", "show-playbook", { playbook: "no-such-thing" }, "playbook-not-found"],
  ["a case study that is not there", "show-study", { study: "no-such-thing" }, "study-not-found"],
  ["a person who is not there", "assign-case", { case: "1", to: "zoe" }, "unknown-person"],
  ["a command that is not there", "make-coffee", {}, "unknown-command"],
  ["help for a command that is not there", "help", { about: "case sing" }, "unknown-command"],
  ["a field that is missing", "show-case", {}, "invalid-input"],
  ["a field of the wrong kind", "set-facts", { case: "1", severity: "terrible" }, "invalid-input"],
  ["no object at all", "show-case", "MG-1", "invalid-input"],
  ["an empty complaint", "open-case", { text: " " }, "complaint-empty"],
  ["a complaint without end", "open-case", { text: "长".repeat(8_001) }, "complaint-too-long"],
  ["an amount in words", "size-gift", { spend: "plenty", severity: "minor" }, "amount-invalid"],
  ["a currency that is none", "size-gift", { spend: "5", currency: "ABC", severity: "minor" }, "currency-unknown"],
  ["a step too early", "mark-sent", { case: "1" }, "not-in-this-state"],
  ["a change of nothing", "set-facts", { case: "1" }, "nothing-to-change"],
  ["a gift that the catalogue does not have", "choose-gift", { case: "1", gift: "pony" }, "gift-not-found"],
  ["a gift that does not fit", "choose-gift", { case: "1", gift: "weekend" }, "gift-not-found"],
  ["a yes that nobody asked for", "approve", { case: "1" }, "no-open-request"],
] as const;

/** How one sees that a sentence is in that language. */
const SCRIPTS = {
  en: /^[\P{Script=Han}]+$/u,
  "zh-Hans": /\p{Script=Han}/u,
  "zh-Hant": /\p{Script=Han}/u,
} as const;
/** Characters that stand in one script only. */
const SIMPLIFIED = /[这没请诉设检对应说时输发级种给过还两认将从产]/u;
const TRADITIONAL = /[這沒請訴設檢對應說時輸發級種給過還兩認將從產]/u;

describeOnSqlite("a refusal", (fresh) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(await fresh());
    await desk.opened();
  });
  afterAll(() => desk.close());

  test.each(WRONG)("of %s says what happened and what to do, in each language", async (_what, command, input, code) => {
    const messages = new Set<string>();
    for (const language of ["en", "zh-Hans", "zh-Hant"] as const) {
      const { ok, card, error } = await desk.app.receive({
        id: `${command} ${language} ${JSON.stringify(input).slice(0, 40)}`,
        command,
        input,
        actor: desk.person(`mei:${language}`),
      });
      expect({ ok, code: error?.code }).toEqual({ ok: false, code });
      const said = `${error?.message} ${error?.next}`;
      expect(error?.message.length).toBeGreaterThan(5);
      expect(error?.next.length, said).toBeGreaterThan(5);
      expect(said).not.toMatch(/[{}]|undefined|null/);
      expect(said).toMatch(SCRIPTS[language]);
      if (language === "zh-Hans") expect(said).not.toMatch(TRADITIONAL);
      if (language === "zh-Hant") expect(said).not.toMatch(SIMPLIFIED);
      expect(card).toMatchObject({ title: error?.message, accent: "warning" });
      messages.add(said);
    }
    expect(messages.size).toBe(3);
  });

  test("of the agent's wish names no more than it must, and nothing is kept of it", async () => {
    const before = await desk.subject("MG-1");
    for (const [, command, input] of WRONG) await desk.say("mei", command, Object(input));
    expect(await desk.subject("MG-1")).toEqual(before);
    expect(await desk.store.queue()).toHaveLength(1);
    expect(await desk.history("MG-1")).toEqual(["opened"]);
    expect(desk.logged).toEqual([]);
  });

  test("the signs by which the scripts are told apart do tell them apart", () => {
    expect("请说明").toMatch(SIMPLIFIED);
    expect("請說明").toMatch(TRADITIONAL);
    expect("請說明").not.toMatch(SIMPLIFIED);
  });
});
