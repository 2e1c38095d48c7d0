import { afterEach, expect, test } from "vitest";
import { describeOnBothDatabases } from "#test/databases.ts";
import { type ChatDesk, until } from "#test/fixtures/chat.ts";
import { discordServer, openDiscordDesk, type Server } from "./server.ts";

const COMPLAINT =
  "You promised my car in one hour. After two and a half hours nobody had even started on it. I am very disappointed.";

describeOnBothDatabases("a case in Discord", (fresh) => {
  let server: Server;
  let opened: ChatDesk;
  afterEach(async () => {
    await opened.close();
    await server.discord.close();
  });

  test("goes its whole way", async () => {
    server = await discordServer();
    opened = await openDiscordDesk(server, await fresh());
    const { discord, mei, jonas, otto, channel, leads, seen, told, text, now } = server;

    // Mei types a complaint; the card comes into the channel with a thread of its own.
    const typed = await discord.slash(mei.id, channel.id, ["case", "open"], { text: COMPLAINT });
    expect(typed.failed).toBe(false);
    const card = await seen(channel.id, /MG-1/);
    expect(text(card)).toMatch(/Kept waiting[\s\S]*Grade\ngeneral[\s\S]*First answer by/);
    expect(text(card)).toContain(COMPLAINT);
    expect(text(await told(mei.id, /MG-1 is open/))).toContain("MG-1");
    const { thread } = await until(
      () => now(card),
      (message) => message.thread !== undefined,
    );

    // She enters what was found out.
    await discord.press(mei.id, card, "Enter findings…");
    const form = discord.modal(mei.id);
    if (!form) throw new Error("no form opened");
    const sent = await discord.submit(mei.id, form, {
      "Whose fault it is": ["ours"],
      "What they spent": "300",
      "Customer's name": "Ms Lee",
    });
    expect(sent.failed).toBe(false);
    await until(
      () => text(now(card)),
      (shown) => shown.includes("Ms Lee") && shown.includes("ours (established by"),
    );

    // She asks; the leads' channel shows exactly what is to be said.
    await discord.press(mei.id, now(card), "Ask for approval");
    const request = await seen(leads.id, /Mei asks for approval/);
    const { draft } = await opened.desk.subject("MG-1");
    expect(text(request)).toContain(draft.text);

    // Nobody approves their own request, and nobody without the right; they alone hear of it.
    await discord.press(mei.id, request, "Approve");
    expect(text(await told(mei.id, /asked for this approval yourself/))).toMatch(/asked for this approval yourself/);
    await discord.press(otto.id, request, "Approve");
    await told(otto.id, /takes a lead|lead/);
    expect(await opened.desk.standing("MG-1")).toBe("awaiting-approval, requested");

    // Jonas says yes, and it stays shown who and when.
    await discord.press(jonas.id, request, "Approve");
    await until(
      () => opened.desk.standing("MG-1"),
      (standing) => standing === "approved, approved",
    );
    await until(
      () => text(now(request)),
      (shown) => /Jonas: approved/i.test(shown) && !shown.includes("[Approve]"),
    );
    const step = await seen(thread ?? "", /Jonas approved draft/);
    expect(text(step)).toContain(draft.text);

    // The reply goes out, and the case comes to its end.
    await discord.press(mei.id, now(card), "Mark as sent");
    await until(
      () => text(now(card)),
      (shown) => shown.includes("State\nsent"),
    );
    await discord.press(mei.id, now(card), "Resolve");
    await until(
      () => text(now(card)),
      (shown) => shown.includes("State\nresolved"),
    );
    expect(await opened.desk.history("MG-1")).toEqual([
      "opened",
      "facts-set",
      "redrafted",
      "approval-requested",
      "approved",
      "sent",
      "resolved",
    ]);
    expect(discord.messages(channel.id)).toHaveLength(1);
    expect(opened.log.filter((line) => line.startsWith("error"))).toEqual([]);
  });
});
