import { expect, test } from "vitest";
import { dataFolder, makegood } from "#test/fixtures/process.ts";

test("each line of a pipe is a command; all went well, so it leaves with 0", { timeout: 60_000 }, async () => {
  const { out, err, code } = await makegood(
    [],
    [
      "# the whole way",
      "/case open 说好一个小时，两个半小时还没动！ --fault ours --spend 300 --customer 王女士",
      "/case request",
      "/as jonas",
      "/case approve",
      "/as mei",
      "/case sent",
      "/case show 1",
      "/quit",
      "/case sing",
    ],
  );
  expect({ err, code }).toEqual({ err: "", code: 0 });
  expect(out).toContain("MG-1");
  expect(out).toContain("王女士");
  expect(out).toMatch(/Jonas approved draft 1/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no colour where nobody looks
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

test("one line went wrong: the others are done all the same, and it leaves with 1", { timeout: 60_000 }, async () => {
  const data = dataFolder();
  const first = await makegood([], ["/case open I waited.", "/case sing", "/case note She rang."], data);
  expect(first.code).toBe(1);
  expect(first.out).toContain("There is no command “/case sing”.");
  const second = await makegood([], ["/case show 1"], data);
  expect(second.code).toBe(0);
  expect(second.out).toContain("Mei noted: She rang.");
});
