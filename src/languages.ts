/** The three languages of the desk; a reader, a card and a reply each have one. */
export const LANGUAGES = ["en", "zh-Hans", "zh-Hant"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A piece of text in all three. */
export type Spoken = Record<Language, string>;
