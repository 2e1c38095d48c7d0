import type { Fault } from "../faults.ts";
import type { SourceDocument } from "../read-document.ts";
import type { Reading } from "../read-library.ts";

interface Utterance {
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

/** Utterances are in the language of their file, and none stands twice in the library: it would speak for two things at once. */
export function checkUtterances({ files, playbooks, house }: Reading): Fault[] {
  const english: Utterance[] = [];
  const chinese: Utterance[] = [];
  for (const { slug, en, zh } of files.playbooks) {
    const playbook = playbooks.get(slug);
    english.push(...placed(en, playbook?.utterances.en));
    chinese.push(...placed(zh, playbook?.utterances.zh));
  }
  const offTopic = files.house.find(({ slug }) => slug === "off-topic");
  if (offTopic) {
    english.push(...placed(offTopic.en, house?.offTopic.en));
    chinese.push(...placed(offTopic.zh, house?.offTopic.zh));
  }
  return [
    ...english
      .filter(({ text }) => hasHan(text))
      .map((each) => foreign(each, "Chinese in an English utterance", ".zh.md")),
    ...chinese
      .filter(({ text }) => !hasHan(text))
      .map((each) => foreign(each, "no Chinese in a Chinese utterance", ".md")),
    ...duplicates(english),
    ...duplicates(chinese),
  ];
}

function placed(document: SourceDocument, utterances: readonly string[] = []): Utterance[] {
  return utterances.map((text, at) => ({ text, file: document.file, line: document.lineOf(["utterances", at]) }));
}

function hasHan(text: string): boolean {
  return /\p{sc=Han}/u.test(text);
}

function foreign({ file, line, text }: Utterance, what: string, ending: string): Fault {
  return {
    file,
    line,
    what: `${what}: "${text}"`,
    mend: `translate it, or move it to the file that ends in ${ending}`,
  };
}

function duplicates(utterances: readonly Utterance[]): Fault[] {
  const first = new Map<string, Utterance>();
  return utterances.flatMap((utterance): Fault[] => {
    const key = bare(utterance.text);
    const before = first.get(key);
    if (!before) first.set(key, utterance);
    const { file, line, text } = utterance;
    return before
      ? [
          {
            file,
            line,
            what: `the utterance "${text}" stands already in ${before.file}:${before.line}`,
            mend: "keep it in one place",
          },
        ]
      : [];
  });
}

/** Case, punctuation and width make no difference. */
function bare(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
