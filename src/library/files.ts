import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "./faults.ts";
import { readDocument, type SourceDocument } from "./read-document.ts";

/** The files of one slug: English and Chinese, and where someone wrote it the Traditional override. */
export interface Pair {
  readonly slug: string;
  readonly en: SourceDocument;
  readonly zh: SourceDocument;
  readonly hant: SourceDocument | undefined;
}

const LANGUAGE_OF = { "": "en", ".zh": "zh-Hans", ".zh-Hant": "zh-Hant" } as const;
type Ending = keyof typeof LANGUAGE_OF;
const ENDINGS: readonly Ending[] = ["", ".zh", ".zh-Hant"];

/** Reads the pairs of a folder, by slug. A pair that lacks a readable half is told and left out. Folders' own READMEs are no documents. */
export function readPairs(root: string, folder: string, faults: Fault[]): Pair[] {
  const bySlug = new Map<string, Map<Ending, string>>();
  const spelt = new Map<string, string>();
  for (const name of markdownFiles(root, folder, faults)) {
    const [, slug = "", ending = ""] = /^(.+?)(\.zh|\.zh-Hant)?\.md$/u.exec(name) ?? [];
    const file = `${folder}/${name}`;
    if (checkName(file, slug, spelt, faults)) {
      const files = bySlug.get(slug) ?? new Map<Ending, string>();
      for (const known of ENDINGS) if (known === ending) files.set(known, file);
      bySlug.set(slug, files);
    }
  }
  return [...bySlug].flatMap(([slug, files]) => readPair(root, slug, files, faults) ?? []);
}

function markdownFiles(root: string, folder: string, faults: Fault[]): string[] {
  try {
    return readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".md") && !/^(README|\.)/u.test(name))
      .sort();
  } catch {
    faults.push({
      file: folder,
      line: 1,
      what: "the folder is missing",
      mend: "make it, or start the desk in the folder that holds it",
    });
    return [];
  }
}

function checkName(file: string, slug: string, spelt: Map<string, string>, faults: Fault[]): boolean {
  const before = spelt.get(slug.toLowerCase());
  spelt.set(slug.toLowerCase(), before ?? slug);
  if (before !== undefined && before !== slug) {
    faults.push({
      file,
      line: 1,
      what: `the slug "${slug}" is there twice, also as "${before}"`,
      mend: "give one of them another name",
    });
    return false;
  }
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(slug)) return true;
  faults.push({
    file,
    line: 1,
    what: `"${slug}" is no slug`,
    mend: "name the file in lower-case words joined by hyphens",
  });
  return false;
}

function readPair(root: string, slug: string, files: ReadonlyMap<Ending, string>, faults: Fault[]): Pair | undefined {
  const present = [...files.values()][0] ?? slug;
  const base = present.replace(/(\.zh|\.zh-Hant)?\.md$/u, "");
  if (!files.has("")) faults.push({ file: present, line: 1, what: "missing English", mend: `write ${base}.md` });
  if (!files.has(".zh"))
    faults.push({
      file: present,
      line: 1,
      what: "missing translation",
      mend: `write ${base}.zh.md in Simplified Chinese`,
    });
  const read = (ending: Ending) => {
    const file = files.get(ending);
    return file === undefined ? undefined : readDocument(root, file, LANGUAGE_OF[ending], faults);
  };
  const [en, zh, hant] = [read(""), read(".zh"), read(".zh-Hant")];
  return en && zh ? { slug, en, zh, hant } : undefined;
}
