import { expect, test } from "vitest";
import { describeOnSqlite } from "#test/databases.ts";
import { openDesk } from "#test/fixtures/desk.ts";

describeOnSqlite("what a matter cost beside its price", (fresh) => {
  const reply = async (text: string, fault = "ours") => {
    const desk = await openDesk(await fresh());
    try {
      await desk.done("mei", "open-case", { text, fault, playbook: "wait-times" });
      return (await desk.subject("MG-1")).draft.text;
    } finally {
      await desk.close();
    }
  };

  test.each([
    [
      "I waited for your engineer from eight to six and had to take unpaid leave for it.",
      /time (?:at work|off work|you had)/,
    ],
    ["Two hours at your counter, and then I paid 18 for a taxi home as the last bus had gone.", /fare|get about/],
    ["约好上午来装宽带，我特地请了一天假，等到天黑也没有人来。", /请的?假|请了假/],
    ["排了兩個小時才輪到我，末班車也沒了，坐計程車花了320。", /車錢|路上多出/],
  ])("is answered: %s", async (text, words) => {
    expect(await reply(text)).toMatch(words);
  });

  test("is not spoken of where there is none, nor where the fault is theirs", async () => {
    expect(await reply("I waited two hours at your counter for a new card.")).not.toMatch(/time off|fare/);
    expect(await reply("I waited two hours and had taken a day off for it.", "theirs")).not.toMatch(
      /off work|take off/,
    );
  });
});
