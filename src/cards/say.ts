import type { Language } from "../languages.ts";
import { isCurrency, parseMoney, spokenMoney } from "../money.ts";
import { marked } from "./moment.ts";
import { en, type WordKey } from "./words/en.ts";
import { zh } from "./words/zh.ts";

export type Facts = Readonly<Record<string, string>>;

/** Puts words to a key in one reader's language, with the facts filled in. */
export interface Say {
  readonly language: Language;
  (key: WordKey, facts?: Facts): string;
}

/** A voice in that language; in a chat, times stay moments that each reader sees in their own zone. */
export type Speak = (language: Language, how?: { readonly inChat: boolean }) => Promise<Say>;

export interface Voice {
  readonly language: Language;
  readonly timeZone: string;
  /** Simplified to Traditional; only called for a reader of Traditional Chinese. */
  readonly traditional: (simplified: string) => string;
  readonly inChat?: boolean;
}

export function speaker(voice: Voice): Say {
  const written = (key: WordKey) => {
    if (voice.language === "en") return en[key];
    return voice.language === "zh-Hans" ? zh[key] : voice.traditional(zh[key]);
  };
  // A chat has a /help of its own.
  const template = (key: WordKey) =>
    voice.inChat ? written(key).replaceAll(/(?<!\S)\/help\b/g, "/case help") : written(key);
  const say = (key: WordKey, facts: Facts = {}): string =>
    template(key).replace(/\{(\w+)(?::([\w-]+))?\}/g, (gap, name: string, filter?: string) => {
      const value = facts[name];
      return value === undefined ? gap : filter ? filtered(value, filter) : value;
    });
  const filtered = (value: string, filter: string): string => {
    if (filter === "time") {
      const spoken = spokenTime(new Date(value), voice);
      return voice.inChat ? marked(value, spoken) : spoken;
    }
    if (filter === "money") return spokenAmount(value, voice.language);
    return value
      .split(" ")
      .map((word) => {
        const key = `${filter}.${word}`;
        return isWordKey(key) ? say(key) : word;
      })
      .join(template("list.and"));
  };
  return Object.assign(say, { language: voice.language });
}

/** A sum as facts carry it, "CNY 1280.00", the way that language writes it. */
function spokenAmount(fact: string, language: Language): string {
  const [currency = "", amount = ""] = fact.split(" ");
  const money = isCurrency(currency) ? parseMoney(amount, currency) : undefined;
  return money ? spokenMoney(money, language) : fact;
}

export function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(en, key);
}

const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", "zh-Hans": "zh-Hans-CN", "zh-Hant": "zh-Hant-TW" };
const clocks = new Map<string, Intl.DateTimeFormat>();

function spokenTime(at: Date, { language, timeZone }: Voice): string {
  const key = `${language} ${timeZone}`;
  const clock =
    clocks.get(key) ??
    new Intl.DateTimeFormat(LOCALES[language], {
      timeZone,
      weekday: "short",
      day: "numeric",
      month: "short",
      hour: "2-digit",
      minute: "2-digit",
      hour12: false,
    });
  clocks.set(key, clock);
  return clock.format(at);
}
