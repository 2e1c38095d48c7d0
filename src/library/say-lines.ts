import {
  LINE_TAGS,
  SAY_STAGES,
  type SayLine,
  type SayLines,
  type SayStage,
  SLOTS,
  type Slot,
  STAGE_HEADINGS,
} from "./documents.ts";
import type { Fault } from "./faults.ts";
import type { SourceDocument } from "./read-document.ts";
import type { Line, Section } from "./sections.ts";

const TAGS = new Set<string>(Object.values(LINE_TAGS).flat());
const SLOT_NAMES = new Set<string>(SLOTS);

/** The stage that a heading names, in the language of the file. */
export function stageOf(heading: string, language: "en" | "zh"): SayStage | undefined {
  return SAY_STAGES.find((stage) => STAGE_HEADINGS[stage][language].toLowerCase() === heading.toLowerCase());
}

/** The lines to say, stage by stage. A section that is no stage, an unknown tag or slot and an empty line are told. */
export function readSayLines(document: SourceDocument, sections: readonly Section[], faults: Fault[]): SayLines {
  const language = document.language === "en" ? "en" : "zh";
  const say: Partial<Record<SayStage, readonly SayLine[]>> = {};
  for (const section of sections) {
    const stage = stageOf(section.heading, language);
    if (stage)
      say[stage] = [
        ...(say[stage] ?? []),
        ...section.bullets.flatMap((bullet) => readLine(document.file, bullet, stage, faults) ?? []),
      ];
    else {
      const known = SAY_STAGES.map((each) => STAGE_HEADINGS[each][language]).join(", ");
      faults.push({
        file: document.file,
        line: section.line,
        what: `unknown stage "${section.heading}"`,
        mend: `use one of: ${known}`,
      });
    }
  }
  return say;
}

/** The slots that a line leaves open, as `{name}`. */
export function slotsOf(text: string): string[] {
  if (!text.includes("{")) return [];
  return [...text.matchAll(/\{([^{}]*)\}/gu)].map((found) => found[1] ?? "");
}

/** The composer says a line of these stages only for what stands in its gap: one without it is never said. */
const NEEDED: Partial<Record<SayStage, Slot>> = { owed: "owed", gift: "gift", next: "date" };

function readLine(file: string, { text, line }: Line, stage: SayStage, faults: Fault[]): SayLine | undefined {
  const leading = text.startsWith("`") ? (/^(?:`[^`]*`[\s,，、]*)*/u.exec(text)?.[0] ?? "") : "";
  const tags = leading === "" ? [] : [...leading.matchAll(/`([^`]*)`/gu)].map((found) => found[1]?.trim() ?? "");
  const said = text.slice(leading.length).trim();
  for (const tag of tags.filter((each) => !TAGS.has(each))) {
    faults.push({ file, line, what: `unknown tag "${tag}"`, mend: `use one of: ${[...TAGS].join(", ")}` });
  }
  if (/[{}]/u.test(said)) checkSlots(file, { text: said, line }, faults);
  if (/[*_`<>[\]#|]/u.test(said)) {
    faults.push({
      file,
      line,
      what: "markup in a line to say",
      mend: "write it plainly: customers see it as it stands",
    });
  }
  const needed = NEEDED[stage];
  if (needed && said !== "" && !said.includes(`{${needed}}`)) {
    faults.push({ file, line, what: `a line that is never said, for it has no {${needed}}`, mend: "put the gap in" });
  }
  if (said === "") faults.push({ file, line, what: "an empty line", mend: "write what to say, or take the line out" });
  return said === "" ? undefined : { tags, text: said };
}

function checkSlots(file: string, { text, line }: Line, faults: Fault[]): void {
  for (const slot of slotsOf(text).filter((each) => !SLOT_NAMES.has(each))) {
    faults.push({ file, line, what: `unknown slot "{${slot}}"`, mend: `use one of: ${SLOTS.join(", ")}` });
  }
  if (/[{}]/u.test(text.replace(/\{[^{}]*\}/gu, ""))) {
    faults.push({ file, line, what: "a brace that opens or closes nothing", mend: "write a slot as {name}" });
  }
}
