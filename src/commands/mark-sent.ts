import { z } from "zod";
import { stillStands } from "../approvals/decide.ts";
import { moneyFact } from "../cards/case-card.ts";
import { gradeOf } from "../cases/case.ts";
import { nextContact } from "../cases/clocks.ts";
import { stateAfter } from "../cases/states.ts";
import { UserError } from "../errors.ts";
import type { Command } from "./command.ts";
import { deedOf } from "./deed.ts";
import { dossierOf, event, stopped } from "./dossier.ts";
import * as field from "./fields.ts";
import { voidedByRules } from "./voided-by-rules.ts";

const Input = z.strictObject({ case: field.caseField });

/** The approved reply has gone out: the time is kept, the gift and what was owed stand in the ledger, once. */
export const markSent = {
  name: "mark-sent",
  path: ["case", "sent"],
  input: Input,
  positional: ["case"],
  access: "agent",

  async run(input, desk) {
    const before = await dossierOf(desk, input.case);
    const { subject, approval } = before;
    const state = stateAfter(subject, "send");
    if (approval?.state !== "approved") throw new UserError("no-open-request", { id: subject.id });
    const { house } = desk.library;
    if (!stillStands(approval, subject, house.version)) return voidedByRules(desk, before);

    const at = desk.now.toISOString();
    const { items, owed } = approval.data.offer;
    const entry = (
      kind: "gift" | "owed",
      line: number,
      id: string,
      price: { minor: number; currency: string },
      facts: Record<string, string>,
    ) => ({
      id: `${approval.id}-${kind}-${line}`,
      caseId: subject.id,
      approvalId: approval.id,
      kind,
      line,
      at,
      item: kind === "gift" ? id : null,
      minor: price.minor,
      currency: price.currency,
      data: facts,
    });
    const gifts = items.map(({ id, price }, line) =>
      entry("gift", line, id, price, { item: id, amount: moneyFact(price) }),
    );
    const paid = owed.flatMap(({ id, amount }, line) =>
      amount ? [entry("owed", line, id, amount, { what: id, amount: moneyFact(amount) })] : [],
    );
    const clocks = [
      ...stopped(before.clocks, ["first-answer", "hand-over"], desk.now),
      nextContact(desk.now, house.grades[gradeOf(subject)]),
    ];
    const settled = {
      owed: [...new Set([...subject.settled.owed, ...owed.map(({ id }) => id)])],
      gift: subject.settled.gift || items.length > 0,
    };
    return deedOf(desk, before, { state, sentAt: at, settled }, [event(desk, "sent")], {
      approval: { kind: "move", id: approval.id, from: "approved", to: "used" },
      ledger: [...gifts, ...paid],
      clocks,
    });
  },
} satisfies Command<typeof Input>;
