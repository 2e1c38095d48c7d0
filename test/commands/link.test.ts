import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Person } from "#src/approvals/authority.ts";
import { describeOnBothDatabases } from "#test/databases.ts";
import { type Desk, openDesk, WAITING } from "#test/fixtures/desk.ts";

describeOnBothDatabases("accounts of one human being", (fresh) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(await fresh());
  });
  afterAll(() => desk.close());

  /** Somebody at a platform: `slack:U1`, or a person of the house in the terminal. */
  async function at(platform: string, who: Person, command: string, input: object) {
    const place = { platform, account: who.id.replace(/^\w+:/, ""), channel: platform === "console" ? null : "C1" };
    if (platform !== "console") {
      const { account } = place;
      const known = await desk.store.chat.personOfAccount(platform, account);
      const row = { platform, account, personId: who.id, name: who.name, language: who.language };
      if (!known) await desk.store.chat.saveAccount(row);
    }
    const person = await desk.store.chat.personById(who.id);
    const actor = { ...who, id: person?.id ?? who.id };
    return desk.app.receive({ id: randomUUID(), command, input, actor, place });
  }
  const inSlack = (account: string, role: Person["role"] = "lead"): Person => {
    return { id: `slack:${account}`, name: account, role, language: "en" };
  };
  const codeFor = async (platform: string, who: Person) =>
    /CODE\d+/.exec((await at(platform, who, "link-account", {})).card.title)?.[0] ?? "";

  test("the terminal's Jonas and his account in Slack become one, who decides in both but never his own requests", async () => {
    const jonas = desk.person("jonas");
    const id = (await at("slack", inSlack("U1"), "open-case", WAITING)).case?.id ?? "";
    expect((await at("slack", inSlack("U1"), "request-approval", { case: id })).ok).toBe(true);
    // Until it is known that it is he who asked, he is only somebody whom nobody knows there.
    expect((await at("console", jonas, "approve", { case: id })).error?.code).toBe("not-linked");
    const code = await codeFor("slack", inSlack("U1"));
    expect((await at("console", jonas, "link-account", { code })).ok).toBe(true);
    expect((await at("console", jonas, "approve", { case: id })).error?.code).toBe("own-request");
    expect((await at("slack", inSlack("U1"), "approve", { case: id })).error?.code).toBe("own-request");
    // His case is in his list, by whatever name he came.
    expect(JSON.stringify((await at("console", jonas, "list-queue", { of: "mine" })).card)).toContain(id);
    expect((await at("slack", inSlack("U2"), "approve", { case: id })).case?.state).toBe("approved");

    const other = await desk.opened({ text: "Nobody came at nine, nobody came at noon." });
    await desk.done("mei", "request-approval", { case: other });
    expect((await at("slack", inSlack("U2"), "approve", { case: other })).error?.code).toBe("not-linked");
    expect((await at("slack", inSlack("U1"), "approve", { case: other })).case?.state).toBe("approved");
  });

  test("a code counts once, for ten minutes, and not for whoever made it", async () => {
    const code = await codeFor("slack", inSlack("U5"));
    expect((await at("slack", inSlack("U5"), "link-account", { code })).error?.code).toBe("link-own-code");
    const discord: Person = { id: "discord:D5", name: "Five", role: "agent", language: "zh-Hans" };
    expect((await at("discord", discord, "link-account", { code: ` ${code.toLowerCase()} ` })).ok).toBe(true);
    expect((await at("discord", { ...discord, id: "discord:D6" }, "link-account", { code })).error?.code).toBe(
      "link-code-invalid",
    );
    const late = await codeFor("slack", inSlack("U7"));
    desk.later(11);
    expect((await at("discord", { ...discord, id: "discord:D7" }, "link-account", { code: late })).error?.code).toBe(
      "link-code-invalid",
    );
    expect(await desk.store.chat.personById("discord:D5")).toMatchObject({
      id: "slack:U5",
      platforms: ["discord", "slack"],
    });
  });

  test("two people of the house's own list are not made one", async () => {
    const code = await codeFor("console", desk.person("mei"));
    expect((await at("console", desk.person("priya"), "link-account", { code })).error?.code).toBe("link-two-people");
  });
});
