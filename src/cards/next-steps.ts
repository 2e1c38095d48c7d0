import { isAllowed } from "../cases/states.ts";
import type { Button } from "./card.ts";
import type { CaseView } from "./case-card.ts";
import type { Say } from "./say.ts";

type ButtonName =
  | "facts"
  | "edit"
  | "request"
  | "approve"
  | "edit-and-approve"
  | "send-back"
  | "sent"
  | "resolve"
  | "close"
  | "reopen";

/** Buttons for what makes sense now, and for nothing else. */
export function nextSteps({ subject, approval }: CaseView, say: Say): readonly Button[] {
  const target = { case: subject.id };
  const decided = approval?.state === "requested" ? { ...target, approval: approval.id } : target;
  const button = (key: ButtonName, command: string, to: Button["target"]) => ({
    label: say(`button.${key}`),
    command,
    target: to,
  });
  const form = (...of: Parameters<typeof button>) => ({ ...button(...of), form: true as const });
  const state = subject.state;
  return [
    ...(state === "open" ? [form("facts", "set-facts", target), form("edit", "edit-draft", target)] : []),
    ...(isAllowed(state, "request") ? [button("request", "request-approval", target)] : []),
    ...(isAllowed(state, "approve")
      ? [
          button("approve", "approve", decided),
          form("edit-and-approve", "approve", decided),
          form("send-back", "send-back", decided),
        ]
      : []),
    ...(isAllowed(state, "send") ? [button("sent", "mark-sent", target)] : []),
    ...(isAllowed(state, "resolve") ? [button("resolve", "resolve-case", target)] : []),
    ...(state === "resolved" ? [button("close", "close-case", target)] : []),
    ...(state === "closed" ? [form("reopen", "reopen-case", target)] : []),
  ];
}
