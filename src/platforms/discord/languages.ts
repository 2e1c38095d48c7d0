import type { Say } from "../../cards/say.ts";
import type { ChatHost } from "../../chat/host.ts";
import type { Language } from "../../languages.ts";

/** The language of the desk that comes nearest to a locale of Discord. */
export function languageFor(locale: string | null | undefined): Language {
  const wanted = locale?.toLowerCase() ?? "";
  if (!wanted.startsWith("zh")) return "en";
  return /tw|hk|mo|hant/.test(wanted) ? "zh-Hant" : "zh-Hans";
}

/** The desk's three languages as Discord names them where a name or a description has several. */
export interface Voices {
  readonly en: Say;
  readonly "zh-CN": Say;
  readonly "zh-TW": Say;
}

export async function voicesOf(host: ChatHost): Promise<Voices> {
  const [en, simplified, traditional] = await Promise.all([
    host.speak("en"),
    host.speak("zh-Hans"),
    host.speak("zh-Hant"),
  ]);
  return { en, "zh-CN": simplified, "zh-TW": traditional };
}
