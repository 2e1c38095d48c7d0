import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { COMMANDS } from "#src/commands/index.ts";
import { PASTED_NEWLINE, parseLine } from "#src/platforms/console/line.ts";
import { pasteFilter } from "#src/platforms/console/paste.ts";

const BEGIN = "\u001b[200~";
const END = "\u001b[201~";

async function through(...chunks: readonly string[]): Promise<string> {
  const filter = pasteFilter();
  for (const chunk of chunks) filter.write(chunk);
  filter.end();
  return text(filter);
}

test("newlines that were pasted stay in the line, those that were typed end it", async () => {
  expect(await through(`/case open ${BEGIN}One.\r\nTwo.\rThree.\n${END}\r`)).toBe(
    `/case open One.${PASTED_NEWLINE}Two.${PASTED_NEWLINE}Three.${PASTED_NEWLINE}\r`,
  );
});

test("fields that a customer wrote are no fields; those of a pasted command are", async () => {
  const typed = await through(`/case open ${BEGIN}Bad service\n--fault ours${END}`);
  expect(parseLine(typed, COMMANDS, null).input).toEqual({ text: "Bad service\n--fault ours" });
  const whole = await through(`${BEGIN}/case open Bad service --fault ours${END}`);
  expect(parseLine(whole, COMMANDS, null).input).toEqual({ text: "Bad service", fault: "ours" });
});

test("wherever the chunks are cut", async () => {
  const typed = `a${BEGIN}你好\n世界${END}\rb${BEGIN}x\ny${END}`;
  const whole = await through(typed);
  expect(whole).toBe(`a你好${PASTED_NEWLINE}世界\rbx${PASTED_NEWLINE}y`);
  for (let at = 1; at < typed.length; at += 1) {
    // Behind the escape that begins a paste it could as well be the Escape key, which must not wait.
    if (typed.slice(at - 1).startsWith(BEGIN)) continue;
    expect(await through(typed.slice(0, at), typed.slice(at)), `cut at ${at}`).toBe(whole);
  }
});

test("the two halves of a Windows newline are one, also in two chunks", async () => {
  expect(await through(`${BEGIN}a\r`, `\nb${END}`)).toBe(`a${PASTED_NEWLINE}b`);
});

test("a character whose bytes come in two chunks arrives whole", async () => {
  const bytes = Buffer.from("你好");
  const filter = pasteFilter();
  filter.write(bytes.subarray(0, 4));
  filter.write(bytes.subarray(4));
  filter.end();
  expect(await text(filter)).toBe("你好");
});

test("keys with an escape pass at once: arrows, and a lone Escape", async () => {
  expect(await through("\u001b[A", "\u001b", "[B", "\u001b")).toBe("\u001b[A\u001b[B\u001b");
});
