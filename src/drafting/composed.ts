import { isCrisis } from "../cases/triage/flags.ts";
import type { SayStage, Slot } from "../library/documents.ts";
import { type Chosen, chooseLine, type SoFar } from "./choose-line.ts";
import { heardToo, NOTHING_HEARD } from "./echo.ts";
import type { Matter } from "./matter.ts";
import { hashOf } from "./pick.ts";
import { costsOf } from "./side-costs.ts";
import { type Filled, fillings, keyOf } from "./slots.ts";

/** The longest reply the desk sends, in characters. */
export const LONGEST_REPLY = 2_800;

type Part = SayStage;

interface Said extends Chosen {
  readonly stage: Part;
}

/** A finished reply and what it was made of. */
export interface Composition {
  readonly reply: string;
  /** The lines in the order they stand, as said. */
  readonly parts: readonly { readonly stage: Part; readonly text: string }[];
  /** Whether the reply names the gift. */
  readonly promised: boolean;
}

/** The stages that stand together in a paragraph, in the order of a good written reply (004). */
const PARAGRAPHS: readonly (readonly Part[])[] = [
  ["greeting"],
  ["care"],
  ["opening", "understanding"],
  ["receipt"],
  ["facts", "action", "owed", "costs"],
  ["gift"],
  ["next", "ask"],
  ["reach", "thanks"],
];
/** What goes first, should a reply ever be too long. */
const SPARED: readonly Part[] = ["ask", "facts", "understanding", "costs", "gift"];
/** For these the house's lines only stand in; elsewhere they are mixed with the playbook's. */
const OWN: ReadonlySet<Part> = new Set(["opening", "understanding", "facts", "action"]);

/**
 * Writes the reply from the playbook's lines, the house's and the facts of the case, without any model. The same
 * matter always gives the same reply. Never longer than 2,800 characters; sorry at most once; no gap is ever left.
 */
export function compose(matter: Matter): Composition {
  const filled = fillings(matter);
  const parts = shortened(linesSaid(matter, filled), matter);
  return {
    reply: written(parts, matter),
    parts: parts.map(({ stage, text }) => ({ stage, text })),
    promised: parts.some((part) => part.stage === "gift"),
  };
}

function linesSaid(matter: Matter, filled: Filled): readonly Said[] {
  const said: Said[] = [];
  // A letter that ends with thanks does not begin with them.
  let sofar: SoFar = { heard: NOTHING_HEARD, used: new Set(), thanked: isDue("thanks", matter) };
  let apologised = false;
  for (const stage of PARAGRAPHS.flat().filter((part) => isDue(part, matter))) {
    const chosen = choose(stage, matter, filled, sofar, apologised);
    if (!chosen) continue;
    apologised ||= chosen.apologies > 0;
    said.push({ ...chosen, stage });
    sofar = {
      heard: heardToo(sofar.heard, chosen.echo),
      used: new Set([...sofar.used, ...chosen.slots]),
      thanked: chosen.thanks || (stage !== "greeting" && sofar.thanked),
    };
  }
  return said;
}

const SPARED_WHEN_SHORT: readonly Part[] = ["understanding", "facts", "ask", "thanks"];

/** To somebody who may end their life one writes this and nothing else, in lines of its own. */
const TO_A_LIFE_IN_DANGER: readonly Part[] = ["greeting", "care", "next", "reach"];

/** A person in danger comes before the matter. Owed and gift stand only where they are decided; a question only where something is still to be found out. */
function isDue(stage: Part, matter: Matter): boolean {
  const { playbook, owed, gift, fault, triage } = matter;
  if (isCrisis(matter.triage.flags)) return TO_A_LIFE_IN_DANGER.includes(stage);
  if (matter.short && SPARED_WHEN_SHORT.includes(stage)) return false;
  if (stage === "care") return triage.flags.some(({ value }) => value === "safety");
  if (stage === "receipt") return playbook === null;
  if (OWN.has(stage)) return playbook !== null;
  if (stage === "owed") return owed.length > 0;
  if (stage === "gift") return gift !== null;
  if (stage === "costs") return playbook !== null && fault !== "theirs" && costsOf(matter).length > 0;
  if (stage !== "ask") return true;
  return (
    fault === "unknown" && triage.grade.value !== "urgent" && (playbook !== null || triage.emotion.value !== "calm")
  );
}

const NEEDED: Partial<Record<Part, Slot>> = { owed: "owed", gift: "gift", next: "date" };

/** A name that is known is used, and so is a way to reach us. */
function neededSlot(stage: Part, filled: Filled): Slot | undefined {
  if (stage === "greeting" && filled.customer) return "customer";
  if (stage === "reach" && filled.contact) return "contact";
  return NEEDED[stage];
}

function choose(stage: Part, matter: Matter, filled: Filled, sofar: SoFar, apologised: boolean): Chosen | undefined {
  const own = matter.playbook?.text.say[stage] ?? [];
  const house = matter.houseLines[stage] ?? [];
  const key = hashOf(`${keyOf(matter)} ${stage}`);
  const needs = isCrisis(matter.triage.flags) && stage !== "greeting" ? undefined : neededSlot(stage, filled);
  const all = OWN.has(stage) ? [own, house] : [[...own, ...house]];
  const pools = isCrisis(matter.triage.flags) ? [house.filter(({ tags }) => tags.includes("self-harm"))] : all;
  for (const apologies of apologiesAllowed(stage, matter, apologised)) {
    for (const lines of pools) {
      const chosen = chooseLine(lines, matter, filled, sofar, { key, apologies, ...(needs ? { needs } : {}) });
      if (chosen) return chosen;
    }
  }
  return undefined;
}

/** One definite apology, at the start, where the fault is ours or shared; at most one elsewhere. First choice first. */
function apologiesAllowed(stage: Part, { fault }: Matter, apologised: boolean): readonly (readonly number[])[] {
  const due = fault === "ours" || fault === "shared";
  if (stage === "greeting" || apologised) return [[0]];
  if (due) return [[1], [0]];
  return [stage === "opening" || stage === "receipt" ? [0, 1] : [0]];
}

function shortened(said: readonly Said[], matter: Matter): readonly Said[] {
  let kept = said;
  for (const spared of SPARED) {
    if (written(kept, matter).length <= LONGEST_REPLY) return kept;
    kept = kept.filter((part) => part.stage !== spared);
  }
  return kept;
}

function written(said: readonly Said[], { language }: Matter): string {
  const between = language === "en" ? " " : "";
  return PARAGRAPHS.map((stages) =>
    said
      .filter((part) => stages.includes(part.stage))
      .map((part) => part.text)
      .join(between),
  )
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}
