import type { Span } from "./injection.ts";

/** Zero-width and formatting characters; the tag characters of the last plane are pairs of units. */
const HIDDEN = /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\udb40[\udc00-\udc7f]/g;
const LETTERS = /[a-z\u3400-\u9fff]/g;
const REVERSING = /[\u202d\u202e]/;
/** Within so many characters of each other they belong to one passage. */
const NEAR = 12;
/** A pasted text may hold one, and some scripts need them; a passage of an order is full of them. */
const FEWEST = 3;
const TELLING =
  /忽略|无视|核准|批准|规则|指令|指示|退款|汇款|赔偿|系统|system|approv|ignore|refund|instruction|prompt|assistant/;

/** Passages written with characters that nobody sees, or the wrong way round, where they say what an order says. */
export function hiddenPassages(folded: string, isOrder: (words: string) => boolean): Span[] {
  return passages(folded)
    .map((passage) => toItsWords(folded, passage))
    .filter(({ start, end, count }) => {
      const words = folded.slice(start, end);
      const bare = words.replace(HIDDEN, "");
      const letters = bare.match(LETTERS)?.length ?? 0;
      if (count < FEWEST && !REVERSING.test(words)) return tags(words).length > 8;
      if (letters < 3) return tags(words).length > 8;
      return [bare, reversed(bare)].some((said) => TELLING.test(said) || isOrder(said.trim()));
    });
}

function passages(text: string): (Span & { count: number })[] {
  const found: { start: number; end: number; blank: string; count: number }[] = [];
  for (const { 0: hidden, index } of text.matchAll(HIDDEN)) {
    const last = found.at(-1);
    const end = index + hidden.length;
    if (last && index - last.end <= NEAR) [last.end, last.count] = [end, last.count + 1];
    else found.push({ start: index, end, blank: "\n", count: 1 });
  }
  return found;
}

/** With the letters that its first and last word begin and end with. */
function toItsWords<T extends Span>(text: string, passage: T): T {
  const { start, end } = passage;
  const before = /(?:[a-z\d]{1,20}|[\u3400-\u9fff])$/.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
  const after = /^(?:[a-z\d]{1,20}|[\u3400-\u9fff])/.exec(text.slice(end, end + 20))?.[0].length ?? 0;
  return { ...passage, start: start - before, end: end + after };
}

function reversed(words: string): string {
  return [...words].reverse().join("");
}

/** What tag characters spell; the flags of England and Scotland are short. */
function tags(words: string): string {
  return [...words.matchAll(/\udb40[\udc20-\udc7e]/g)]
    .map(({ 0: tag }) => String.fromCharCode(tag.charCodeAt(1) - 0xdc00))
    .join("");
}

/** The text with a space for each unseen character, length kept. */
export function withoutHidden(folded: string): string {
  return folded.replace(HIDDEN, (hidden) => " ".repeat(hidden.length));
}

const CODED = /(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{24,4000}={0,2}(?![A-Za-z0-9+/=])/g;
const READABLE = /^[\p{L}\p{N}\p{P}\p{S}\s]+$/u;

/** Runs of base64 that spell a text; harmless where it gives no order. */
export function codedPassages(original: string, isOrder: (words: string) => boolean): Span[] {
  const spans: Span[] = [];
  for (const { 0: run, index } of original.matchAll(CODED)) {
    const words = decoded(run);
    if (words === undefined) continue;
    spans.push({ start: index, end: index + run.length, blank: " ", isHarmless: !isOrder(words) });
  }
  return spans;
}

function decoded(run: string): string | undefined {
  if (!/[a-z]/.test(run) || !/[A-Z]/.test(run) || run.replace(/=+$/, "").length % 4 === 1) return undefined;
  try {
    const bytes = Uint8Array.from(atob(run), (character) => character.charCodeAt(0));
    const words = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return READABLE.test(words) && /\p{L}{2}/u.test(words) ? words : undefined;
  } catch {
    return undefined;
  }
}
