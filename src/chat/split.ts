/**
 * The text in pieces of at most that many UTF-16 units, cut at the end of a paragraph, a line, a sentence or a word where one
 * is near, and never inside a character. Joined they are the text again.
 */
export function splitText(text: string, longest: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const end = endWithin(rest, longest);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return rest === "" && pieces.length > 0 ? pieces : [...pieces, rest];
}

const ENDS = [/\n\n(?!\n)/g, /\n/g, /[。！？]|[.!?]\s/g, /\s/g] as const;
/** A cut this near to the limit is worth taking for a better place. */
const NEAR = 0.6;

function endWithin(text: string, longest: number): number {
  const head = text.slice(0, longest);
  for (const end of ENDS) {
    const last = [...head.matchAll(end)].at(-1);
    if (last && last.index + last[0].length > longest * NEAR) return last.index + last[0].length;
  }
  const code = head.charCodeAt(longest - 1);
  const insidePair = code >= 0xd800 && code <= 0xdbff;
  return insidePair ? longest - 1 : longest;
}
