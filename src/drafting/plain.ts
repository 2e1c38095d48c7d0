/** What a chat platform could read as markup, a mention or a link. */
const MARKUP = /[<>`*_~|[\]{}@#\\]/gu;
const LINK =
  /\b[a-z][a-z+.-]{0,20}:\/\/\S*|\b(?:javascript|vbscript|mailto|tel|ftp|file):\S+|\bdata:\w+\/\S*|www\.\S*|\b[\w-]{1,63}\.(?:com|net|org|cn|io|ru|xyz|top)\b\S*/giu;
/** `&lt;` is a bracket to whoever shows it as HTML. */
const ENTITY = /&#?\w{1,10};/gu;
/** Controls, bidi overrides, zero-width and other invisible characters, private use and broken ones. */
const UNSEEN = /\p{Cc}|\p{Cf}|\p{Co}|\p{Cs}|\p{Cn}|\p{Variation_Selector}|\p{Default_Ignorable_Code_Point}|\uFFFD/gu;

/** A customer's words as harmless text on one line: no markup, mention, link or hidden character is left. */
export function plain(words: string): string {
  const seen = words
    .toWellFormed()
    .replace(/[\r\n\t\v\f\u0085\u2028\u2029]/gu, " ")
    .replace(UNSEEN, "");
  return seen.replace(LINK, " ").replace(ENTITY, " ").replace(MARKUP, " ").replace(/\s+/gu, " ").trim();
}

/** Figures, sums, addresses and the ends of sentences: words that hold them are something else than a name. */
const NO_NAME =
  /[\p{N}\p{Sc}:;=/+%!?"“”…，。；：！？、]|--|[一二三四五六七八九十百千万萬两兩]{2,}[块塊元圆圓]|(?:^|\s)\p{P}+(?:\s|$)/u;
const LONGEST_NAME = { words: 6, letters: 40, han: 12 } as const;

/** A customer's name, fit to stand in a greeting; undefined for what is no name, be it a sentence or a sum. */
export function plainName(name: string | undefined): string | undefined {
  const clean = plain(name ?? "");
  if (!/\p{L}/u.test(clean) || NO_NAME.test(clean)) return undefined;
  const han = clean.match(/\p{Script=Han}/gu)?.length ?? 0;
  const { words, letters } = LONGEST_NAME;
  return clean.split(" ").length > words || [...clean].length > letters || han > LONGEST_NAME.han ? undefined : clean;
}
