import type { Playbook, PlaybookText } from "../documents.ts";
import { CONCEPTS } from "./concepts.ts";

/** What of a playbook the matcher learns from. */
export interface Matchable extends Pick<Playbook, "slug" | "patterns" | "utterances"> {
  readonly text: Readonly<Record<"en" | "zh-Hans", Pick<PlaybookText, "title" | "summary" | "symptoms">>>;
}

/** What people write to a desk that is no complaint. */
export interface OffTopicUtterances {
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

/** `kind` is the playbook's place in the list; `said` is true where it is how a customer talks, so that it can also be a test. */
export interface Example {
  readonly text: string;
  readonly kind: number;
  readonly said: boolean;
}

/** Everything there is to learn from; the kind after the last playbook's is "none of these". */
export function examplesOf(playbooks: readonly Matchable[], offTopic: OffTopicUtterances): Example[] {
  const none = playbooks.length;
  return [
    ...playbooks.flatMap((playbook, kind) => [
      ...[...playbook.utterances.en, ...playbook.utterances.zh].map((text) => ({ text, kind, said: true })),
      ...descriptions(playbook).map((text) => ({ text, kind, said: false })),
    ]),
    ...[...offTopic.en, ...offTopic.zh].map((text) => ({ text, kind: none, said: true })),
    ...bareMeanings().map((text) => ({ text, kind: none, said: false })),
  ];
}

function descriptions({ text, patterns }: Matchable): string[] {
  const { en, "zh-Hans": zh } = text;
  return [
    en.title,
    zh.title,
    en.summary,
    zh.summary,
    ...en.symptoms,
    ...zh.symptoms,
    ...patterns.map((pattern) => SHAPES[pattern]),
  ];
}

/** A text that has the shape and nothing else, for a playbook that names it. */
const SHAPES: Readonly<Record<Playbook["patterns"][number], string>> = {
  "two-amounts": "¥210; ¥640",
  "promised-and-actual-duration": "30 minutes; 3 hours",
  "long-duration": "3 hours",
  "repeat-count": "3 times; 第三次",
};

/**
 * A word alone is no complaint of any kind, until the utterances of a playbook say otherwise: so what no playbook
 * speaks of (injuries, say, in a library without such a playbook) speaks for "none of these".
 */
function bareMeanings(): string[] {
  return Object.values(CONCEPTS).flatMap(({ en, zh }) => [en.replaceAll(" ", ". "), zh.replaceAll(" ", "。")]);
}
