import { expect, test } from "vitest";
import { plainText } from "#src/cards/card.ts";
import { LANGUAGES } from "#src/languages.ts";
import { describeOnSqlite } from "#test/databases.ts";
import { openDesk } from "#test/fixtures/desk.ts";
import { LOOKS, STORY } from "#test/fixtures/story.ts";

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
    expect(await read("zh-Hans")).toContain("责任：双方都有、消费金额 ¥300.50");
    await desk.close();
  });
});
