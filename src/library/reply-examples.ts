import { type Examples, type Heading, readExamples } from "./examples.ts";
import type { Fault } from "./faults.ts";
import type { Pair } from "./files.ts";

/** The checks of a reply that learn from sentences, besides their rules. */
export const LEARNT_CHECKS = [
  "no-promise",
  "no-strings",
  "no-liability",
  "no-blame",
  "no-internal",
  "no-clock",
  "tone",
] as const;
export type LearntCheck = (typeof LEARNT_CHECKS)[number];

const OF_A_CHECK = { stop: { en: "Stop", zh: "拦下" }, pass: { en: "Let pass", zh: "放行" } };
const OF_DECIDED = {
  remedies: { en: "Remedies", zh: "已定的补救" },
  fault: { en: "Fault", zh: "已查明的过错" },
  asides: { en: "Asides", zh: "随口的话" },
};
const OF_DANGER = {
  danger: { en: "Danger", zh: "危险" },
  exposed: { en: "Exposed", zh: "资料外露" },
  neither: { en: "Neither", zh: "都不是" },
};

/** What the house's example documents teach. */
export interface LearningExamples {
  /** Sentences of replies: those that a check stops, and near misses that it lets pass. */
  readonly checks: ReadonlyMap<LearntCheck, Readonly<Record<keyof typeof OF_A_CHECK, Examples>>>;
  /** Sentences of good replies that say what was decided or established: right where the case allows them. */
  readonly decided: Readonly<Record<keyof typeof OF_DECIDED, Examples>> | undefined;
  /** Complaints that tell of danger to somebody or of data in wrong hands, and near misses. */
  readonly danger: Readonly<Record<keyof typeof OF_DANGER, Examples>> | undefined;
}

export function readLearningExamples(pairs: readonly Pair[], faults: Fault[]): LearningExamples {
  const under = (pair: Pair, headings: Readonly<Record<string, Heading>>) =>
    readExamples(pair, Object.values(headings), faults);
  const checks = new Map<LearntCheck, Readonly<Record<keyof typeof OF_A_CHECK, Examples>>>();
  let decided: LearningExamples["decided"];
  let danger: LearningExamples["danger"];
  for (const pair of pairs) {
    const check = LEARNT_CHECKS.find((each) => each === pair.slug);
    if (check) {
      const read = under(pair, OF_A_CHECK);
      checks.set(check, { stop: read(OF_A_CHECK.stop), pass: read(OF_A_CHECK.pass) });
    } else if (pair.slug === "decided") {
      const read = under(pair, OF_DECIDED);
      const { remedies, fault, asides } = OF_DECIDED;
      decided = { remedies: read(remedies), fault: read(fault), asides: read(asides) };
    } else if (pair.slug === "danger") {
      const read = under(pair, OF_DANGER);
      danger = { danger: read(OF_DANGER.danger), exposed: read(OF_DANGER.exposed), neither: read(OF_DANGER.neither) };
    } else faults.push(strange(pair));
  }
  return { checks, decided, danger };
}

function strange({ slug, en }: Pair): Fault {
  const mend = `name the file after one of: ${[...LEARNT_CHECKS, "decided", "danger"].join(", ")}`;
  return { file: en.file, line: 1, what: `nothing learns from examples called "${slug}"`, mend };
}
