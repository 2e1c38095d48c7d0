import { z } from "zod";
import { caseCard } from "../cards/case-card.ts";
import { type Case, gradeOf } from "../cases/case.ts";
import { clocksFrom } from "../cases/clocks.ts";
import { complaintText } from "../cases/complaint-text.ts";
import { readCase } from "../drafting/intake.ts";
import { propose } from "../drafting/proposal.ts";
import { askModel } from "./ask-model.ts";
import type { Command } from "./command.ts";
import { event } from "./dossier.ts";
import * as field from "./fields.ts";
import { urgentNotice } from "./grade-change.ts";
import { viewOf } from "./view.ts";

const Input = z.strictObject({
  text: field.text,
  customer: field.customer.optional(),
  spend: field.sum.optional(),
  currency: field.currency.optional(),
  tier: field.tier.optional(),
  channel: field.channel.optional(),
  fault: field.fault.optional(),
  playbook: field.slug.optional(),
  quoted: field.sum.optional(),
  charged: field.sum.optional(),
  promised: field.note.optional(),
  actual: field.note.optional(),
});

export const openCase = {
  name: "open-case",
  path: ["case", "open"],
  input: Input,
  positional: ["text"],
  form: ["text", "customer", "spend", "currency", "tier"],
  access: "agent",

  async run(input, desk) {
    const complaint = complaintText(input.text);
    const read = readCase({ ...input, complaint, by: desk.actor.id }, desk);
    const proposal = await propose(read, desk, desk.now);
    const openedAt = desk.now.toISOString();
    const grade = gradeOf(read);
    const clocks = clocksFrom(desk.now, desk.library.house.grades[grade]);
    const events = [event(desk, "opened")];

    const unnumbered: Case = {
      ...read,
      ...proposal,
      draft: { ...proposal.draft, number: 1 },
      id: "MG-0",
      version: 1,
      state: "open",
      openedAt,
      openedBy: desk.actor.id,
      assignee: desk.actor.id,
      channel: input.channel ?? (desk.place.platform === "console" ? "terminal" : "chat"),
      asked: askModel(desk, read, 1),
      summary: null,
      sentAt: null,
      events: events.length,
    };
    // Everything that takes time is done before the number is drawn: whoever draws one holds up all the others.
    const names = { [desk.actor.id]: desk.actor.name };
    const view = viewOf(desk, { subject: unnumbered, clocks, approval: null, names });

    return {
      kind: "opened",
      build(number) {
        const subject = { ...unnumbered, id: `MG-${number}` };
        return {
          dossier: { subject, clocks, approval: null, names },
          card: caseCard({ ...view, subject }, desk.say),
          events,
          expectedVersion: 0,
          clocks,
          notices: grade === "urgent" ? [urgentNotice(subject.id)] : [],
        };
      },
    };
  },
} satisfies Command<typeof Input>;
