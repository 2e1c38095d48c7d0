import { Writable } from "node:stream";
import { WriteStream } from "node:tty";
import { expect, test } from "vitest";
import type { Card } from "#src/cards/card.ts";
import { renderCard, safe } from "#src/platforms/console/render.ts";

const NASTY =
  "a\u001b[31mred\u001b]0;title\u0007 b\u0000\u0008\u009b2J \u202Eevil\u202C \u2066x\u2069 \u200Bz\uFEFF\r\nnext\rline\tend";

const card: Card = {
  title: NASTY,
  accent: "urgent",
  parts: [
    { kind: "fields", fields: [{ label: NASTY, value: NASTY }] },
    { kind: "text", heading: NASTY, text: NASTY },
    { kind: "list", heading: NASTY, items: [NASTY], ordered: true },
    { kind: "quote", heading: NASTY, text: NASTY },
  ],
  buttons: [{ label: "Approve", command: "approve", target: { case: "MG-1" } }],
};

/** What a stream needs to be asked for its colours. */
function stream(colours: boolean): WriteStream {
  const fake = Object.create(WriteStream.prototype);
  return Object.assign(fake, { isTTY: colours, hasColors: () => colours, getColorDepth: () => (colours ? 8 : 1) });
}

test("nothing in a card can steer the terminal", () => {
  const plain = renderCard(card, stream(false));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
  expect(plain).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  expect(plain.match(/red/g)?.length).toBe(9);
});

test("newlines and tabs stay, everything else unseen shows as a sign", () => {
  expect(safe("one\r\ntwo\tthree\u0007")).toBe("one\ntwo\tthree\uFFFD");
});

test("no colour where the stream has none, colour where it has", () => {
  const simple = { ...card, title: "MG-1", parts: [] };
  expect(renderCard(simple, stream(false))).toBe("MG-1\n\n Approve ");
  const before = process.env.NO_COLOR;
  delete process.env.NO_COLOR;
  expect(renderCard(simple, stream(true))).toContain("\u001b[");
  if (before !== undefined) process.env.NO_COLOR = before;
});

test("a quote keeps its lines behind a bar, so that nobody takes it for the desk's own words", () => {
  const said: Card = {
    title: "t",
    accent: "plain",
    parts: [{ kind: "quote", heading: "Said", text: "one\n\ntwo" }],
    buttons: [],
  };
  expect(renderCard(said, stream(false))).toBe("t\n\nSaid\n│ one\n│ \n│ two");
});

test("the stream is only asked, never written to", () => {
  const written: string[] = [];
  const sink = new Writable({ write: (chunk, _encoding, done) => done(void written.push(String(chunk))) });
  renderCard(card, Object.assign(stream(false), { write: sink.write.bind(sink) }));
  expect(written).toEqual([]);
});
