import { type Guide, GuideFront, type GuideText, type Written } from "./documents.ts";
import type { Fault } from "./faults.ts";
import type { Pair } from "./files.ts";
import { checkFront } from "./front-matter.ts";
import type { SourceDocument } from "./read-document.ts";

export type WrittenGuide = Guide<Written<GuideText>>;

/** A guide from its files; undefined, with the faults told, where its front matter cannot be used. */
export function readGuide({ slug, en, zh, hant }: Pair, faults: Fault[]): WrittenGuide | undefined {
  const text = (document: SourceDocument): GuideText | undefined => {
    const front = checkFront(document, GuideFront, faults);
    return front && { title: front.title, summary: front.summary, source: front.source, body: document.body };
  };
  const [english, chinese, traditional] = [text(en), text(zh), hant && text(hant)];
  if (!english || !chinese) return undefined;
  return { slug, text: { en: english, "zh-Hans": chinese, ...(traditional ? { "zh-Hant": traditional } : {}) } };
}
