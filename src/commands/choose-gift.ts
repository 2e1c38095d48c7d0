import { z } from "zod";
import { isMachineMade } from "../cases/case.ts";
import { stateAfter } from "../cases/states.ts";
import { giftsFor, propose } from "../drafting/proposal.ts";
import { UserError } from "../errors.ts";
import type { Command } from "./command.ts";
import { changeOfOffer } from "./deed.ts";
import { dossierOf, event } from "./dossier.ts";
import * as field from "./fields.ts";

const Input = z.strictObject({ case: field.caseField, gift: field.slug });

/** Another gift of the catalogue that fits the same sizing; the amount stays the rules'. */
export const chooseGift = {
  name: "choose-gift",
  path: ["gift", "choose"],
  input: Input,
  positional: ["case", "gift"],
  form: ["gift"],
  access: "agent",

  async run(input, desk) {
    const before = await dossierOf(desk, input.case);
    const { subject } = before;
    stateAfter(subject, "change");
    const fitting = (await giftsFor(subject, desk)).map(({ item }) => item.id);
    if (!fitting.includes(input.gift))
      throw refused(
        input.gift,
        fitting,
        desk.library.house.catalogue.map(({ id }) => id),
      );
    const { draft, gift, owed } = await propose(subject, desk, desk.now, {
      gift: input.gift,
      wording: subject.draft.wording,
    });
    const mine = isMachineMade(subject) && draft.text !== subject.draft.text;
    const number = subject.draft.number + 1;
    const changes = { gift, owed, ...(mine && { draft: { ...draft, number } }) };
    const told = event(desk, "gift-chosen", { gift: input.gift });
    return changeOfOffer(
      desk,
      before,
      changes,
      mine ? [told, event(desk, "redrafted", { number: String(number) })] : [told],
    );
  },
} satisfies Command<typeof Input>;

function refused(gift: string, fitting: readonly string[], known: readonly string[]): UserError {
  const why = fitting.length === 0 ? "no-gift" : known.includes(gift) ? "unfit" : "unknown";
  return new UserError("gift-not-found", { gift, why, fitting: fitting.join(", ") || "-" });
}
