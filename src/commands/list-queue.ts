import { z } from "zod";
import { atLeast } from "../approvals/authority.ts";
import type { Card, Part } from "../cards/card.ts";
import { type Case, gradeOf } from "../cases/case.ts";
import type { Command, Desk } from "./command.ts";
import { deciderOf, nameOf } from "./decision.ts";

const Input = z.strictObject({ of: z.enum(["work", "all", "mine", "waiting", "due"]).optional() });

const UNCLOSED = ["open", "awaiting-approval", "approved", "sent", "resolved"];
const SOON_MS = 24 * 60 * 60 * 1_000;

/** Cases that are not closed, by what is due first; `work` is a person's own view of them. */
export const listQueue = {
  name: "list-queue",
  path: ["case", "queue"],
  input: Input,
  positional: ["of"],
  access: "agent",

  async run(input, desk) {
    const of = input.of ?? (desk.place.platform === "console" ? "all" : "work");
    const lists = of === "work" ? (["waiting", "mine", "due"] as const) : [of];
    const parts: Part[] = [];
    for (const list of lists) {
      const items = await lines(await CASES[list](desk), desk);
      if (items.length > 0)
        parts.push({ kind: "list", heading: desk.say(`card.queue.${list}`), items, ordered: false });
    }
    if (parts.length === 0) parts.push({ kind: "text", text: desk.say(`card.queue.empty.${of}`) });
    const card: Card = { title: desk.say("card.queue"), accent: "plain", parts, buttons: [] };
    return { kind: "shown", card };
  },
} satisfies Command<typeof Input>;

type Rows = Awaited<ReturnType<Desk["store"]["queue"]>>;

const CASES = {
  all: (desk: Desk): Promise<Rows> => desk.store.queue({ states: UNCLOSED }),

  async mine(desk: Desk): Promise<Rows> {
    const { ids } = await deciderOf(desk);
    return desk.store.queue({ states: UNCLOSED, assignees: ids });
  },

  /** Requests that this person may decide, and before them the urgent cases that their role owns. */
  async waiting(desk: Desk): Promise<Rows> {
    const { owner } = desk.library.house.grades.urgent;
    const urgent = atLeast(desk.actor.role, owner)
      ? await desk.store.queue({ states: ["open"], grades: ["urgent"] })
      : [];
    const requests = await desk.store.queue({ states: ["awaiting-approval"] });
    return [...urgent, ...(await decidable(requests, desk))];
  },

  /** Whoever's they are: what runs out within a day, or has run out. */
  async due(desk: Desk): Promise<Rows> {
    const soon = new Date(desk.now.getTime() + SOON_MS).toISOString();
    const rows = await desk.store.queue({ states: UNCLOSED });
    return rows.filter(({ nextDueAt }) => nextDueAt !== null && nextDueAt <= soon);
  },
} as const;

/** Of the requests those that this person may decide: not their own, and none above their role. */
async function decidable(rows: Rows, desk: Desk): Promise<Rows> {
  const { ids } = await deciderOf(desk);
  const approvals = await Promise.all(rows.map(({ id }) => desk.store.approval(id)));
  return rows.filter((_, at) => {
    const approval = approvals[at];
    return approval && !ids.includes(approval.requestedBy) && atLeast(desk.actor.role, approval.data.required);
  });
}

async function lines(rows: Rows, desk: Desk): Promise<string[]> {
  const names = await desk.store.chat.namesOf([...new Set(rows.flatMap(({ assignee }) => assignee ?? []))]);
  return rows.map((row) => line(row.data, row.nextDueAt, desk, names));
}

function line(subject: Case, dueAt: string | null, desk: Desk, names: Readonly<Record<string, string>>): string {
  const { say, library } = desk;
  const title =
    subject.playbook === null ? undefined : library.playbooks.get(subject.playbook)?.text[say.language].title;
  const late = dueAt !== null && new Date(dueAt) < desk.now;
  return say("card.queue.line", {
    id: subject.id,
    state: subject.state,
    grade: gradeOf(subject),
    what: title ?? excerpt(subject.complaint),
    who: subject.assignee === null ? say("card.queue.unassigned") : nameOf(desk, names, subject.assignee),
    due: dueAt === null ? say("none") : say(late ? "card.queue.late" : "card.queue.next", { at: dueAt }),
  });
}

function excerpt(complaint: string): string {
  const [...characters] = complaint.replace(/\s+/g, " ");
  return characters.length > 40 ? `${characters.slice(0, 40).join("")}…` : characters.join("");
}
