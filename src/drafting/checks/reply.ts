import { fold } from "../../cases/triage/characters.ts";
import type { Language } from "../../languages.ts";
import type { ToneRow } from "../../library/house-words.ts";
import type { SentenceJudge } from "../../library/sentences/judge.ts";
import { sentencesIn } from "../../library/sentences/units.ts";
import type { Matter } from "../matter.ts";
import { plain } from "../plain.ts";

/** What a reply is held against: its matter, and the phrases that this house's replies do without. */
export interface ReplyContext extends Matter {
  /** The composer's own words: people have read every line of them, so no example has to be asked. */
  readonly composed?: boolean;
  readonly tone: readonly ToneRow[];
  /** What the house's examples taught about sentences. */
  readonly judge: SentenceJudge;
}

/** A reply made ready for the checks. */
export interface Reply {
  readonly text: string;
  /** Without what stands in quotation marks and is the customer's own: the house does not answer for it. */
  readonly said: string;
  /** `said` sentence by sentence. */
  readonly sentences: readonly string[];
  readonly language: Language;
  readonly context: ReplyContext;
}

/** What a check found. `code` and `facts` become words in the reader's language; `quote` is the place in the reply. */
export interface Finding {
  readonly code: string;
  readonly quote?: string;
  readonly facts?: Readonly<Record<string, string>>;
  /** Lighter than the check's own level, where the place may be innocent. */
  readonly level?: "warn";
}

export type Rule = (reply: Reply) => Finding | undefined;

export function replyOf(text: string, context: ReplyContext): Reply {
  const complaint = bare(context.text);
  const said = text.replace(QUOTED, (quote) => (complaint.includes(bare(quote)) ? "" : quote));
  return { text, said, sentences: sentencesIn(said), language: context.language, context };
}

const QUOTED = /“[^”\n]{2,}”|「[^」\n]{2,}」|『[^』\n]{2,}』|"[^"\n]{2,}"/gu;

/** Letters and digits only, in one script and case: the customer's words are found though a comma or capital differs. */
function bare(text: string): string {
  return fold(plain(text)).replace(/[^\p{L}\d]/gu, "");
}

/** The first sentence that has the one pattern and not the other; Chinese is looked up in Simplified letters. */
export function firstWith(sentences: readonly string[], pattern: RegExp, unless?: RegExp): string | undefined {
  return sentences.find((sentence) => {
    const even = fold(sentence);
    return pattern.test(even) && !unless?.test(even);
  });
}
