import { afterEach, expect, test } from "vitest";
import { describeOnSqlite } from "#test/databases.ts";
import { type Desk, openDesk } from "#test/fixtures/desk.ts";

describeOnSqlite("what no obvious word tells of", (fresh) => {
  let desk: Desk;
  afterEach(() => desk.close());

  test.each([
    [
      "danger",
      "Since your man connected the cooker we all wake up with thick heads, and the budgie was dead this morning.",
    ],
    ["danger", "The lift door opened and there was no lift behind it. I had one foot over the edge before I noticed."],
    ["danger", "施工队把井口的板子搬走了，我儿子一脚踩空，幸亏邻居一把拽住。"],
    ["danger", "我前腳剛離開，你們店門口的燈箱就整個掉下來，砸在我剛剛站的地方。"],
    [
      "exposed",
      "The receptionist read my results out to the woman in the next chair, who now asks me about them at church.",
    ],
    ["exposed", "登录进去看到的是别人的姓名、住址和卡号，退出来再进，又换成了另一个人。"],
  ])("is heard all the same: %s, %s", async (kind, text) => {
    desk = await openDesk(await fresh());
    await desk.done("mei", "open-case", { text });
    const { triage } = await desk.subject("MG-1");
    expect(triage.grade.value).toBe("urgent");
    // The card shows the customer's own words for it.
    expect(triage.grade.because.length).toBeGreaterThan(0);
    for (const words of triage.grade.because) expect(text).toContain(words);
    expect(triage.flags.some(({ value }) => value === "safety")).toBe(kind === "danger");
  });

  test.each([
    "The lift was out of order again and I carried the shopping up five floors.",
    "Your man connected the cooker and left his cardboard all over my kitchen.",
    "灯箱上的字写错了，你们说好周五来换，到现在还没来。",
    "登入要輸入三次驗證碼，每次都說過期，煩死人了。",
  ])("but not where nothing is: %s", async (text) => {
    desk = await openDesk(await fresh());
    await desk.done("mei", "open-case", { text });
    expect((await desk.subject("MG-1")).triage.grade.value).not.toBe("urgent");
  });
});
