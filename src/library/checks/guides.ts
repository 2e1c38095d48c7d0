import type { Fault } from "../faults.ts";
import type { Pair } from "../files.ts";
import type { SourceDocument } from "../read-document.ts";
import type { Reading } from "../read-library.ts";
import { below, type Section } from "../sections.ts";

/** A source document by its number, or the word that a rule is our own. */
const CITED = /(?<!\d)00[0-4](?!\d)|house's own|本店自定/u;

/** A guide says the same in each language, section by section, and whose every rule is; none shares its name with a playbook. */
export function checkGuides({ files, playbooks }: Reading): Fault[] {
  return files.guides.flatMap(({ slug, en, zh, hant }) => [
    ...(playbooks.has(slug) ? [doubled(slug, en)] : []),
    ...[zh, hant].flatMap((document) => (document ? outlineFaults(en, document) : [])),
    ...[en, zh, hant].flatMap((document) => (document ? uncited(document) : [])),
  ]);
}

function doubled(slug: string, { file }: Pair["en"]): Fault {
  const what = `a playbook is called "${slug}" too`;
  return { file, line: 1, what, mend: "give one of them another name: both are opened with /playbook show" };
}

/** Told where the languages first part. */
function outlineFaults(en: SourceDocument, other: SourceDocument): Fault[] {
  const [expected, present] = [headings(en), headings(other)];
  const at = expected.findIndex((section, index) => !alike(section, present[index]));
  const added = present[expected.length];
  if (at < 0 && !added) return [];
  const [section, counterpart] = at < 0 ? [undefined, added] : [expected[at], present[at]];
  const line = (counterpart ?? other.sections.all.at(-1))?.line ?? 1;
  const what = section
    ? `section ${at + 1} is not like "${section.heading}" of ${en.file} (${shape(section)})`
    : `section "${counterpart?.heading}" is not in ${en.file}`;
  return [{ file: other.file, line, what, mend: "give both languages the same headings, steps and table rows" }];
}

function headings({ sections }: SourceDocument): readonly Section[] {
  return sections.all.filter(({ level }) => level > 0);
}

function alike(section: Section, other: Section | undefined): boolean {
  return other !== undefined && shape(section) === shape(other);
}

/** Lines to say differ in number from language to language; headings, numbered steps and rows do not. */
function shape({ level, steps, tables }: Section): string {
  const rows = tables.reduce((count, table) => count + table.rows.length, 0);
  return `${"#".repeat(level)}, ${steps.length} steps, ${rows} rows`;
}

function uncited({ file, text, sections }: SourceDocument): Fault[] {
  const lines = text.split("\n");
  return sections.all
    .filter(({ level }) => level === 2)
    .flatMap((section): Fault[] => {
      const end = below(sections.all, section).at(-1) ?? section;
      const next = sections.all[sections.all.indexOf(end) + 1];
      if (CITED.test(lines.slice(section.line - 1, next ? next.line - 1 : undefined).join("\n"))) return [];
      const what = `section "${section.heading}" does not say where its rules come from`;
      return [
        { file, line: section.line, what, mend: 'name the source, such as (004, section), or write "house\'s own"' },
      ];
    });
}
