import { z } from "zod";
import { checkWords } from "../cards/check-words.ts";
import type { Say } from "../cards/say.ts";
import type { Why } from "../cases/asked.ts";
import type { Case } from "../cases/case.ts";
import { complaintText } from "../cases/complaint-text.ts";
import { FAULTS, TIERS } from "../cases/judgement.ts";
import { isCrisis } from "../cases/triage/flags.ts";
import { type ReadCase, readCase } from "../drafting/intake.ts";
import type { Drafter } from "../drafting/model/drafter.ts";
import { failureOf } from "../drafting/model/failure.ts";
import { checkDraft, contextFor, type DraftingDesk, namesGift, propose } from "../drafting/proposal.ts";
import { decimal } from "../money.ts";

const fact = z.string().min(1).max(2_000).optional();

export const DraftInput = z.looseObject({
  id: z.json().default(null),
  text: z.string(),
  customer: z.string().max(60).optional(),
  spend: z.string().optional(),
  currency: z.string().optional(),
  tier: z.enum(TIERS).optional(),
  fault: z.enum(FAULTS).optional(),
  playbook: z.string().optional(),
  facts: z.strictObject({ quoted: fact, charged: fact, promised: fact, actual: fact }).optional(),
  now: z.iso.datetime({ offset: true }).optional(),
});

/** The reply, what is owed and the gift for one complaint, as one JSON object of the `draft` door. */
export async function draftDoor(
  input: z.infer<typeof DraftInput>,
  desk: DraftingDesk,
  clock: Date,
  say: Say,
  drafter: Drafter | null = null,
): Promise<object> {
  const { id, text, facts, now, ...told } = input;
  const complaint = complaintText(text);
  const read = readCase({ ...told, ...facts, complaint, by: "" }, desk);
  const at = now === undefined ? clock : new Date(now);
  const proposal = await propose(read, desk, at);
  const { owed } = proposal;
  const composed = { ...read, ...proposal, draft: { ...proposal.draft, number: 1 } };
  const { draft, gift, why } = await modelled(composed, desk, at, drafter);
  const { language } = draft;
  const words = read.playbook === null ? {} : (desk.library.playbooks.get(read.playbook)?.text[language].owed ?? {});
  return {
    id,
    language,
    playbook: read.playbook,
    reply: draft.text,
    owed: owed.map(({ id, amount }) => ({
      what: words[id]?.what ?? id,
      amount: amount ? decimal(amount) : null,
      currency: amount ? amount.currency : null,
      basis: words[id]?.basis ?? "",
    })),
    gift: gift && {
      low: decimal(gift.sizing.low),
      high: decimal(gift.sizing.high),
      amount: decimal(gift.sizing.amount),
      currency: gift.sizing.amount.currency,
      rule: gift.sizing.rule,
      version: gift.sizing.version,
      items: gift.items.map(({ id, price }) => ({ id, price: decimal(price) })),
      promised: gift.promised,
    },
    checks: checkDraft({ ...read, owed, gift, draft }, draft.text, desk, at).map((check) => ({
      id: check.id,
      ok: check.ok,
      why: check.ok ? "" : checkWords(check, say),
    })),
    by: draft.by,
    ...(why && { why }),
    ...(draft.making && { making: draft.making }),
  };
}

/** With the model's text where it passes the checks; otherwise as composed, and why. */
async function modelled(
  composed: ReadCase & Pick<Case, "owed" | "gift" | "draft">,
  desk: DraftingDesk,
  at: Date,
  drafter: Drafter | null,
): Promise<Pick<Case, "gift" | "draft"> & { readonly why?: Why }> {
  const { gift, draft } = composed;
  if (!drafter || isCrisis(composed.triage.flags)) return { gift, draft };
  try {
    const context = contextFor(composed, desk.library, at);
    const { made, making } = await drafter.reply(context, { kind: "draft", tone: null }, new AbortController().signal);
    const promised = namesGift(composed, made, desk);
    return { gift: gift && { ...gift, promised }, draft: { ...draft, text: made, by: "model", making } };
  } catch (error) {
    return { gift, draft, why: failureOf(error).why };
  }
}
