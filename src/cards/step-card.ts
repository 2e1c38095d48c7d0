import type { CaseEvent } from "../cases/case.ts";
import type { Card } from "./card.ts";
import { approvalParts, type CaseView, draftHeading } from "./case-card.ts";
import { sentenceOf } from "./history.ts";
import { nextSteps } from "./next-steps.ts";
import type { Say } from "./say.ts";

/** What a command did, in a few lines; an approved text stands there in full, for it is what goes out now. */
export function stepCard(view: CaseView, events: readonly CaseEvent[], say: Say): Card {
  const { subject } = view;
  const done = events.map((event) => sentenceOf(event, say));
  return {
    title: `${subject.id} · ${say(`state.${subject.state}`)}`,
    accent:
      subject.state === "approved" || subject.state === "resolved" || subject.state === "closed" ? "good" : "plain",
    parts: [
      { kind: "text", text: done.join("\n") },
      ...approvalParts(view, say),
      ...(subject.state === "approved"
        ? [{ kind: "quote" as const, heading: draftHeading(view, say), text: subject.draft.text }]
        : []),
    ],
    buttons: nextSteps(view, say),
  };
}
