import { readConfig } from "#src/config.ts";
import { openReader } from "#src/desk.ts";
import type { Matchable } from "#src/library/matching/examples.ts";
import { createMatcher } from "#src/library/matching.ts";
import { keywordSearch } from "#test/eval/keyword-search.ts";
import { chance } from "#test/random.ts";
import { complaints } from "./complaints.ts";
import { type Figure, mb, ms, percentile } from "./figures.ts";

const AIM = { few: 2, many: 20 } as const;
const MANY = 10_000;
const UTTERANCES = 6;

/** Matching one complaint over the desk's own playbooks and over ten thousand made-up ones, beside MiniSearch. */
export function matchingFigures(): Figure[] {
  const { library } = openReader(readConfig({}));
  const own = [...library.playbooks.values()];
  return [
    ...over(own, library.offTopic, `${own.length} playbooks`, AIM.few),
    ...over(madeUp(own), library.offTopic, `${MANY} made-up playbooks`, AIM.many),
  ];
}

type OffTopic = Parameters<typeof createMatcher>[1];

function over(playbooks: readonly Matchable[], offTopic: OffTopic, what: string, aim: number): Figure[] {
  const mine = learn(() => createMatcher(playbooks, offTopic).match);
  const theirs = learn(() => keywordSearch(playbooks));
  const mineMs = timesOf(mine.ask);
  const theirsMs = timesOf(theirs.ask);
  const p99 = percentile(mineMs, 0.99);
  const both = (times: readonly number[]) => `p50 ${ms(percentile(times, 0.5))}, p99 ${ms(percentile(times, 0.99))}`;
  return [
    { what: `one complaint, ${what}`, figure: both(mineMs), aim: `< ${aim} ms`, reached: p99 < aim },
    { what: `  learning them`, figure: `${ms(mine.tookMs)}, ${mb(mine.bytes)}` },
    { what: `  MiniSearch`, figure: both(theirsMs) },
    { what: `  its index`, figure: `${ms(theirs.tookMs)}, ${mb(theirs.bytes)}` },
  ];
}

interface Learnt {
  readonly ask: (text: string) => unknown;
  readonly tookMs: number;
  readonly bytes: number;
}

function learn(create: () => (text: string) => unknown): Learnt {
  const before = held();
  const start = performance.now();
  const ask = create();
  const tookMs = performance.now() - start;
  return { ask, tookMs, bytes: Math.max(0, held() - before) };
}

/** What is alive after a sweep, if Node lets us sweep (`--expose-gc`). */
function held(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function timesOf(ask: (text: string) => unknown): readonly number[] {
  const texts = complaints(700, 31);
  return texts
    .map((text) => {
      const start = performance.now();
      ask(text);
      return performance.now() - start;
    })
    .slice(200);
}

/** Each speaks of a few things of its own, in words that were never heard, mixed with the real ones' sentences. */
function madeUp(own: readonly Matchable[]): readonly Matchable[] {
  const draw = chance(17);
  const said = own.map(({ utterances }) => utterances);
  const syllables = ["ba", "lo", "mi", "ter", "gra", "su", "pel", "don", "vi", "ka", "ren", "tol"] as const;
  const characters = "木水火土山石田禾竹米糸羊耳舟角言貝車金門雨革音風魚鳥麻";
  const word = () => draw.pick(syllables) + draw.pick(syllables) + draw.pick(syllables);
  const pair = () => characters.charAt(draw.between(0, 26)) + characters.charAt(draw.between(0, 26));
  return Array.from({ length: MANY }, (_, at) => {
    const { en = [], zh = [] } = said[at % said.length] ?? {};
    const things = [word(), word(), word()] as const;
    const named = [pair(), pair(), pair()] as const;
    const some = (lines: readonly string[], thing: () => string) =>
      Array.from({ length: UTTERANCES }, () => `${thing()} ${lines[draw.between(0, lines.length - 1)] ?? ""}`);
    const text = {
      title: things.join(" "),
      summary: things.join(" "),
      symptoms: [`${things[0]} without ${things[1]}`],
    };
    return {
      slug: `made-up-${at}`,
      patterns: [],
      utterances: { en: some(en, () => draw.pick(things)), zh: some(zh, () => draw.pick(named)) },
      text: {
        en: text,
        "zh-Hans": { title: named.join(""), summary: named.join(""), symptoms: [`${named[0]}少了${named[1]}`] },
      },
    };
  });
}
