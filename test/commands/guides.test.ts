import { expect, test } from "vitest";
import { plainText } from "#src/cards/card.ts";
import { describeOnSqlite } from "#test/databases.ts";
import { openDesk } from "#test/fixtures/desk.ts";

describeOnSqlite("guides of the house", (fresh) => {
  const say = async (who: string, command: string, input: object) => {
    const desk = await openDesk(await fresh());
    const text = plainText((await desk.done(who, command, input)).card);
    await desk.close();
    return text;
  };

  test("are found beside playbooks, the better kind first, and no more than is worth a look", async () => {
    const call = await say("mei", "find-playbook", { query: "telephone call" });
    expect(call.indexOf("phone-call")).toBeLessThan(call.indexOf("roadside-refusal"));
    expect(call).not.toContain("gift-shortfall");
    const price = await say("mei", "find-playbook", { query: "wrong price" });
    expect(price).toContain("misquoted-parts");
    expect(price).not.toContain("House guides");
  });

  test.each([
    ["mei:en", "principles", "Our principles (principles)", "A gift never buys silence."],
    ["mei:zh-Hans", "原则", "我们的原则", "礼物不买沉默。"],
    ["mei:zh-Hant", "原則", "我們的原則", "禮物不買沉默。"],
  ])("are listed, found and read in the reader's language: %s", async (who, query, title, line) => {
    expect(await say(who, "list-playbooks", {})).toContain("principles");
    expect(await say(who, "find-playbook", { query })).toContain("principles");
    const shown = await say(who, "show-playbook", { playbook: "principles" });
    expect(shown).toContain(title);
    expect(shown).toContain(line);
  });

  test("name the document that a link would open, and no path", async () => {
    const shown = await say("mei", "show-playbook", { playbook: "process" });
    expect(shown).toContain("five stages (phone-call)");
    expect(shown).not.toMatch(/\]\(|\.md\)/u);
  });

  test("are no playbook for a case", async () => {
    const desk = await openDesk(await fresh());
    await desk.done("mei", "open-case", { text: "I waited two hours." });
    const refused = await desk.refused("mei", "choose-playbook", { case: "1", playbook: "principles" });
    expect(refused).toBe("playbook-not-found");
    await desk.close();
  });
});
