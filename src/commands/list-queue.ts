import { z } from "zod";
import { atLeast } from "../approvals/authority.ts";
import type { Card } from "../cards/card.ts";
import { type Case, gradeOf } from "../cases/case.ts";
import type { Command, Desk } from "./command.ts";
import { nameOf } from "./decision.ts";

const Input = z.strictObject({ of: z.enum(["all", "mine", "waiting"]).default("all") });

/** Cases that are not closed, by what is due first. */
export const listQueue = {
  name: "list-queue",
  path: ["case", "queue"],
  input: Input,
  positional: ["of"],
  access: "agent",

  async run({ of }, desk) {
    const unclosed = ["open", "awaiting-approval", "approved", "sent", "resolved"];
    const mine = of === "mine" && { assignee: desk.actor.id };
    const shown = of === "waiting" ? await waiting(desk) : await desk.store.queue({ states: unclosed, ...mine });
    const items = shown.map((row) => line(row.data, row.nextDueAt, desk));
    const title = desk.say(of === "waiting" ? "card.queue.waiting" : "card.queue");
    const parts: Card["parts"] =
      items.length > 0
        ? [{ kind: "list", items, ordered: false }]
        : [{ kind: "text", text: desk.say("card.queue.empty") }];
    return { kind: "shown", card: { title, accent: "plain", parts, buttons: [] } };
  },
} satisfies Command<typeof Input>;

/** Requests that this person may decide, and before them the urgent cases that their role owns. */
async function waiting(desk: Desk) {
  const { owner } = desk.library.house.grades.urgent;
  const urgent = atLeast(desk.actor.role, owner)
    ? await desk.store.queue({ states: ["open"], grades: ["urgent"] })
    : [];
  const requests = await desk.store.queue({ states: ["awaiting-approval"] });
  return [...urgent, ...(await decidable(requests, desk))];
}

/** Of the requests those that this person may decide: not their own, and none above their role. */
async function decidable<Row extends { readonly id: string }>(rows: readonly Row[], { store, actor }: Desk) {
  const approvals = await Promise.all(rows.map(({ id }) => store.approval(id)));
  return rows.filter((_, at) => {
    const approval = approvals[at];
    return approval && approval.requestedBy !== actor.id && atLeast(actor.role, approval.data.required);
  });
}

function line(subject: Case, dueAt: string | null, desk: Desk): string {
  const { say, library } = desk;
  const title =
    subject.playbook === null ? undefined : library.playbooks.get(subject.playbook)?.text[say.language].title;
  const late = dueAt !== null && new Date(dueAt) < desk.now;
  return say("card.queue.line", {
    id: subject.id,
    state: subject.state,
    grade: gradeOf(subject),
    what: title ?? excerpt(subject.complaint),
    who: subject.assignee === null ? say("card.queue.unassigned") : nameOf(desk, subject.assignee),
    due: dueAt === null ? say("none") : say(late ? "card.queue.late" : "card.queue.due", { at: dueAt }),
  });
}

function excerpt(complaint: string): string {
  const [...characters] = complaint.replace(/\s+/g, " ");
  return characters.length > 40 ? `${characters.slice(0, 40).join("")}…` : characters.join("");
}
