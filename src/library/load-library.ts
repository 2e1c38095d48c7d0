import { createHash } from "node:crypto";
import { checkLibrary, hindrances } from "./check-library.ts";
import type { CaseStudy, Guide, Playbook } from "./documents.ts";
import { LibraryError } from "./faults.ts";
import type { HouseRules } from "./house.ts";
import { localizeCaseStudy, localizeGuide, localizeHouse, localizePlaybook, simplifiedTexts } from "./localize.ts";
import type { Prompts } from "./prompts.ts";
import { everyPair, type LibraryFiles, readLibrary } from "./read-library.ts";
import type { LearningExamples } from "./reply-examples.ts";
import type { Traditional } from "./traditional.ts";

/** Everything the library's folders say. Traditional texts are made from the Simplified ones when they are first read. */
export interface Library {
  readonly playbooks: ReadonlyMap<string, Playbook>;
  readonly caseStudies: ReadonlyMap<string, CaseStudy>;
  readonly guides: ReadonlyMap<string, Guide>;
  readonly house: HouseRules;
  /** For a desk with a language model; empty where the library has none. */
  readonly prompts: Prompts;
  /** What the checks of a reply, and whoever looks for danger, learn from. */
  readonly examples: LearningExamples;
  /** What people write to a desk that is no complaint. */
  readonly offTopic: { readonly en: readonly string[]; readonly zh: readonly string[] };
  /** A digest of every file: it changes with any change. */
  readonly version: string;
  /** The Simplified texts whose Traditional form `deriveTraditional` has to know. */
  readonly simplified: readonly string[];
}

/**
 * The library of a root; `say` gives the Traditional texts (see `lateTraditional`).
 * Throws a LibraryError that carries every fault where one stands in the way of using it.
 */
export function loadLibrary(root: string, say: Traditional = notDerived): Library {
  const reading = readLibrary(root);
  const { playbooks, caseStudies, guides, house, prompts, examples, files } = reading;
  if (!house || hindrances(reading).length > 0) throw new LibraryError(checkLibrary(root));
  return {
    playbooks: bySlug([...playbooks.values()].map((written) => localizePlaybook(written, say))),
    caseStudies: bySlug([...caseStudies.values()].map((written) => localizeCaseStudy(written, say))),
    guides: bySlug([...guides.values()].map((written) => localizeGuide(written, say))),
    house: localizeHouse(house, say),
    prompts,
    examples,
    offTopic: house.offTopic,
    version: digestOf(files),
    simplified: simplifiedTexts({ playbooks, caseStudies, guides }, house),
  };
}

function notDerived(): never {
  throw new Error("this library was loaded without Traditional Chinese: give loadLibrary a Traditional");
}

function bySlug<T extends { readonly slug: string }>(documents: readonly T[]): ReadonlyMap<string, T> {
  return new Map(documents.map((document) => [document.slug, document]));
}

function digestOf(files: LibraryFiles): string {
  const digest = createHash("sha256");
  for (const { en, zh, hant } of everyPair(files)) {
    for (const document of [en, zh, hant]) if (document) digest.update(`${document.file}\0${document.text}\0`);
  }
  return digest.digest("hex").slice(0, 16);
}
