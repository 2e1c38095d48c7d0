import { type CaseStudy, CaseStudyChinese, CaseStudyEnglish, type CaseStudyText, type Written } from "./documents.ts";
import type { Fault } from "./faults.ts";
import type { Pair } from "./files.ts";
import { checkFront } from "./front-matter.ts";
import type { SourceDocument } from "./read-document.ts";
import { CASE_STUDY_SECTIONS } from "./section-headings.ts";

export type WrittenCaseStudy = CaseStudy<Written<CaseStudyText>>;

/** A case study from its files; undefined, with the faults told, where its front matter cannot be used. */
export function readCaseStudy({ slug, en, zh, hant }: Pair, faults: Fault[]): WrittenCaseStudy | undefined {
  for (const document of [en, zh, hant]) if (document) checkSections(document, faults);
  const english = checkFront(en, CaseStudyEnglish, faults);
  const chinese = checkFront(zh, CaseStudyChinese, faults);
  const traditional = hant && checkFront(hant, CaseStudyChinese, faults);
  if (!english || !chinese) return undefined;
  const text = (document: SourceDocument, { title, summary }: { title: string; summary: string }): CaseStudyText => ({
    title,
    summary,
    body: document.body,
  });
  return {
    slug,
    source: english.source,
    playbooks: english.playbooks,
    incomplete: english.incomplete,
    text: {
      en: text(en, english),
      "zh-Hans": text(zh, chinese),
      ...(hant && traditional ? { "zh-Hant": text(hant, traditional) } : {}),
    },
  };
}

/** Each group needs one of its sections: not in every case did something go wrong, nor right. */
const NEEDED = [["happened"], ["wrong", "right"], ["learn"], ["established"], ["advice"]] as const;

function checkSections({ file, language, sections }: SourceDocument, faults: Fault[]): void {
  const spoken = language === "en" ? "en" : "zh";
  const known = Object.values(CASE_STUDY_SECTIONS).map((each) => each[spoken]);
  const present = sections.all.filter(({ level }) => level === 2);
  for (const { heading, line } of present) {
    if (known.some((each) => each.toLowerCase() === heading.toLowerCase())) continue;
    faults.push({ file, line, what: `unknown section "${heading}"`, mend: `use one of: ${known.join(", ")}` });
  }
  for (const group of NEEDED) {
    const headings = group.map((name) => CASE_STUDY_SECTIONS[name][spoken]);
    if (present.some(({ heading }) => headings.some((each) => each.toLowerCase() === heading.toLowerCase()))) continue;
    const line = sections.all.at(-1)?.line ?? 1;
    faults.push({ file, line, what: `missing section "${headings.join('" or "')}"`, mend: `add "## ${headings[0]}"` });
  }
}
