import { createHash } from "node:crypto";
import { readCaseStudy, type WrittenCaseStudy } from "./case-studies.ts";
import type { CaseStudy, Playbook } from "./documents.ts";
import { type Fault, inOrder, LibraryError } from "./faults.ts";
import { type Pair, readPairs } from "./files.ts";
import { type HouseRules, readHouse, type WrittenHouse } from "./house.ts";
import { localizeCaseStudy, localizeHouse, localizePlaybook, simplifiedTexts } from "./localize.ts";
import { readPlaybook, type WrittenPlaybook } from "./playbooks.ts";
import type { Traditional } from "./traditional.ts";

/** Everything the library's folders say. Traditional texts are made from the Simplified ones when they are first read. */
export interface Library {
  readonly playbooks: ReadonlyMap<string, Playbook>;
  readonly caseStudies: ReadonlyMap<string, CaseStudy>;
  readonly house: HouseRules;
  /** What people write to a desk that is no complaint. */
  readonly offTopic: { readonly en: readonly string[]; readonly zh: readonly string[] };
  /** A digest of every file: it changes with any change. */
  readonly version: string;
  /** The Simplified texts whose Traditional form `deriveTraditional` has to know. */
  readonly simplified: readonly string[];
}

/** The pairs of files behind the library, for checks that look at what is written rather than at what it says. */
export interface LibraryFiles {
  readonly playbooks: readonly Pair[];
  readonly caseStudies: readonly Pair[];
  readonly house: readonly Pair[];
}

/** The outcome of a reading: what could be used, and every fault on the way. */
export interface Reading {
  readonly root: string;
  readonly files: LibraryFiles;
  readonly playbooks: ReadonlyMap<string, WrittenPlaybook>;
  readonly caseStudies: ReadonlyMap<string, WrittenCaseStudy>;
  readonly house: WrittenHouse | undefined;
  readonly faults: readonly Fault[];
}

/** Reads `playbooks/`, `playbooks/house/` and `cases/` below the root, as far as they can be used. */
export function readLibrary(root: string): Reading {
  const faults: Fault[] = [];
  const files: LibraryFiles = {
    playbooks: readPairs(root, "playbooks", faults),
    caseStudies: readPairs(root, "cases", faults),
    house: readPairs(root, "playbooks/house", faults),
  };
  const playbooks = bySlug(files.playbooks.flatMap((pair) => readPlaybook(pair, faults) ?? []));
  const caseStudies = bySlug(files.caseStudies.flatMap((pair) => readCaseStudy(pair, faults) ?? []));
  const house = readHouse(files.house, faults);
  return { root, files, playbooks, caseStudies, house, faults };
}

/**
 * The library of a root; `say` gives the Traditional texts (see `lateTraditional`).
 * Throws a LibraryError that carries every fault where one stands in the way of using it.
 */
export function loadLibrary(root: string, say: Traditional = notDerived): Library {
  const { playbooks, caseStudies, house, files, faults } = readLibrary(root);
  if (!house || faults.length > 0) throw new LibraryError(inOrder(faults));
  return {
    playbooks: bySlug([...playbooks.values()].map((written) => localizePlaybook(written, say))),
    caseStudies: bySlug([...caseStudies.values()].map((written) => localizeCaseStudy(written, say))),
    house: localizeHouse(house, say),
    offTopic: house.offTopic,
    version: digestOf(files),
    simplified: simplifiedTexts(playbooks.values(), caseStudies.values(), house),
  };
}

function notDerived(): never {
  throw new Error("this library was loaded without Traditional Chinese: give loadLibrary a Traditional");
}

function bySlug<T extends { readonly slug: string }>(documents: readonly T[]): ReadonlyMap<string, T> {
  return new Map(documents.map((document) => [document.slug, document]));
}

function digestOf({ playbooks, caseStudies, house }: LibraryFiles): string {
  const digest = createHash("sha256");
  for (const { en, zh, hant } of [...playbooks, ...caseStudies, ...house]) {
    for (const document of [en, zh, hant]) if (document) digest.update(`${document.file}\0${document.text}\0`);
  }
  return digest.digest("hex").slice(0, 16);
}
