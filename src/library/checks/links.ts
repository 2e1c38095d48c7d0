import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { listed } from "../catalogue.ts";
import type { Fault } from "../faults.ts";
import type { Pair } from "../files.ts";
import { everyPair, type Reading } from "../read-library.ts";

/** Every reference from one document to another leads somewhere, and case studies and playbooks name each other. */
export function checkLinks(reading: Reading): Fault[] {
  const { files } = reading;
  return [
    ...files.playbooks.flatMap((pair) => playbookLinks(pair, reading)),
    ...files.caseStudies.flatMap((pair) => caseStudyLinks(pair, reading)),
    ...catalogueLinks(reading),
    ...everyPair(files).flatMap((pair) => bodyLinks(reading.root, pair)),
  ];
}

function playbookLinks({ slug, en, zh, hant }: Pair, { root, playbooks, caseStudies }: Reading): Fault[] {
  const playbook = playbooks.get(slug);
  if (!playbook) return [];
  const restsOn = playbook.restsOn.flatMap((name, at): Fault[] => {
    const place = { file: en.file, line: en.lineOf(["rests-on", at]) };
    const mend = `name it under "playbooks" in cases/${name}.md, or take it out here`;
    if (!exists(root, "cases", name)) return [nowhere(place, `rests-on "${name}"`, "cases")];
    if (caseStudies.get(name)?.playbooks.includes(slug) ?? true) return [];
    return [{ ...place, what: `rests on "${name}", which does not name this playbook`, mend }];
  });
  const contrasts = [en, zh, hant].flatMap((document) => {
    if (!document) return [];
    const text = playbook.text[document.language];
    return (text?.contrasts ?? []).flatMap(({ with: other }, at): Fault[] => {
      const place = { file: document.file, line: document.lineOf(["contrasts", at, "with"]) };
      if (other === slug) return [{ ...place, what: "contrasts with itself", mend: "name another playbook" }];
      return exists(root, "playbooks", other) ? [] : [nowhere(place, `contrast with "${other}"`, "playbooks")];
    });
  });
  return [...restsOn, ...contrasts];
}

function caseStudyLinks({ slug, en }: Pair, { root, playbooks, caseStudies }: Reading): Fault[] {
  return (caseStudies.get(slug)?.playbooks ?? []).flatMap((name, at): Fault[] => {
    const place = { file: en.file, line: en.lineOf(["playbooks", at]) };
    const mend = `name it under "rests-on" in playbooks/${name}.md, or take it out here`;
    if (!exists(root, "playbooks", name)) return [nowhere(place, `playbooks "${name}"`, "playbooks")];
    if (playbooks.get(name)?.restsOn.includes(slug) ?? true) return [];
    return [{ ...place, what: `names the playbook "${name}", which does not rest on this case study`, mend }];
  });
}

/** The catalogue's own word for a gift that suits every matter. */
const ANY = "any";

/** Columns of the catalogue's two tables, and the one that names playbooks. */
const ABOUT = [
  { columns: 6, about: 2 },
  { columns: 4, about: 2 },
] as const;

function catalogueLinks({ root, files }: Reading): Fault[] {
  const pair = files.house.find(({ slug }) => slug === "catalogue");
  return [pair?.en, pair?.zh, pair?.hant].flatMap((document) =>
    ABOUT.flatMap(({ columns, about }) => {
      const tables = document?.sections.all.flatMap((section) => section.tables) ?? [];
      const rows = tables.filter(({ header }) => header.length === columns).flatMap((table) => table.rows);
      return rows.flatMap(({ cells, line }) =>
        listed(cells[about] ?? "")
          .filter((slug) => slug !== ANY && !exists(root, "playbooks", slug))
          .map((slug) =>
            nowhere({ file: document?.file ?? "", line }, `"${cells[0]}" is about "${slug}"`, "playbooks"),
          ),
      );
    }),
  );
}

function bodyLinks(root: string, { en, zh, hant }: Pair): Fault[] {
  return [en, zh, hant].flatMap((document) =>
    (document?.sections.links ?? []).flatMap(({ text, line }): Fault[] => {
      const file = document?.file ?? "";
      const target = text.replace(/[?#].*$/u, "");
      if (/^[a-z][a-z0-9+.-]*:/iu.test(text) || target === "" || existsSync(join(root, dirname(file), decoded(target))))
        return [];
      return [
        { file, line, what: `the link to "${text}" leads nowhere`, mend: "correct the path, or take the link out" },
      ];
    }),
  );
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** A file that is there but has faults of its own is not told as missing. */
function exists(root: string, folder: string, slug: string): boolean {
  return existsSync(join(root, folder, `${slug}.md`));
}

function nowhere(place: Pick<Fault, "file" | "line">, what: string, folder: string): Fault {
  return { ...place, what: `${what} leads nowhere`, mend: `name a document of ${folder}/, or write it` };
}
