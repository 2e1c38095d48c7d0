/** What a chat platform could read as markup, a mention or a link. */
const MARKUP = /[<>`*_~|[\]{}@#\\]/gu;
const LINK = /(?:https?:\/\/|www\.)\S*|\b[\w-]+\.(?:com|net|org|cn|io|ru|xyz|top)\b\S*/giu;
/** Controls, bidi overrides, zero-width and other invisible characters, private use and broken ones. */
const UNSEEN = /\p{Cc}|\p{Cf}|\p{Co}|\p{Cs}|\p{Cn}|\p{Variation_Selector}|\p{Default_Ignorable_Code_Point}|\uFFFD/gu;

/** A customer's words as harmless text on one line: no markup, mention, link or hidden character is left. */
export function plain(words: string): string {
  const seen = words
    .toWellFormed()
    .replace(/[\r\n\t\v\f\u0085\u2028\u2029]/gu, " ")
    .replace(UNSEEN, "");
  return seen.replace(LINK, " ").replace(MARKUP, " ").replace(/\s+/gu, " ").trim();
}

/** A customer's name, fit to stand in a greeting; undefined where nothing of it can. At most 60 characters. */
export function plainName(name: string | undefined): string | undefined {
  const clean = plain(name ?? "");
  const short = [...clean].slice(0, 60).join("").trim();
  return /\p{L}/u.test(short) ? short : undefined;
}
