import { afterEach, expect, test } from "vitest";
import { plainText } from "#src/cards/card.ts";
import { describeOnSqlite } from "#test/databases.ts";
import { type Desk, openDesk, WAITING } from "#test/fixtures/desk.ts";
import { REPOSITORY } from "#test/fixtures/house.ts";
import { type Answering, GOOD, modelPeer, parts, readBy } from "#test/peers/model.ts";

describeOnSqlite("help for the writer", (fresh) => {
  let desk: Desk;
  let peer: Awaited<ReturnType<typeof modelPeer>> | undefined;
  afterEach(async () => {
    await desk.close();
    await peer?.stop();
    peer = undefined;
  });

  async function open(answer: Answering) {
    peer = await modelPeer(answer);
    desk = await openDesk(await fresh(), REPOSITORY, undefined, peer.config());
  }
  const lastRead = () => readBy(peer?.requests.at(-1));
  const summary = async (who = "mei") => plainText((await desk.done(who, "summarise-case", { case: "1" })).card);

  test.each([
    ["warmer", /warmer than usual/],
    ["shorter", /as short as it can be/],
    ["more-formal", /more formal/],
  ])("regenerates %s", async (tone, told) => {
    await open(() => parts());
    await desk.done("mei", "open-case", WAITING);
    await desk.written();
    await desk.done("mei", "redraft", { case: "1", tone });
    await desk.written();
    expect(lastRead()).toMatch(told);
    expect((await desk.subject("MG-1")).draft).toMatchObject({ by: "model", number: 4 });
  });

  test("without a model shortens by itself, and refuses what it cannot", async () => {
    desk = await openDesk(await fresh());
    await desk.done("mei", "open-case", WAITING);
    const long = (await desk.subject("MG-1")).draft.text;
    await desk.done("mei", "redraft", { case: "1", tone: "shorter" });
    const { draft } = await desk.subject("MG-1");
    expect(draft.text.length).toBeLessThan(long.length);
    expect(await desk.refused("mei", "redraft", { case: "1", tone: "warmer" })).toBe("needs-model");
    expect(await desk.refused("mei", "rewrite-draft", { case: "1", text: "Sorry." })).toBe("needs-model");
    expect((await desk.subject("MG-1")).draft.text).toBe(draft.text);
  });

  test("changes the language of the reply, for the composer, the model and the checks", async () => {
    await open(() =>
      parts({
        greeting: "您好：",
        understanding: "說好一個小時，兩個半小時後還沒有人開始修您的車，這段時間讓您白等了，對不起。",
        action: "我已經去問工場哪一台車耽擱了，接下來由我親自盯著您的車。",
        next: "明天（7月28日，星期二）之內，我會再聯絡您。",
        reach: "想補充什麼，直接回覆這則訊息就可以。",
      }),
    );
    await desk.done("mei", "open-case", WAITING);
    await desk.written();
    const { card } = await desk.done("mei", "redraft", { case: "1", language: "zh-Hant" });
    expect(plainText(card)).toMatch(/Draft \d \(Traditional Chinese, by the composer\)/);
    await desk.written();
    const { draft } = await desk.subject("MG-1");
    expect(draft).toMatchObject({ by: "model", language: "zh-Hant" });
    expect(lastRead()).toContain("Traditional Chinese");
    // What is found out later does not change it back.
    await desk.done("mei", "set-facts", { case: "1", spend: "200" });
    expect((await desk.subject("MG-1")).draft.language).toBe("zh-Hant");
  });

  test("mends a person's own wording and shows every change", async () => {
    const own = `${GOOD.greeting}\n\n${GOOD.understanding} We will refund ¥999.\n\n${GOOD.next} ${GOOD.reach}`;
    const mended = own.replace(" We will refund ¥999.", "");
    await open((request) =>
      readBy(request).includes("colleague's wording") ? { content: JSON.stringify({ reply: mended }) } : parts(),
    );
    await desk.done("mei", "open-case", WAITING);
    await desk.written();
    expect(await desk.refused("mei", "request-approval", { case: "1" })).toBeUndefined();
    await desk.done("mei", "withdraw-request", { case: "1" });
    const { card } = await desk.done("mei", "rewrite-draft", { case: "1", text: own });
    expect(plainText(card)).toMatch(/by Mei[\s\S]*the model is mending it/);
    await desk.written();
    expect(lastRead()).toMatch(/“¥999” is an amount/);
    expect((await desk.subject("MG-1")).draft.text).toBe(mended);
    const shown = plainText((await desk.done("mei", "show-case", { case: "1" })).card);
    expect(shown).toContain("[- We will refund ¥999.-]");
  });

  test("summarises a complaint into facts and questions that rest on its own words", async () => {
    await open((request) =>
      readBy(request).includes("Give the whole summary") ||
      readBy(request).includes("Language and script of the summary")
        ? {
            content: JSON.stringify({
              facts: [
                { what: "The car was promised within an hour.", words: "You promised my car in one hour" },
                { what: "They paid twice.", words: "I paid twice" },
              ],
              questions: [{ what: "Who took the car in?", words: "nobody had even started on it" }],
            }),
          }
        : parts(),
    );
    await desk.done("mei", "open-case", WAITING);
    await desk.written();
    expect(await summary()).toMatch(/the model is reading, too/);
    await desk.written();
    const read = await summary();
    expect(read).toContain("The car was promised within an hour. — “You promised my car in one hour”");
    expect(read).toContain("Read by openai:desk-test");
    // Nobody said that.
    expect(read).not.toContain("paid twice");
    expect(await desk.history("MG-1")).toContain("summarised");
  });

  test("summarises by rules alone without a model", async () => {
    desk = await openDesk(await fresh());
    await desk.done("mei", "open-case", {
      text: "This is the third time I write. You quoted ¥300, charged ¥440. Unacceptable!",
    });
    const read = await summary();
    expect(read).toMatch(/A sum is named — “¥300”/);
    expect(read).toMatch(/Whose fault is it\?[\s\S]*no model was asked/);
    expect(await summary("mei:zh-Hans")).toContain("提到一个金额——“¥300”");
  });
});
