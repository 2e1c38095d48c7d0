import { dirname, join } from "node:path/posix";

/** A file of `src`, by its path below it. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Rules, money and words of the domain: they know nothing of who uses them. */
const PURE = ["cases", "gifts", "approvals", "money.ts", "languages.ts", "errors.ts"];
const BESIDE = ["library", "drafting", "store"];
const SHOWN = [...PURE, "cards"];
const DONE = [...SHOWN, ...BESIDE, "commands"];
const DESK = [...DONE, "app.ts", "log.ts", "newlines.ts"];
const READER = [...DESK, "desk.ts", "config.ts", "chat-config.ts", "model-config.ts"];

/** What each part of the house may reach beside itself: dependencies point one way (shared/design/architecture.md). */
const REACH: Readonly<Record<string, readonly string[]>> = {
  "money.ts": PURE,
  "languages.ts": PURE,
  "errors.ts": PURE,
  cases: PURE,
  gifts: PURE,
  approvals: PURE,
  cards: PURE,
  library: PURE,
  drafting: [...PURE, "library", "model-config.ts"],
  store: PURE,
  commands: DONE,
  "log.ts": [],
  "newlines.ts": [],
  "config.ts": [...PURE, "chat-config.ts", "model-config.ts"],
  "chat-config.ts": PURE,
  "model-config.ts": PURE,
  chat: DESK,
  "app.ts": DESK,
  "desk.ts": READER,
  doors: [...READER, "platforms"],
  platforms: [...DESK, "chat", "chat-config.ts"],
  web: DESK,
  jobs: DESK,
  "main.ts": [...READER, "chat", "doors", "platforms", "web", "jobs"],
  "node-version.cjs": [],
};

/** Who alone may name a package. */
const OWNERS: readonly (readonly [RegExp, string])[] = [
  [/^(kysely|kysely-.*|pg|node:sqlite)(\/|$)/, "store/"],
  [/^@slack\//, "platforms/slack/"],
  [/^(discord\.js|@discordjs\/.*)$/, "platforms/discord/"],
  [/^(openai|langchain|@langchain\/.*)(\/|$)/, "drafting/"],
  [/^markdown-it/, "library/"],
];

/** The one place that names every platform. */
const PLATFORM_LIST = "platforms/list.ts";

const EMPTY_NAMES = /^(utils?|helpers?|services?|managers?|types|common|misc)$/;

/** Every place where a file reaches through a wall, as `path: what`. */
export function wallFaults(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) =>
    [...reaches(file), ...packages(file), ...taken(file), ...handedOn(file), ...named(file)].map(
      (fault) => `${file.path}: ${fault}`,
    ),
  );
}

function reaches({ path, text }: SourceFile): readonly string[] {
  const allowed = REACH[partOf(path)];
  if (!allowed) return [`stands in no part of the house: ${partOf(path)}`];
  return imports(text)
    .filter((name) => /^[.#]/.test(name))
    .map((name) => (name.startsWith("#src/") ? name.slice("#src/".length) : join(dirname(path), name)))
    .filter((target) => roomOf(target) !== roomOf(path) && !allowed.includes(partOf(target)))
    .filter((target) => path !== PLATFORM_LIST || partOf(target) !== "platforms")
    .map((target) => `${roomOf(path)} may not reach ${target}`);
}

/** `cases` of `cases/triage/tokens.ts`; a file that stands alone is its own part. */
function partOf(path: string): string {
  return path.split("/")[0] ?? path;
}

/** Each platform is a room of its own. */
function roomOf(path: string): string {
  return partOf(path) === "platforms" ? path.split("/").slice(0, 2).join("/") : partOf(path);
}

function packages({ path, text }: SourceFile): readonly string[] {
  return imports(text).flatMap((name) =>
    OWNERS.filter(([owned, owner]) => owned.test(name) && !path.startsWith(owner)).map(
      ([, owner]) => `${name} belongs to ${owner}`,
    ),
  );
}

/** `main.ts` hands the environment to `config.ts`, which alone reads it; pure code is told the time. */
function taken({ path, text }: SourceFile): readonly string[] {
  const faults: string[] = [];
  const handed = path === "main.ts" ? text.replace("readConfig(process.env)", "") : text;
  if (path !== "config.ts" && handed.includes("process.env")) faults.push("process.env belongs to config.ts");
  const [stolen] = /Date\.now|Math\.random|new Date\(\)/.exec(text) ?? [];
  const told = [...SHOWN, ...BESIDE, "commands"].includes(partOf(path));
  if (told && stolen) faults.push(`time and chance are given, not taken: ${stolen}`);
  return faults;
}

/** A name has one home; lists (`commands/index.ts`) hold things, they do not hand on names. */
function handedOn({ text }: SourceFile): readonly string[] {
  return [...text.matchAll(/^export\s+(?!type)[^;'"]*?\bfrom\s+["']([^"']+)["']/gm)].map(
    ([, from]) => `hands on what another file has: export from ${from}`,
  );
}

function named({ path }: SourceFile): readonly string[] {
  return path
    .split("/")
    .map((part) => part.replace(/\.\w+$/, ""))
    .filter((part) => EMPTY_NAMES.test(part))
    .map((part) => `says nothing by its name: ${part}`);
}

function imports(text: string): readonly string[] {
  const named = /(?:^|\n)\s*(?:import|export)\b[^;"'`]*?\bfrom\s+["']([^"']+)["']/g;
  const bare = /(?:^|\n)\s*import\s+["']([^"']+)["']/g;
  const late = /\b(?:import|require)\(\s*["']([^"']+)["']/g;
  return [named, bare, late].flatMap((form) => [...text.matchAll(form)].map(([, name]) => name ?? ""));
}
