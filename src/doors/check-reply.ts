import { z } from "zod";
import { checkWords } from "../cards/check-words.ts";
import type { Say } from "../cards/say.ts";
import { complaintText } from "../cases/complaint-text.ts";
import { GRADES, SEVERITIES } from "../cases/judgement.ts";
import { checkReply } from "../drafting/checks.ts";
import { readCase } from "../drafting/intake.ts";
import type { Matter } from "../drafting/matter.ts";
import { type DraftingDesk, heldAgainst, matterFor, propose, replyLanguage } from "../drafting/proposal.ts";
import type { Language } from "../languages.ts";
import { amountWritten, type Currency, currencyNamed, type Money, spokenMoney } from "../money.ts";
import { DraftInput } from "./draft.ts";

const sum = z.string().nullish();

/** As the `draft` door gives it; more keys are let through. */
const Owed = z.looseObject({ what: z.string().default(""), amount: sum, currency: sum });
const Gift = z.looseObject({
  amount: sum,
  currency: sum,
  items: z.array(z.looseObject({ id: z.string(), price: sum })).default([]),
  promised: z.boolean().default(true),
});

/** `owed` and `gift` are what was decided, `severity` and `grade` as a person judged; where they are left out, the rules decide. */
export const CheckInput = z.looseObject({
  id: z.json().default(null),
  text: z.string(),
  case: z.looseObject({
    ...DraftInput.shape,
    severity: z.enum(SEVERITIES).optional(),
    grade: z.enum(GRADES).optional(),
    owed: z.array(Owed).optional(),
    gift: Gift.nullable().optional(),
  }),
});
type Told = z.infer<typeof CheckInput>["case"];

/** What the checks say of one reply, as one JSON object of the `check-reply` door. `ok`: nothing blocks it. */
export async function checkReplyDoor(
  { id, text, case: told }: z.infer<typeof CheckInput>,
  desk: DraftingDesk,
  clock: Date,
  say: Say,
): Promise<object> {
  const { matter, language } = await matterOf(told, desk, told.now === undefined ? clock : new Date(told.now));
  const context = { ...matter, ...heldAgainst(desk.library, language) };
  const findings = checkReply(text, context)
    .filter(({ ok }) => !ok)
    .map((check) => ({ check: check.id, level: check.level, quote: check.quote ?? "", why: checkWords(check, say) }));
  return { id, ok: findings.every(({ level }) => level === "warn"), findings };
}

async function matterOf(told: Told, desk: DraftingDesk, at: Date): Promise<{ matter: Matter; language: Language }> {
  const { facts, severity = null, grade = null, owed, gift, text, now: _now, id: _id, ...intake } = told;
  const first = readCase({ ...intake, ...facts, complaint: complaintText(text), by: "" }, desk);
  const read = { ...first, judged: { ...first.judged, severity, grade } };
  const language = replyLanguage(read);
  const proposal = await propose(read, desk, at);
  const decided = matterFor(read, proposal, desk.library, language, at);
  const currency = read.facts.currency;
  return {
    language,
    matter: {
      ...decided,
      ...(owed && { owed: owed.map((each) => ({ what: each.what, amount: moneyOf(each, currency) })) }),
      ...(gift !== undefined && { gift: gift && phraseOf(gift, currency, desk, language) }),
    },
  };
}

function moneyOf(
  { amount, currency }: { amount?: string | null | undefined; currency?: string | null | undefined },
  usual: Currency,
): Money | null {
  if (!amount) return null;
  return amountWritten(amount, currency ? currencyNamed(currency) : usual);
}

/** A gift from the catalogue by its phrase, another by its sum; one that is not to be named yet is none for a reply. */
function phraseOf(
  gift: z.infer<typeof Gift>,
  usual: Currency,
  { library }: DraftingDesk,
  language: Language,
): Matter["gift"] {
  if (!gift.promised) return null;
  const amount = moneyOf(gift, usual);
  const [item] = gift.items;
  const known = library.house.catalogue.find(({ id }) => id === item?.id);
  const price = (item && moneyOf({ amount: item.price, currency: gift.currency }, usual)) ?? amount;
  if (!price || price.minor === 0) return null;
  const sum = spokenMoney(price, language);
  return { phrase: known ? known.phrase[language].replaceAll("{amount}", sum) : sum, worth: price };
}
