import { SAY_STAGES, STAGE_HEADINGS } from "../documents.ts";
import type { Fault } from "../faults.ts";
import type { Pair } from "../files.ts";
import type { WrittenPlaybook } from "../playbooks.ts";
import type { SourceDocument } from "../read-document.ts";
import type { Reading } from "../read-library.ts";

/** What is named in one language is named in the others: owed, contrasts, and stages under "Say". Tables are compared where they are read. */
export function checkTranslations({ files, playbooks }: Reading): Fault[] {
  return files.playbooks.flatMap((pair) => {
    const playbook = playbooks.get(pair.slug);
    return playbook ? translationFaults(pair, playbook) : [];
  });
}

function translationFaults({ en, zh, hant }: Pair, { text, owed }: WrittenPlaybook): Fault[] {
  const ids = owed.map(({ id }) => id);
  const faults = doubled(ids).map((id) => fault(en, ["owed"], `owed "${id}" is there twice`, "give each its own id"));
  for (const document of [zh, hant]) {
    const words = document && text[document.language];
    if (!document || !words) continue;
    const contrasts = words.contrasts.map((each) => each.with);
    faults.push(...differences(ids, Object.keys(words.owed), "owed", [en, document]));
    faults.push(
      ...differences(
        text.en.contrasts.map((each) => each.with),
        contrasts,
        "contrasts",
        [en, document],
      ),
    );
    for (const stage of SAY_STAGES) {
      const [here, there] = [words.say[stage] !== undefined, text.en.say[stage] !== undefined];
      const [lacking, language] = here ? [en, "en" as const] : [document, "zh" as const];
      const heading = STAGE_HEADINGS[stage][language];
      if (here === there) continue;
      const line = lacking.sections.all.at(-1)?.line ?? 1;
      faults.push({
        file: lacking.file,
        line,
        what: `missing stage "${heading}", which the other language has`,
        mend: "write it",
      });
    }
  }
  return faults;
}

function differences(
  en: readonly string[],
  zh: readonly string[],
  key: string,
  [english, other]: [SourceDocument, SourceDocument],
): Fault[] {
  const missing = en.filter((id) => !zh.includes(id)).map((id) => ({ id, document: other, from: english }));
  const added = zh.filter((id) => !en.includes(id)).map((id) => ({ id, document: english, from: other }));
  return [...missing, ...added].map(({ id, document, from }) =>
    fault(document, [key], `${key} "${id}" of ${from.file} is missing`, "add it here, or take it out there"),
  );
}

function fault(document: SourceDocument, path: readonly string[], what: string, mend: string): Fault {
  return { file: document.file, line: document.lineOf(path), what, mend };
}

function doubled(ids: readonly string[]): string[] {
  return ids.filter((id, at) => ids.indexOf(id) < at);
}
