import { z } from "zod";
import { isMachineMade } from "../cases/case.ts";
import { stateAfter } from "../cases/states.ts";
import { propose } from "../drafting/proposal.ts";
import { UserError } from "../errors.ts";
import type { Command } from "./command.ts";
import { changeOfOffer } from "./deed.ts";
import { dossierOf, event } from "./dossier.ts";
import * as field from "./fields.ts";

const Input = z.strictObject({ case: field.caseField, playbook: field.slug });

/** In place of a playbook, where none fits. */
const NONE = "none";

/** A person knows better than the matcher which playbook fits, and whether any does. */
export const choosePlaybook = {
  name: "choose-playbook",
  path: ["case", "playbook"],
  input: Input,
  positional: ["case", "playbook"],
  form: ["playbook"],
  access: "agent",

  async run(input, desk) {
    const before = await dossierOf(desk, input.case);
    const { subject } = before;
    stateAfter(subject, "change");
    const playbook = input.playbook === NONE ? null : input.playbook;
    if (playbook !== null && !desk.library.playbooks.has(playbook))
      throw new UserError("playbook-not-found", { slug: playbook });
    if (subject.playbook === playbook) throw new UserError("nothing-to-change", { command: "case playbook" });
    const chosen = { ...subject, playbook };
    const { draft, gift, owed } = await propose(chosen, desk, desk.now, { wording: subject.draft.wording });
    const number = subject.draft.number + 1;
    const mine = isMachineMade(subject);
    const changes = {
      playbook,
      gift,
      owed,
      ...(mine && { draft: { ...draft, number } }),
    };
    const events = [
      event(desk, "playbook-chosen", { slug: input.playbook }),
      ...(mine ? [event(desk, "redrafted", { number: String(number) })] : []),
    ];
    return changeOfOffer(desk, before, changes, events);
  },
} satisfies Command<typeof Input>;
