import { decimal, type Money } from "../../money.ts";
import type { Finding, Reply, ReplyContext } from "./reply.ts";
import { type Sum, sumsIn } from "./sums.ts";

/** Every sum and share in the reply is one that the rules gave or the customer named. */
export function amounts({ text, context }: Reply): Finding | undefined {
  const known = new Set([...sumsIn(context.text), ...givenSums(context)].map(keyOf));
  const numbers = new Set(
    (context.text.match(/\d[\d,]*(?:\.\d+)?/gu) ?? []).map((figure) => Number(figure.replaceAll(",", ""))),
  );
  const stranger = sumsIn(text).find(
    (sum) => !known.has(keyOf(sum)) && !(sum.kind === "money" && numbers.has(sum.value)),
  );
  return stranger && { code: "amounts.unknown", quote: stranger.text, facts: { amount: stranger.text } };
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
