import { EMOTIONS, type Emotion, FAULTS, type Fault as FaultState } from "../../cases/judgement.ts";
import { type SayLine, type SayLines, type SayStage, STAGE_HEADINGS } from "../documents.ts";
import type { Fault } from "../faults.ts";
import type { SourceDocument } from "../read-document.ts";
import type { Reading } from "../read-library.ts";
import { slotsOf, stageOf } from "../say-lines.ts";

const PLAYBOOK_STAGES = ["opening", "understanding", "facts", "action", "gift", "thanks"] as const;
const HOUSE_STAGES = ["greeting", "care", "next", "owed", "ask", "reach", "receipt", "gift", "thanks"] as const;

/** Slots that are always filled by the time a stage is said. The others may stay empty, so a stage must do without them. */
const FILLED: Partial<Record<SayStage, readonly string[]>> = { gift: ["gift"], owed: ["owed"], next: ["date"] };

/** A gift is only named where at least part of the fault is ours. */
const GIFT_FAULTS: readonly FaultState[] = ["ours", "shared"];

/** Whatever the customer feels and whoever is at fault, every stage has something to say that needs no fact of the case. */
export function checkCoverage({ files, playbooks, house }: Reading): Fault[] {
  const faults: Fault[] = [];
  for (const { slug, en, zh, hant } of files.playbooks) {
    for (const document of [en, zh, hant]) {
      const text = document && playbooks.get(slug)?.text[document.language];
      if (document && text) faults.push(...stageFaults(document, text.say, PLAYBOOK_STAGES));
    }
  }
  const replies = files.house.find(({ slug }) => slug === "replies");
  if (!replies || !house) return faults;
  const { en, "zh-Hans": zh } = house.text;
  faults.push(
    ...stageFaults(replies.en, en.replies, HOUSE_STAGES),
    ...stageFaults(replies.zh, zh.replies, HOUSE_STAGES),
  );
  const override = house.override.replies;
  if (replies.hant && override) faults.push(...stageFaults(replies.hant, override, HOUSE_STAGES));
  return faults;
}

function stageFaults(document: SourceDocument, say: SayLines, stages: readonly SayStage[]): Fault[] {
  const spoken = document.language === "en" ? "en" : "zh";
  return stages.flatMap((stage): Fault[] => {
    const heading = STAGE_HEADINGS[stage][spoken];
    const lines = say[stage];
    const place = { file: document.file, line: stageLine(document, stage) };
    if (!lines)
      return [{ ...place, what: `missing stage "${heading}"`, mend: `add "### ${heading}" with lines to say` }];
    const [first, ...more] = uncovered(stage, lines);
    if (!first) return [];
    const others = more.length > 0 ? ` (and ${more.length} more)` : "";
    const what = `"${heading}" has nothing to say to ${first}${others} without a slot`;
    return [{ ...place, what, mend: "add a line for it that has no slot and no tags but those" }];
  });
}

function uncovered(stage: SayStage, lines: readonly SayLine[]): string[] {
  const filled = [...(FILLED[stage] ?? []), "date"];
  const free = lines.filter(({ text }) => slotsOf(text).every((slot) => filled.includes(slot)));
  const faults = stage === "gift" ? GIFT_FAULTS : FAULTS;
  return EMOTIONS.flatMap((emotion) =>
    faults
      .filter((fault) => !free.some((line) => fitsAll(line, emotion, fault)))
      .map((fault) => `${emotion} × ${fault}`),
  );
}

/** The line fits that emotion and fault whatever else is so in the case. */
function fitsAll({ tags }: SayLine, emotion: Emotion, fault: FaultState): boolean {
  const [emotions, faults] = [tagsIn(EMOTIONS, tags), tagsIn(FAULTS, tags)];
  const others = tags.length - emotions.length - faults.length;
  return (
    others === 0 &&
    (emotions.length === 0 || emotions.includes(emotion)) &&
    (faults.length === 0 || faults.includes(fault))
  );
}

function tagsIn<T extends string>(group: readonly T[], tags: readonly string[]): T[] {
  return group.filter((tag) => tags.includes(tag));
}

function stageLine({ sections, language }: SourceDocument, stage: SayStage): number {
  const spoken = language === "en" ? "en" : "zh";
  const own = sections.all.find(({ heading, level }) => level === 3 && stageOf(heading, spoken) === stage);
  return (own ?? sections.all.at(-1))?.line ?? 1;
}
