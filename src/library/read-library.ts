import { readCaseStudy, type WrittenCaseStudy } from "./case-studies.ts";
import { exampleFiles } from "./examples.ts";
import type { Fault } from "./faults.ts";
import { type Pair, readPairs } from "./files.ts";
import { readGuide, type WrittenGuide } from "./guides.ts";
import { readHouse, type WrittenHouse } from "./house.ts";
import { readPlaybook, type WrittenPlaybook } from "./playbooks.ts";
import { type Prompts, readPrompts } from "./prompts.ts";
import { type LearningExamples, readLearningExamples } from "./reply-examples.ts";

/** The pairs of files behind the library, for checks that look at what is written rather than at what it says. */
export interface LibraryFiles {
  readonly playbooks: readonly Pair[];
  readonly caseStudies: readonly Pair[];
  readonly house: readonly Pair[];
  readonly guides: readonly Pair[];
  readonly examples: readonly Pair[];
}

/** The pairs of every kind. */
export function everyPair({ playbooks, caseStudies, house, guides, examples }: LibraryFiles): readonly Pair[] {
  return [...playbooks, ...caseStudies, ...house, ...guides, ...examples];
}

/** The outcome of a reading: what could be used, and every fault on the way. */
export interface Reading {
  readonly root: string;
  readonly files: LibraryFiles;
  readonly playbooks: ReadonlyMap<string, WrittenPlaybook>;
  readonly caseStudies: ReadonlyMap<string, WrittenCaseStudy>;
  readonly guides: ReadonlyMap<string, WrittenGuide>;
  readonly house: WrittenHouse | undefined;
  readonly prompts: Prompts;
  readonly examples: LearningExamples;
  readonly faults: readonly Fault[];
}

/** Reads `playbooks/`, `playbooks/house/` with its `guides/` and `examples/`, `cases/` and `prompts/` below the root, as far as they can be used. */
export function readLibrary(root: string): Reading {
  const faults: Fault[] = [];
  const files: LibraryFiles = {
    playbooks: readPairs(root, "playbooks", faults),
    caseStudies: readPairs(root, "cases", faults),
    house: readPairs(root, "playbooks/house", faults),
    guides: readPairs(root, "playbooks/house/guides", faults),
    examples: exampleFiles(root, faults),
  };
  const playbooks = bySlug(files.playbooks.flatMap((pair) => readPlaybook(pair, faults) ?? []));
  const caseStudies = bySlug(files.caseStudies.flatMap((pair) => readCaseStudy(pair, faults) ?? []));
  const guides = bySlug(files.guides.flatMap((pair) => readGuide(pair, faults) ?? []));
  const house = readHouse(files.house, faults);
  const prompts = readPrompts(root, faults);
  const examples = readLearningExamples(files.examples, faults);
  return { root, files, playbooks, caseStudies, guides, house, prompts, examples, faults };
}

function bySlug<T extends { readonly slug: string }>(documents: readonly T[]): ReadonlyMap<string, T> {
  return new Map(documents.map((document) => [document.slug, document]));
}
