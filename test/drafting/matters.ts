import { fileURLToPath } from "node:url";
import type { Emotion, Fault, Flag, Grade, Severity } from "#src/cases/judgement.ts";
import { triage } from "#src/cases/triage.ts";
import type { Matter } from "#src/drafting/matter.ts";
import type { Language } from "#src/languages.ts";
import type { PlaybookText } from "#src/library/documents.ts";
import { type Library, loadLibrary } from "#src/library/load-library.ts";
import { deriveTraditional, lateTraditional } from "#src/library/traditional.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The real library, Traditional texts included. */
export async function realLibrary(): Promise<Library> {
  const late = lateTraditional();
  const library = loadLibrary(ROOT, late.say);
  late.arrive(await deriveTraditional(library.simplified, "TW", null));
  return library;
}

export interface Told {
  readonly text: string;
  readonly language: Language;
  readonly complaintLanguage?: string;
  readonly slug: string | null;
  readonly emotion?: Emotion;
  readonly severity?: Severity;
  readonly grade?: Grade;
  readonly flags?: readonly Flag[];
  readonly fault?: Fault;
}

/** A matter on the real library's content: owed as the playbook says, everything else as told. */
export function matterOf(library: Library, told: Told, rest: Partial<Matter> = {}): Matter {
  const { text, language, slug, fault = "ours" } = told;
  const playbook = slug === null ? undefined : library.playbooks.get(slug);
  const words: PlaybookText | undefined = playbook?.text[language];
  return {
    text,
    language,
    triage: {
      language: judged(told.complaintLanguage ?? language),
      emotion: judged(told.emotion ?? "angry"),
      severity: judged(told.severity ?? "moderate"),
      grade: judged(told.grade ?? "general"),
      flags: (told.flags ?? []).map((flag) => judged(flag)),
      aggravating: [],
      amounts: triage(text, { houseCurrency: "CNY" }).amounts,
    },
    fault,
    tier: "regular",
    facts: {},
    playbook: playbook && words ? { slug: playbook.slug, text: words } : null,
    houseLines: library.house.replies[language],
    identity: { name: null, contact: null, hours: null },
    owed: (playbook?.owed ?? [])
      .filter((rule) => rule.when.includes(fault))
      .map((rule) => ({ what: words?.owed[rule.id]?.what ?? "", amount: null })),
    gift: null,
    nextContact: {
      now: new Date("2026-11-22T08:00:00Z"),
      at: new Date("2026-11-23T08:00:00Z"),
      timeZone: "Asia/Shanghai",
      withinTheHour: told.grade === "urgent",
    },
    things: library.house.things,
    ...rest,
  };
}

function judged<T>(value: T) {
  return { value, because: [] };
}
