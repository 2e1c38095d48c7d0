import { fold } from "./characters.ts";
import { numberAt, type Token, tokens } from "./tokens.ts";

/**
 * One row of a table: what it stands for, and how people say it. English phrases are parted by `;`, Chinese ones by spaces.
 * `(a|b|)` alternatives, `word*` any ending, `#` a number, `~` up to four words or characters in between.
 * Chinese may be written in either script, Cantonese beside it.
 */
export interface Row {
  readonly id: string;
  readonly en?: string;
  readonly zh?: string;
}

/** Where a row's words stand: tokens `from` up to `to` (excluded), characters `start` up to `end` (excluded). */
export interface Hit {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** The number that `#` stood for. */
  readonly value: number | undefined;
}

/** Gives the root of the search tree. */
export type Lexicon = () => Node;

/** There are tens of thousands of them, most with one way on: each holds only what it needs. */
interface Node {
  next: Map<string, Node> | undefined;
  stems: Map<string, Node> | undefined;
  number: Node | undefined;
  gap: Node | undefined;
  /** Where a phrase goes on after a group of alternatives that ends here: kept once, not once an alternative. */
  joins: readonly Node[];
  ids: readonly string[];
  ways: Ways | undefined;
}

/** All that leads on from a node, its joins included. Stems stand by their first two letters. */
interface Ways {
  readonly next: Map<string, readonly Node[]>;
  readonly stems: Map<string, readonly (readonly [stem: string, after: Node])[]>;
  /** Where words lead that were met before: at the root there are hundreds of stems to compare each with. */
  met?: Map<string, readonly Node[]>;
  readonly numbers: Node[];
  readonly gaps: Node[];
  ids: readonly string[];
}

const LONGEST_GAP = 4;
const MANY_STEMS = 4;
const MOST_MET = 5_000;

/** The one search tree of all rows, grown when the first complaint comes, so that nobody waits for it at the start. */
export function lexicon(rows: readonly Row[]): Lexicon {
  let root: Node | undefined;
  return () => {
    root ??= grown(rows);
    return root;
  };
}

/** Every place where a row's words stand, in the order of the text. Linear in the text. */
export function look(tree: Lexicon, all: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  const root = tree();
  for (let from = 0; from < all.length; from += 1) walk(root, all, from, from, undefined, hits);
  return hits;
}

function walk(
  node: Node,
  all: readonly Token[],
  from: number,
  at: number,
  value: number | undefined,
  hits: Hit[],
): void {
  const ways = node.ways ?? waysOf(node);
  const { next, stems, numbers, gaps, ids } = ways;
  if (ids.length > 0) {
    const start = all[from]?.start ?? 0;
    for (const id of ids) hits.push({ id, from, to: at, start, end: all[at - 1]?.end ?? start, value });
  }
  const token = all[at];
  if (!token) return;
  for (const after of next.get(token.text) ?? NOWHERE) walk(after, all, from, at + 1, value, hits);
  if (token.kind === "word" && stems.size > 0)
    for (const after of stemsOf(ways, token.text)) walk(after, all, from, at + 1, value, hits);
  if (numbers.length > 0) {
    const number = numberAt(all, at);
    if (number) for (const after of numbers) walk(after, all, from, at + number.length, number.value, hits);
  }
  for (const after of gaps) walkOver(after, all, from, at, value, hits);
}

function stemsOf(ways: Ways, word: string): readonly Node[] {
  const known = ways.met?.get(word);
  if (known) return known;
  const some = ways.stems.get(word.slice(0, 2));
  if (!some) return NOWHERE;
  const found = some.flatMap(([stem, after]) => (word.startsWith(stem) ? [after] : []));
  if (some.length < MANY_STEMS) return found;
  ways.met ??= new Map();
  if (ways.met.size < MOST_MET) ways.met.set(word, found);
  return found;
}

function walkOver(
  after: Node,
  all: readonly Token[],
  from: number,
  at: number,
  value: number | undefined,
  hits: Hit[],
): void {
  for (let skipped = 0; skipped <= LONGEST_GAP && all[at + skipped]; skipped += 1) {
    walk(after, all, from, at + skipped, value, hits);
    if (all[at + skipped]?.kind === "stop") break;
  }
}

const NOWHERE: readonly Node[] = [];
const NO_WAY: Ways = { next: new Map(), stems: new Map(), numbers: [], gaps: [], ids: [] };

