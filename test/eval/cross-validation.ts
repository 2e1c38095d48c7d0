import { languageOf } from "#src/cases/triage/language.ts";
import { read } from "#src/cases/triage/reading.ts";
import { LANGUAGES, type Language } from "#src/languages.ts";
import type { Matchable, OffTopicUtterances } from "#src/library/matching/examples.ts";
import { createMatcher, type Match } from "#src/library/matching.ts";
import { keywordSearch } from "./keyword-search.ts";
import { NONE } from "./labelled.ts";
import type { Outcome } from "./outcomes.ts";

/** Each fold's utterances are asked of matchers that have learnt from the others; every `folds`-th belongs together. */
export function crossValidate(
  playbooks: readonly Matchable[],
  offTopic: OffTopicUtterances,
  folds: number,
): { Makegood: readonly Outcome[]; MiniSearch: readonly Outcome[] } {
  const makegood: Outcome[] = [];
  const keywords: Outcome[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const kept = (_: string, at: number) => at % folds !== fold;
    const asked = (_: string, at: number) => at % folds === fold;
    const known = playbooks.map((playbook) => ({ ...playbook, utterances: filtered(playbook.utterances, kept) }));
    const matcher = createMatcher(known, filtered(offTopic, kept));
    const search = keywordSearch(known);
    const ask = (utterances: OffTopicUtterances, label: string): void => {
      const { en, zh } = filtered(utterances, asked);
      for (const text of [...en, ...zh]) {
        const outcome = (match: Match) => ({ lang: scriptOf(text), label, label2: undefined, match });
        makegood.push(outcome(matcher.match(text)));
        keywords.push(outcome(search(text)));
      }
    };
    for (const { slug, utterances } of playbooks) ask(utterances, slug);
    ask(offTopic, NONE);
  }
  return { Makegood: makegood, MiniSearch: keywords };
}

function filtered(utterances: OffTopicUtterances, keep: (text: string, at: number) => boolean): OffTopicUtterances {
  return { en: utterances.en.filter(keep), zh: utterances.zh.filter(keep) };
}

function scriptOf(text: string): Language {
  const { value } = languageOf(read(text));
  return LANGUAGES.find((language) => language === value) ?? "en";
}
