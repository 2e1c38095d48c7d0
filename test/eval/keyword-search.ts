import MiniSearch from "minisearch";
import { fold } from "#src/cases/triage/characters.ts";
import type { Matchable } from "#src/library/matching/examples.ts";
import { stem } from "#src/library/matching/stem.ts";
import type { Match } from "#src/library/matching.ts";

/**
 * The yardstick: MiniSearch over what the matcher learns from, one document a playbook. English words are stemmed and
 * stripped of stop words, Chinese is brought to Simplified and read as pairs of characters.
 */
export function keywordSearch(playbooks: readonly Matchable[]): (text: string) => Match {
  const index = new MiniSearch<{ id: string; words: string }>({
    fields: ["words"],
    tokenize: termsOf,
    processTerm: (term) => term,
  });
  for (const { slug, text, utterances } of playbooks) {
    const titles = [text.en.title, text["zh-Hans"].title, ...text.en.symptoms, ...text["zh-Hans"].symptoms];
    index.add({ id: slug, words: [...titles, ...utterances.en, ...utterances.zh].join("\n") });
  }
  return (text) => {
    const candidates = index
      .search(text)
      .slice(0, 3)
      .map(({ id, score, terms }) => ({ slug: String(id), score, because: terms }));
    return { candidates, abstained: candidates.length === 0 };
  };
}

function termsOf(text: string): string[] {
  const runs = fold(text).match(/\p{sc=Han}+|[\p{L}\p{N}']+/gu) ?? [];
  return runs.flatMap((run) => (/\p{sc=Han}/u.test(run) ? pairsOf(run) : STOP.has(run) ? [] : [stem(run)]));
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}

const STOP = new Set(
  `a an the and or but if so to of in on at for with from by as it its this that these those i me my we our us you your he him
  his she her they them their is are was were be been am have has had do does did will would can could should not no`.split(
    /\s+/,
  ),
);
