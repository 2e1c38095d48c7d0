import { fold } from "./characters.ts";
import { FOREIGN_FOLLOW_UP, FOREIGN_INSTRUCTIONS } from "./foreign-orders.ts";
import { codedPassages, hiddenPassages, withoutHidden } from "./hidden.ts";
import { FOLLOW_UP, INSTRUCTIONS, SUSPICION } from "./orders.ts";

/**
 * Finds passages that speak to a machine instead of to people and blanks them, length kept, so that nothing in them
 * (a figure, an "URGENT", a threat) moves any judgement. `hostile` quotes them from the original, shortened.
 */
export function maskHostile(folded: string, original: string): Masked {
  const unseen = [...hiddenPassages(folded, isOrder), ...codedPassages(original, (words) => isOrder(fold(words)))];
  const even = withoutHidden(blanked(folded, unseen));
  if (unseen.length === 0 && !SUSPICION.test(even)) return { text: even, visible: original, hostile: [] };
  const links = found(even, LINK).map((span) => ({
    ...span,
    isHarmless: !isInstruction(even.slice(span.start, span.end)),
  }));
  const framed = [...links, ...FRAMES.flatMap((frame) => found(even, frame))];
  const bracketed = found(even, BRACKETED).filter(({ start, end }) => isInstruction(even.slice(start + 1, end - 1)));
  const apart = [...unseen, ...framed, ...bracketed];
  const spans = [...apart, ...ordered(blanked(even, [...framed, ...bracketed]))];
  const hostile = spans
    .filter(({ isHarmless }) => !isHarmless)
    .map(({ start, end }) => original.slice(start, Math.min(end, start + 60)).trim());
  return {
    text: blanked(even, spans),
    visible: blanked(original, spans),
    hostile: [...new Set(hostile)].filter((words) => words !== ""),
  };
}

/** The text as people mean it, without what was written for a machine; same length. */
export function withoutOrders(text: string): string {
  return maskHostile(fold(text), text).visible;
}

/** Both texts, folded and as written, without the hostile passages. */
export interface Masked {
  readonly text: string;
  readonly visible: string;
  readonly hostile: readonly string[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly blank: string;
  /** Blanked, for it is nothing that a person reads, but no order either. */
  readonly isHarmless?: boolean;
}

/** Sentences that give orders, and those that go on with them. */
function ordered(text: string): Span[] {
  const spans: Span[] = [];
  let following = false;
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    const isOrdering: boolean = isInstruction(sentence) || (following && goesOn(sentence));
    if (isOrdering) spans.push({ start: index, end: index + sentence.length, blank: "\n" });
    following = isOrdering || (following && sentence.trim().length < 3);
  }
  return spans;
}

const SENTENCE = /(?:[^.!?。！？\n]|\.(?=\d)){1,1200}[.!?。！？\n]*/g;

function isInstruction(sentence: string): boolean {
  return [...INSTRUCTIONS, ...FOREIGN_INSTRUCTIONS].some((instruction) => instruction.test(sentence));
}

function goesOn(sentence: string): boolean {
  return FOLLOW_UP.test(sentence) || FOREIGN_FOLLOW_UP.test(sentence);
}

/** Words that nobody was meant to see need not say much to be an order. */
function isOrder(words: string): boolean {
  return (words.match(SENTENCE) ?? []).some((sentence) => isInstruction(sentence) || goesOn(sentence));
}

function found(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
    blank: " ",
  }));
}

const LINK = /!?\[[^[\]\n]{0,120}\]\(https?:[^()\s]{1,300}\)/g;
const BRACKETED = /[（(【[{][^（()）【】[\]{}\n]{4,300}[）)】\]}]/g;

/** Markup, and what it hides; the head of a document that pretends to be the house's. */
const FRAMES: readonly RegExp[] = [
  /^---[ \t]*\n(?:[a-z_-]{1,30}:[^\n]{0,200}\n){1,20}(?:[^\n]{0,600}\n){0,8}?---[ \t]*$/gm,
  /<([a-z]{1,12})\b[^<>]{0,200}(?:display\s?:\s?none|visibility\s?:\s?hidden|font-size\s?:\s?0|\bhidden\b)[^<>]{0,100}>[^<]{0,600}<\/\1>/g,
  /<(script|style|system|instructions?|prompt|assistant|developer|admin)\b[^<>]{0,200}>[^<]{0,1000}<\/\1>|<!--[^>]{0,2000}-->/g,
  /<(?:\/?[a-z!][^<>]{0,400}>|!(?:channel|here|everyone)>|\|[^<>|]{0,60}\|>|@[a-z0-9&!]{1,30}>)/g,
  /@(?:everyone|here|channel|all)\b/g,
  /\]\(\s{0,5}(?:javascript|data|vbscript):[^\s]{0,300}/g,
  /\b(?:javascript|vbscript):[^\s]{0,300}/g,
  /\[\/?inst\]|\{\{[^{}]{0,200}\}\}|\$\{[^{}]{0,200}\}|\[system\]|###\s{0,3}(?:system|instruction)[^\n]{0,40}/g,
];

function blanked(text: string, spans: readonly Span[]): string {
  let blank = text;
  for (const { start, end, blank: filler } of spans)
    blank = blank.slice(0, start) + filler.repeat(end - start) + blank.slice(end);
  return blank;
}
