/** A text sentence by sentence, in either tongue. */
export function sentencesIn(text: string): readonly string[] {
  const parts = text.split(/(?<=[.!?;])(?=\s|$)|(?<=[。！？；])|\n+/u).map((part) => part.trim());
  return parts.filter((part) => part !== "");
}

/** A sentence, its parts between commas and two such parts together: what is wrong may be a small piece of a long sentence. */
export function unitsOf(sentence: string): readonly string[] {
  const parts = sentence.split(PAUSE);
  if (parts.length < 2) return [sentence];
  const pairs = parts.length > 2 ? parts.slice(1).map((part, before) => `${parts[before] ?? ""} ${part}`) : [];
  return [sentence, ...parts.filter(isLong), ...pairs];
}

/** The sentence and its parts, without the pairs: enough to learn from. */
export function partsOf(sentence: string): readonly string[] {
  const parts = sentence.split(PAUSE);
  return parts.length < 2 ? [sentence] : [sentence, ...parts.filter(isLong)];
}

/** A comma or colon, but not inside a figure or in brackets. */
const PAUSE = /(?<=[,，:：])(?!\d)(?![^(（]*[)）]) ?/u;

function isLong(part: string): boolean {
  return /\p{sc=Han}/u.test(part) ? part.length >= 7 : part.split(" ").length >= 5;
}
