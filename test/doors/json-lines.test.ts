import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { serveJsonLines } from "#src/doors/json-lines.ts";
import { MatchInput } from "#src/doors/match.ts";
import { UserError } from "#src/errors.ts";
import { english } from "#test/fixtures/house.ts";
import { jsonLines } from "#test/fixtures/process.ts";
import { Bad } from "./shapes.ts";

/** A door that gives back what it was told. */
async function door(...chunks: readonly (string | Uint8Array)[]) {
  const out = new PassThrough();
  const printed = text(out);
  const all = await serveJsonLines(
    { in: Readable.from(chunks, { objectMode: false }), out },
    MatchInput,
    english,
    async (input) => {
      if (input.text === "") throw new UserError("complaint-empty");
      return { id: input.id, text: input.text };
    },
  );
  out.end();
  return { all, lines: jsonLines(await printed) };
}

const line = (id: unknown, said: string) => `${JSON.stringify({ id, text: said })}\n`;

test("one line out for each line in, in order", async () => {
  const lines = Array.from({ length: 500 }, (_, id) => line(id, `n${id}`));
  const { all, lines: out } = await door(lines.join(""));
  expect(all).toBe(true);
  expect(out).toEqual(lines.map((each): unknown => JSON.parse(each)));
});

test("a bad line is told with its id where it has one, and the others are served", async () => {
  const { all, lines } = await door(
    line("a", "fine"),
    "no json\n",
    '{"id":7}\n',
    "[]\n",
    line("b", ""),
    "3\n",
    line("c", "fine"),
  );
  expect(all).toBe(false);
  expect(lines).toHaveLength(7);
  const bad = lines.slice(1, 6).map((each) => Bad.parse(each));
  expect(bad.map(({ id, error }) => [id, error.code])).toEqual([
    [null, "not-json"],
    [7, "invalid-line"],
    [null, "invalid-line"],
    ["b", "complaint-empty"],
    [null, "invalid-line"],
  ]);
  expect([lines[0], lines[6]]).toEqual([
    { id: "a", text: "fine" },
    { id: "c", text: "fine" },
  ]);
});

test("empty lines are passed over; the last line needs no newline; Windows newlines do", async () => {
  const { all, lines } = await door(`\n${line(1, "a").trimEnd()}\r\n\r\n   \n${line(2, "b").trimEnd()}`);
  expect({ all, lines }).toEqual({
    all: true,
    lines: [
      { id: 1, text: "a" },
      { id: 2, text: "b" },
    ],
  });
  expect(await door("")).toEqual({ all: true, lines: [] });
});

test("a line ends at its newline alone: separators that JSON allows inside a text do not end it", async () => {
  const said = "one\u2028two\u2029three\u0085four";
  expect(await door(line(1, said))).toEqual({ all: true, lines: [{ id: 1, text: said }] });
});

test("characters whose bytes come in two chunks arrive whole", async () => {
  const bytes = Buffer.from(line(1, "等了两个小时🙂"));
  for (let at = 1; at < bytes.length; at += 5) {
    expect((await door(bytes.subarray(0, at), bytes.subarray(at))).lines).toEqual([{ id: 1, text: "等了两个小时🙂" }]);
  }
});

test("a file that begins with a byte order mark is read like any other", async () => {
  expect((await door(`\uFEFF${line(1, "a")}`)).lines).toEqual([{ id: 1, text: "a" }]);
});
