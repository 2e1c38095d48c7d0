import { z } from "zod";
import { requiredRole } from "../approvals/decide.ts";
import { digestOf, offerOf } from "../approvals/offer.ts";
import { gradeOf } from "../cases/case.ts";
import { stateAfter } from "../cases/states.ts";
import { UserError } from "../errors.ts";
import type { Command } from "./command.ts";
import { deedOf } from "./deed.ts";
import { dossierOf, event } from "./dossier.ts";
import * as field from "./fields.ts";
import { refuseBlocked } from "./view.ts";

const Input = z.strictObject({ case: field.caseField });

/** Asks for a yes to exactly this text and exactly this gift. */
export const requestApproval = {
  name: "request-approval",
  path: ["case", "request"],
  input: Input,
  positional: ["case"],
  access: "agent",

  async run(input, desk) {
    const before = await dossierOf(desk, input.case);
    const { subject } = before;
    const state = stateAfter(subject, "request");
    refuseBlocked(subject, subject.draft.text, desk);
    const { house } = desk.library;
    if (subject.gift && subject.gift.sizing.version !== house.giftRules.version) {
      throw new UserError("rules-moved", { id: subject.id });
    }
    const offer = offerOf(subject, house.version);
    const grade = gradeOf(subject);
    const required = requiredRole(grade, offer, house.authority, house.giftRules);
    const row = {
      id: `${subject.id}-a${subject.version + 1}`,
      caseId: subject.id,
      state: "requested",
      digest: digestOf(offer),
      requestedBy: desk.actor.id,
      requestedAt: desk.now.toISOString(),
      decidedBy: null,
      decidedAt: null,
      note: null,
      data: { offer, required, before: null, platform: desk.place.platform },
    } as const;
    const events = [event(desk, "approval-requested", { number: String(subject.draft.number), role: required })];
    const notice = {
      audience: `role:${required}`,
      key: "notice.request",
      facts: { id: subject.id, by: desk.actor.name, grade, approval: row.id },
    } as const;
    return deedOf(desk, before, { state }, events, { approval: { kind: "request", row }, notices: [notice] });
  },
} satisfies Command<typeof Input>;