/** Worked out when first needed, which most nodes never are. */
function waysOf(node: Node): Ways {
  const ways: Ways = { next: new Map(), stems: new Map(), numbers: [], gaps: [], ids: [] };
  if (!node.next && !node.stems && !node.number && !node.gap && node.joins.length === 0) {
    node.ways = { ...NO_WAY, ids: node.ids };
    return node.ways;
  }
  const pending = [node];
  const seen = new Set(pending);
  for (let one = pending.pop(); one; one = pending.pop()) {
    for (const [text, after] of one.next ?? []) ways.next.set(text, [...(ways.next.get(text) ?? []), after]);
    for (const [stem, after] of one.stems ?? [])
      ways.stems.set(stem.slice(0, 2), [...(ways.stems.get(stem.slice(0, 2)) ?? []), [stem, after]]);
    if (one.number) ways.numbers.push(one.number);
    if (one.gap) ways.gaps.push(one.gap);
    const fresh = one.ids.filter((id) => !ways.ids.includes(id));
    if (fresh.length > 0) ways.ids = [...ways.ids, ...fresh];
    for (const join of one.joins) if (!seen.has(join)) pending.push(join) && seen.add(join);
  }
  node.ways = ways;
  return ways;
}

function grown(rows: readonly Row[]): Node {
  const root = emptyNode();
  for (const row of rows) {
    for (const phrase of row.en?.split(";") ?? []) plant(root, phrase.trim(), row.id);
    for (const phrase of row.zh?.split(/\s+/) ?? []) plant(root, phrase, row.id);
  }
  return root;
}

function plant(root: Node, phrase: string, id: string): void {
  for (const last of ends(root, phrase.trim()))
    if (last !== root && !last.ids.includes(id)) last.ids = [...last.ids, id];
}

/** Where the phrase leads from this node: one place, or for a group at its very end one place an alternative. */
function ends(from: Node, phrase: string): Node[] {
  let node = from;
  for (let at = 0; at < phrase.length; ) {
    const open = phrase.indexOf("(", at);
    if (open < 0) return [path(node, phrase.slice(at))];
    const close = closing(phrase, open);
    node = path(node, phrase.slice(at, open));
    const before = node;
    const places = choices(phrase.slice(open + 1, close)).flatMap((choice) => ends(before, choice.trim()));
    if (phrase.slice(close + 1).trim() === "") return places;
    const after = emptyNode();
    for (const place of places) place.joins = [...place.joins, after];
    [node, at] = [after, close + 1];
  }
  return [node];
}

function closing(phrase: string, open: number): number {
  let depth = 0;
  for (let at = open; at < phrase.length; at += 1) {
    if (phrase[at] === "(") depth += 1;
    else if (phrase[at] === ")" && --depth === 0) return at;
  }
  throw new Error(`A group is not closed: ${phrase}`);
}

/** The alternatives of a group, parted by the bars that stand in no inner group. */
function choices(group: string): string[] {
  let depth = 0;
  const found = [""];
  for (const character of group) {
    if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    if (character === "|" && depth === 0) found.push("");
    else found.push(`${found.pop() ?? ""}${character}`);
  }
  return found;
}

function path(from: Node, words: string): Node {
  let node = from;
  if (!/[#~*]/.test(words)) {
    for (const token of tokens(fold(words))) node = childOf(node, "next", token.text);
    return node;
  }
  for (const part of words.split(/([#~]|[\p{L}]+\*)/u)) {
    if (part === "#") node = node.number ??= emptyNode();
    else if (part === "~") node = node.gap ??= emptyNode();
    else if (part.endsWith("*")) node = childOf(node, "stems", fold(part.slice(0, -1)));
    else if (part !== "") for (const token of tokens(fold(part))) node = childOf(node, "next", token.text);
  }
  return node;
}

function childOf(node: Node, way: "next" | "stems", text: string): Node {
  const children = node[way] ?? new Map<string, Node>();
  node[way] = children;
  const child = children.get(text);
  if (child) return child;
  const fresh = emptyNode();
  children.set(text, fresh);
  return fresh;
}

function emptyNode(): Node {
  return {
    next: undefined,
    stems: undefined,
    number: undefined,
    gap: undefined,
    joins: NOWHERE,
    ids: NO_IDS,
    ways: undefined,
  };
}

const NO_IDS: readonly string[] = [];
