import { fold } from "../../cases/triage/characters.ts";
import { decimal, type Money } from "../../money.ts";
import type { Finding, Reply, ReplyContext } from "./reply.ts";
import { type Sum, sumsIn } from "./sums.ts";

/** Every sum and share in the reply is one that the rules gave or the customer named. */
export function amounts(reply: Reply): Finding | undefined {
  const { text, context } = reply;
  const known = new Set([...sumsIn(context.text), ...givenSums(context)].map(keyOf));
  const numbers = new Set(
    (context.text.match(/\d[\d,]*(?:\.\d+)?/gu) ?? []).map((figure) => Number(figure.replaceAll(",", ""))),
  );
  const stranger = sumsIn(text).find(
    (sum) => !known.has(keyOf(sum)) && !(sum.kind === "money" && numbers.has(sum.value)),
  );
  if (stranger) return { code: "amounts.unknown", quote: stranger.text, facts: { amount: stranger.text } };
  return bareFigure(reply, new Set([...numbers, ...known.values().map((key) => Number(key.split(" ")[1]))]));
}

const FIGURE = /(?<![\p{L}\d.,:/¥$€£-])(?:\d{1,3}(?:,\d{3})+|\d{3,9})(?:\.\d+)?(?![\d:.,/-]*\d)/gu;
const YEAR = /^(?:19|20)\d\d$/u;
const OF_MONEY = /refund|pay|return|credit|compensat|transfer|money|退|赔|付|补偿|返还|打给|转给|汇/iu;

/** A large figure without a sign, "a refund of 9,999": a sum where money is spoken of, else worth a second look. */
function bareFigure({ sentences, context }: Reply, known: ReadonlySet<number>): Finding | undefined {
  const ours = `${context.identity.contact ?? ""} ${context.identity.hours ?? ""} ${context.gift?.phrase ?? ""}`;
  for (const sentence of sentences) {
    for (const [figure] of sentence.matchAll(FIGURE)) {
      if (known.has(Number(figure.replaceAll(",", ""))) || YEAR.test(figure) || ours.includes(figure)) continue;
      const found = { code: "amounts.unknown", quote: figure, facts: { amount: figure } };
      return OF_MONEY.test(fold(sentence)) ? found : { ...found, level: "warn" };
    }
  }
  return undefined;
}

/** The sums that the house may promise: what is owed and the gift. */
export function decidedSums({ owed, gift, facts }: ReplyContext): readonly Sum[] {
  const { quoted, charged } = facts;
  const gap =
    quoted && charged && quoted.currency === charged.currency
      ? [{ minor: Math.abs(charged.minor - quoted.minor), currency: quoted.currency }]
      : [];
  const moneys = [...owed.flatMap(({ amount }) => amount ?? []), ...(owed.length > 0 ? gap : [])];
  const words = [gift?.phrase ?? "", ...owed.map(({ what }) => what)];
  return [...moneys.map(sumOf), ...words.flatMap((phrase) => [...sumsIn(phrase)])];
}

function givenSums(context: ReplyContext): readonly Sum[] {
  const { quoted, charged, promised, actual } = context.facts;
  const gap =
    quoted && charged && quoted.currency === charged.currency
      ? [{ minor: Math.abs(charged.minor - quoted.minor), currency: quoted.currency }]
      : [];
  const moneys = [quoted, charged].flatMap((sum) => sum ?? []);
  const read = context.triage.amounts.map(({ money }) => money);
  const said = [promised ?? "", actual ?? ""].flatMap((fact) => [...sumsIn(fact)]);
  return [...decidedSums(context), ...[...moneys, ...read, ...gap].map(sumOf), ...said];
}

export function keyOf({ kind, value }: Sum): string {
  return `${kind} ${value}`;
}

function sumOf(money: Money): Sum {
  return { text: decimal(money), value: Number(decimal(money)), kind: "money" };
}
