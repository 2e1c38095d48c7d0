import type { Reply } from "#src/commands/documents.ts";
import type { Chance } from "#test/random.ts";
import type { Ask } from "./desk-child.ts";

/** What each step of a case leaves behind: the case's state and the event that tells of it. */
export const STEPS = {
  "open-case": { by: "mei", state: "open", tells: "opened" },
  "set-facts": { by: "mei", state: "open", tells: "facts-set" },
  "add-note": { by: "jonas", state: null, tells: "noted" },
  "request-approval": { by: "mei", state: "awaiting-approval", tells: "approval-requested" },
  "send-back": { by: "priya", state: "open", tells: "sent-back" },
  approve: { by: "priya", state: "approved", tells: "approved" },
  "mark-sent": { by: "mei", state: "sent", tells: "sent" },
  "resolve-case": { by: "mei", state: "resolved", tells: "resolved" },
} as const;
export type Step = keyof typeof STEPS;

/** One case on its way through the desk: what is planned for it, what was acknowledged, what is in the air. */
export class Course {
  readonly acknowledged: { readonly ask: Ask; readonly reply: Reply }[] = [];
  /** Asked, and the desk died before it answered. */
  pending: Ask | undefined;
  readonly #name: string;
  readonly #chance: Chance;
  readonly #steps: readonly Step[];

  constructor(name: string, chance: Chance) {
    this.#name = name;
    this.#chance = chance;
    this.#steps = stepsOf(chance);
  }

  get caseId(): string | undefined {
    return this.acknowledged[0]?.reply.case?.id;
  }

  /** The steps done, with the pending one where that took effect unseen. */
  steps(pendingTookEffect: boolean): readonly Step[] {
    return this.#steps.slice(0, this.acknowledged.length + (pendingTookEffect ? 1 : 0));
  }

  /** Undefined when the case has come to its end. */
  next(): Ask | undefined {
    const step = this.#steps[this.acknowledged.length];
    if (!step) return undefined;
    const id = `${this.#name}-${this.acknowledged.length}-${step}`;
    const input = step === "open-case" ? opening(this.#chance) : { case: this.caseId ?? "", ...told(step) };
    return { id, command: step, input, as: STEPS[step].by };
  }
}

function stepsOf(chance: Chance): readonly Step[] {
  const maybe = (...steps: Step[]) => (chance.next() < 0.4 ? steps : []);
  return [
    "open-case",
    ...maybe("add-note"),
    "set-facts",
    "request-approval",
    ...maybe("send-back", "request-approval"),
    ...maybe("add-note"),
    "approve",
    "mark-sent",
    ...maybe("add-note"),
    ...maybe("resolve-case"),
  ];
}

const COMPLAINTS = [
  "You quoted me $180 for the gearbox seal on Tuesday and today the bill is $920. Nobody rang me before fitting it.",
  "The mechanic gave me one price at the counter and a wholly different one at the till. I want the first price.",
  "说好三百块换个水泵，拿车的时候变成九百八，事先没人打电话问过我。",
  "预约了早上九点保养，十一点半车还停在原地没人动，前台说快了快了。",
  "I was promised the oil change would take an hour. I sat there for three and nobody said a word.",
] as const;

function opening(chance: Chance): Ask["input"] {
  return { text: chance.pick(COMPLAINTS), customer: chance.pick(["Ms Okafor", "林先生", "Tomas"]) };
}

function told(step: Step): Ask["input"] {
  if (step === "set-facts") return { fault: "ours", spend: "920", quoted: "180", charged: "920", currency: "USD" };
  if (step === "add-note") return { note: "Rang the workshop; they confirm it." };
  if (step === "send-back") return { note: "Please say it more plainly." };
  return {};
}
