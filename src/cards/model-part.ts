import { isAwaited } from "../cases/asked.ts";
import type { Part } from "./card.ts";
import type { CaseView } from "./case-card.ts";
import type { Say } from "./say.ts";

/** What became of asking the model, and how its text was made. */
export function modelPart({ subject, now }: Pick<CaseView, "subject" | "now">, say: Say): readonly Part[] {
  const { id, asked, draft, state } = subject;
  const text = (words: string) => [{ kind: "text" as const, heading: say("card.model"), text: words }];
  if (asked?.failed) {
    const because = asked.checks.length > 0 ? say("card.model.checks", { checks: asked.checks.join(" ") }) : "";
    return text(`${say("card.model.failed", { id, why: asked.failed })}${because}`);
  }
  if (asked && state === "open") {
    if (!isAwaited(asked, now)) return text(say("card.model.failed", { id, why: "timeout" }));
    return text(say(`card.model.${asked.kind === "draft" ? "waiting" : "rewriting"}`));
  }
  if (!draft.making) return [];
  const { model, prompt, inputTokens, outputTokens, ms } = draft.making;
  const tokens = String(inputTokens + outputTokens);
  return text(say("card.model.made", { model, prompt, tokens, seconds: (ms / 1_000).toFixed(1) }));
}
