import { fold } from "../../cases/triage/characters.ts";
import { decimal, type Money } from "../../money.ts";
import { theirWords } from "./dates.ts";
import { numberWords } from "./limits.ts";
import type { Finding, Reply, ReplyContext } from "./reply.ts";
import { roughSums } from "./rough-sums.ts";
import { type Sum, sumsIn } from "./sums.ts";

/** Every sum and share in the reply is one that the rules gave or the customer named. */
export function amounts(reply: Reply): Finding | undefined {
  const { said, context } = reply;
  const known = new Set([...sumsIn(context.text), ...givenSums(context)].map(keyOf));
  const numbers = numbersOf(context, known);
  const stranger = sumsIn(said).find(
    (sum) => !known.has(keyOf(sum)) && !(sum.kind === "money" && numbers.has(sum.value)),
  );
  if (stranger) return { code: "amounts.unknown", quote: stranger.text, facts: { amount: stranger.text } };
  const theirs = theirWords(context);
  const rough = roughSums(said).find(
    ({ quote, value }) =>
      !theirs.includes(quote) &&
      !(value !== undefined && numbers.has(value)) &&
      !(HALF.test(quote) && context.owed.some(({ what }) => HALF.test(fold(what)))),
  );
  if (!rough) return bareFigure(reply, numbers);
  const found = { code: "amounts.unknown", quote: rough.quote, facts: { amount: rough.quote } };
  return rough.certain || OF_MONEY.test(fold(said)) ? found : { ...found, level: "warn" };
}

/** Where half of something was decided, a reply may call it that; half an hour of the customer's is no half of a sum. */
const HALF = /\bhalf\b|\bhalv|一半|半数|对半|折半|减半/u;

/** The figures that the customer and the rules gave, and what two of them make together: nine months of 10 are 90. */
function numbersOf(context: ReplyContext, known: ReadonlySet<string>): ReadonlySet<number> {
  const figures = [...new Set(figuresIn(context.text))].slice(0, 20);
  const counts = numberWords(fold(context.text)).slice(0, 20);
  const both = figures.flatMap((one) => [
    ...figures.flatMap((other) => [one + other, Math.abs(one - other)]),
    ...[...figures, ...counts].flatMap((times) => (times <= 31 ? one * times : [])),
  ]);
  const given = known.values().map((key) => Number(key.split(" ")[1]));
  return new Set([...figures, ...counts, ...given, ...both.map(twoPlaces)]);
}

function figuresIn(text: string): readonly number[] {
  return (fold(text).match(/\d[\d,]*(?:\.\d+)?/gu) ?? []).map((figure) => Number(figure.replaceAll(",", "")));
}

function twoPlaces(value: number): number {
  return Math.round(value * 100) / 100;
}

const FIGURE = /(?<![\p{L}\d.,:/¥$€£-])(?:\d{1,3}(?:,\d{3})+|\d{3,9})(?:\.\d+)?(?![\d:.,/-]*\d)/gu;
/** A small figure is a sum only where the words about it say so. */
const SMALL_SUM =
  /\b(?:vouchers?|coupons?|cards?|credit|refund|discount|fee|charge|price|sum|gift|worth|value|costs?|pay|paid|return|back|deposit|fine|penalty|surcharge) (?:you )?(?:of |for |to |at |was |is |about |around |over |up to )*(\d{1,2}(?:\.\d+)?)(?!\s?(?:[:.%/-]?\d|years?|months?|weeks?|days?|hours?|minutes?|times?|%|per|[ap]\.?m|st\b|nd\b|rd\b|th\b|\p{L}+ (?:ago|old)))|\b(\d{1,2}(?:\.\d+)?) (?:back|off|in credit|extra|on top|cheaper|each|refund|voucher)\b|(?:退|赔|付|补|返|减|收|扣|送|抵|值|价|便宜|省|另加|打给您)(?:还|偿|给|您|了|去|款|的|掉)*(\d{1,2}(?:\.\d+)?)(?!\d|(?![块元圆])\p{L}|[:.%/-]|,\d)/giu;
const YEAR = /^(?:19|20)\d\d$/u;
const OF_MONEY = /refund|pay|return|credit|compensat|transfer|money|退|赔|付|补偿|返还|打给|转给|汇/iu;

/** A figure without a sign, "a refund of 9,999": a sum where money is spoken of, else worth a second look. */
function bareFigure({ sentences, context }: Reply, known: ReadonlySet<number>): Finding | undefined {
  const ours = `${context.identity.contact ?? ""} ${context.identity.hours ?? ""} ${context.gift?.phrase ?? ""}`;
  for (const sentence of sentences) {
    const even = fold(sentence);
    for (const [words, ...figures] of even.matchAll(SMALL_SUM)) {
      const figure = figures.find((each) => each !== undefined) ?? "";
      if (!known.has(Number(figure))) return { code: "amounts.unknown", quote: words, facts: { amount: figure } };
    }
    for (const [figure] of sentence.matchAll(FIGURE)) {
      if (known.has(Number(figure.replaceAll(",", ""))) || YEAR.test(figure) || ours.includes(figure)) continue;
      const found = { code: "amounts.unknown", quote: figure, facts: { amount: figure } };
      return OF_MONEY.test(even) ? found : { ...found, level: "warn" };
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
  const worth = gift?.worth ? [gift.worth] : [];
  const moneys = [...owed.flatMap(({ amount }) => amount ?? []), ...worth, ...(owed.length > 0 ? gap : [])];
  const words = [gift?.phrase ?? "", ...owed.map(({ what }) => what)];
  return [...moneys.map(sumOf), ...words.flatMap((phrase) => [...sumsIn(phrase)])];
}

function givenSums(context: ReplyContext): readonly Sum[] {
  const { spend, quoted, charged, promised, actual } = context.facts;
  const gap =
    quoted && charged && quoted.currency === charged.currency
      ? [{ minor: Math.abs(charged.minor - quoted.minor), currency: quoted.currency }]
      : [];
  const moneys = [spend, quoted, charged].flatMap((sum) => sum ?? []);
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
