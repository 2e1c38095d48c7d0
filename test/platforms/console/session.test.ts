import { beforeEach, expect, test } from "vitest";
import { type Card, plainText } from "#src/cards/card.ts";
import { COMMANDS } from "#src/commands/index.ts";
import type { Language } from "#src/languages.ts";
import { Session } from "#src/platforms/console/session.ts";
import { describeOnSqlite } from "#test/databases.ts";
import { type Desk, openDesk } from "#test/fixtures/desk.ts";

describeOnSqlite("at the terminal", (fresh) => {
  let desk: Desk;
  let shown: Card[];
  const last = () => plainText(shown.at(-1) ?? { title: "", accent: "plain", parts: [], buttons: [] });

  beforeEach(async () => {
    desk = await openDesk(await fresh());
    shown = [];
    return () => desk.close();
  });

  /** `answers` are what the person says to the questions of a form, in order. */
  function sitDown(answers?: (string | null)[], language: Language | null = null) {
    const { app, store, speak, now, library } = desk;
    const { people } = library.house;
    const known = { playbooks: [], studies: [], people: [] };
    const asked: string[] = [];
    const ask = async (question: string) => {
      asked.push(question);
      return answers?.shift() ?? null;
    };
    const terminal = { show: (card: Card) => void shown.push(card), ...(answers && { ask }) };
    const session = new Session(
      { app, commands: COMMANDS, people, store, speak, now, language, known },
      terminal,
      desk.person("mei"),
    );
    return { session, asked };
  }

  test("one person can try the whole way, changing who they are", async () => {
    const { session } = sitDown();
    const lines = [
      "/case open I waited two hours. You said one. --fault ours --spend 300",
      "/case request",
      "/as jonas",
      "/case approve",
      "/as mei",
      "/case sent",
      "/case resolve",
      "/case close",
    ];
    for (const line of lines) expect(await session.line(line), line).toBe(true);
    expect(await desk.standing("MG-1")).toBe("closed, used");
    expect((await desk.store.approval("MG-1"))?.decidedBy).toBe("jonas");
  });

  test("who they are and which case they mean is kept", async () => {
    const { session } = sitDown();
    expect(session.actor.id).toBe("mei");
    await session.line("/case open One.");
    await session.line("/case open Two.");
    expect(session.currentCase).toBe("MG-2");
    await session.line("/case show 1");
    expect(session.currentCase).toBe("MG-1");
    expect(await session.line("/as nobody")).toBe(false);
    expect(session.actor.id).toBe("mei");
    await session.line("/as lead");
    expect(session.actor.id).toBe("jonas");
    await session.line("/as Wen");
    expect(session.actor).toMatchObject({ id: "wen", language: "zh-Hant" });
  });

  test("an empty line and a remark do nothing; /quit ends it", async () => {
    const { session } = sitDown();
    expect([await session.line("  "), await session.line("# later"), await session.line("/quit")]).toEqual([
      true,
      true,
      "quit",
    ]);
    expect(shown).toEqual([]);
  });

  test("a wrong line is answered with what to do, and the session goes on", async () => {
    const { session } = sitDown();
    expect(await session.line("hello?")).toBe(false);
    expect(last()).toContain("begins with a slash");
    expect(await session.line("/case sing")).toBe(false);
    expect(last()).toContain("/help");
    expect(await session.line("/case show 9")).toBe(false);
    expect(await session.line("/case queue")).toBe(true);
  });

  test("the language can be chosen for the terminal, above everybody's own", async () => {
    const { session } = sitDown();
    expect(await session.line("/language zh-hant")).toBe(true);
    await session.line("/as jonas");
    expect(last()).toMatch(/主管/);
    expect(await session.line("/language klingon")).toBe(false);
    const other = sitDown(undefined, "zh-Hans").session;
    await other.line("/case queue");
    expect(last()).toContain("没有未了结的投诉");
  });

  test("what is missing is asked for, field by field; what may be left out can be passed over", async () => {
    const { session, asked } = sitDown(["I waited two hours.", "Ms Lee", "300", "", "key", "", "ours", "."]);
    expect(await session.line("/case open")).toBe(true);
    expect(asked[0]).toMatch(/^text /);
    expect(await desk.subject("MG-1")).toMatchObject({
      complaint: "I waited two hours.",
      customer: "Ms Lee",
      facts: { tier: "key", fault: "ours", spend: { money: { minor: 30_000 } } },
    });
  });

  test("nothing is asked where nothing is missing, and giving up does nothing", async () => {
    const all = sitDown([]);
    expect(await all.session.line("/case open I waited two hours.")).toBe(true);
    expect(all.asked).toEqual([]);
    const gone = sitDown([null]);
    expect(await gone.session.line("/case open")).toBe(true);
    expect(await desk.store.queue()).toHaveLength(1);
  });

  test("what others sent is shown once, to whom it is for", async () => {
    await desk.asked();
    const { session } = sitDown();
    await session.showNotices();
    expect(shown).toEqual([]);
    await session.line("/as jonas");
    shown.length = 0;
    await session.showNotices();
    expect(last()).toBe("Mei asks for approval of MG-1 (general). /case show MG-1");
    shown.length = 0;
    await session.showNotices();
    expect(shown).toEqual([]);
  });

  test("a remark behind approve is not taken for the reply", async () => {
    const { id } = await desk.asked();
    const { session } = sitDown();
    await session.line("/as jonas");
    for (const line of [`/case approve ${id} looks good`, "/case approve looks good"])
      expect(await session.line(line)).toBe(false);
    expect(await desk.standing(id)).toBe("awaiting-approval, requested");
    expect(await session.line(`/case approve ${id}`)).toBe(true);
  });
});
