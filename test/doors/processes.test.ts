import { expect, test } from "vitest";
import { z } from "zod";
import { Reply } from "#src/commands/documents.ts";
import { dataFolder, jsonLines, makegood } from "#test/fixtures/process.ts";
import { Sized } from "../gifts/sized.ts";
import { Bad, Drafted, Matched } from "./shapes.ts";

/** Each is a process of its own, as a script starts it: few, for they are slow. */
const SLOW = { timeout: 60_000 };

test("match: a line for a line, in order, a bad one told, and then it leaves with 1", SLOW, async () => {
  const { out, err, code } = await makegood(
    ["match"],
    ['{"id":1,"text":"I waited two hours."}', "oops", '{"id":"3","text":"等了两个小时"}'],
  );
  expect({ err, code }).toEqual({ err: "", code: 1 });
  const [first, second, third] = jsonLines(out);
  expect(Matched.parse(first).id).toBe(1);
  expect(Bad.parse(second)).toMatchObject({ id: null, error: { code: "not-json" } });
  expect(Matched.parse(third).id).toBe("3");
});

test("draft: all three scripts, the same the second time, and it leaves with 0", SLOW, async () => {
  const lines = [
    "I waited two hours, you had promised one.",
    "说好一个小时，等了两个小时！",
    "說好一個小時，等了兩個小時！",
  ].map((text, id) =>
    JSON.stringify({ id, text, fault: "ours", spend: "300", currency: "CNY", now: "2026-07-27T02:00:00Z" }),
  );
  const data = dataFolder();
  const first = await makegood(["draft"], lines, data);
  expect({ err: first.err, code: first.code }).toEqual({ err: "", code: 0 });
  expect(jsonLines(first.out).map((line) => Drafted.parse(line).language)).toEqual(["en", "zh-Hans", "zh-Hant"]);
  expect((await makegood(["draft"], lines, data)).out).toBe(first.out);
});

test("size-gift: one object, or what is wrong with the wish", SLOW, async () => {
  const [good, bad, none] = await Promise.all([
    makegood(
      ["size-gift", '{"spend":"740","currency":"USD","severity":"moderate","fault":"ours","tier":"regular"}'],
      [],
    ),
    makegood(["size-gift", '{"spend":"a lot","currency":"USD","severity":"moderate"}'], []),
    makegood(["size-gift", "{"], []),
  ]);
  expect({ err: good.err, code: good.code }).toEqual({ err: "", code: 0 });
  expect(jsonLines(good.out).map((line) => Sized.parse(line).amount)).toEqual(["148.00"]);
  expect({ out: bad.out, code: bad.code }).toEqual({ out: "", code: 1 });
  expect(bad.err).toContain("“a lot” is no amount in USD.");
  expect(none.err).toContain("not JSON");
});

test("run: one command once, its retry the same, and refusals that a script can read", SLOW, async () => {
  const data = dataFolder();
  const open = ["run", "open-case", '{"text":"I waited two hours."}', "--as", "mei", "--id", "web-17", "--json"];
  const first = await makegood(open, [], data);
  const strict = Reply.and(z.strictObject({ ok: z.boolean(), case: z.unknown(), card: z.unknown() }));
  expect(strict.parse(JSON.parse(first.out))).toMatchObject({
    ok: true,
    case: { id: "MG-1", state: "open", version: 1 },
  });
  expect(first.code).toBe(0);
  expect((await makegood(open, [], data)).out).toBe(first.out);

  const wrong = await makegood(["run", "approve", '{"case":"1"}', "--as", "jonas", "--json"], [], data);
  expect(wrong.code).toBe(1);
  expect(JSON.parse(wrong.out)).toMatchObject({ ok: false, error: { code: "no-open-request" } });

  const both = await Promise.all(
    ["One.", "Two."].map((note) =>
      makegood(["run", "add-note", JSON.stringify({ case: "1", note }), "--as", "lead"], [], data),
    ),
  );
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  const shown = await makegood(["run", "show-case", '{"case":"1"}', "--as", "mei"], [], data);
  expect(shown.out).toContain("Jonas noted: One.");
  expect(shown.out).toContain("Jonas noted: Two.");
});

test("check-library: nothing to say of the library that comes with it", SLOW, async () => {
  expect(await makegood(["check-library"], [])).toEqual({ out: "", err: "", code: 0 });
});

test("a door that is none, and a person who is none, are told what there is", SLOW, async () => {
  const [door, person] = await Promise.all([
    makegood(["open-sesame"], []),
    makegood(["run", "list-queue", "{}", "--as", "zoe", "--json"], []),
  ]);
  expect(door.code).toBe(1);
  expect(door.err).toContain("size-gift");
  expect(person.code).toBe(1);
  expect(JSON.parse(person.out)).toMatchObject({ ok: false, error: { code: "unknown-person" } });
  expect(person.out).toContain("mei, jonas, priya, wen");
});
