import { randomInt } from "node:crypto";
import { join } from "node:path";
import { type App, createApp } from "./app.ts";
import { checkWords } from "./cards/check-words.ts";
import { type Speak, speaker } from "./cards/say.ts";
import { zh } from "./cards/words/zh.ts";
import type { Desk } from "./commands/command.ts";
import { SCHEMAS } from "./commands/documents.ts";
import { COMMANDS, INNER_COMMANDS } from "./commands/index.ts";
import type { Config } from "./config.ts";
import { createClient } from "./drafting/model/client.ts";
import { Drafter } from "./drafting/model/drafter.ts";
import { PERSISTENCE } from "./drafting/model/persistence.ts";
import { SecondReader } from "./drafting/model/second-reader.ts";
import type { DraftingDesk } from "./drafting/proposal.ts";
import type { Language } from "./languages.ts";
import { dangerJudgeOf } from "./library/danger-judge.ts";
import { type Library, loadLibrary } from "./library/load-library.ts";
import { createMatcher } from "./library/matching.ts";
import { searchLibrary } from "./library/search.ts";
import { judgeOf } from "./library/sentences/judge.ts";
import { keepIn } from "./library/sentences/machine.ts";
import { deriveTraditional, lateTraditional } from "./library/traditional.ts";
import type { Log } from "./log.ts";
import { openStore } from "./store/store.ts";

/** The library, the matcher and the three languages: all that works without a database. */
export interface Reader extends Omit<DraftingDesk, "given"> {
  readonly library: Library;
  readonly speak: Speak;
}

/** Reads the library. Traditional Chinese is derived only when somebody first needs it. */
export function openReader(config: Config): Reader {
  const late = lateTraditional();
  const library = loadLibrary(config.libraryRoot, late.say);
  keepIn(library, join(config.dataFolder, "matcher"));
  const { timeZone, traditional } = library.house;
  const derive = async () =>
    late.arrive(
      await deriveTraditional(
        [...library.simplified, ...Object.values(zh)],
        traditional,
        join(config.dataFolder, "traditional"),
      ),
    );
  let derived: Promise<void> | undefined;
  const speaks = async (language: Language) => {
    if (language !== "zh-Hant") return;
    derived ??= derive();
    await derived;
  };
  return {
    library,
    matcher: lateMatcher(library, join(config.dataFolder, "matcher")),
    speaks,
    speak: async (language, { inChat } = { inChat: false }) => {
      await speaks(language);
      return speaker({ language, timeZone, traditional: late.say, inChat });
    },
  };
}

/** Learns from the playbooks (or reads what was learnt) when the first complaint comes, so that nobody waits for it at the start. */
function lateMatcher({ playbooks, offTopic }: Library, folder: string): Desk["matcher"] {
  let matcher: Desk["matcher"] | undefined;
  return {
    match(text) {
      matcher ??= createMatcher([...playbooks.values()], offTopic, folder);
      return matcher.match(text);
    },
  };
}

/** What takes a moment the first time: done before anybody is answered. */
export function warmUp({ matcher, library }: Reader): void {
  matcher.match("");
  for (const tongue of ["en", "zh"] as const) judgeOf(library).scoresOf("", tongue);
  for (const word of ["late", "晚"]) dangerJudgeOf(library)(word);
}

export interface OpenDesk extends Reader {
  readonly app: App;
  readonly store: Desk["store"];
  /** Null where no language model is set up. */
  readonly drafter: Drafter | null;
  readonly secondReader: SecondReader | null;
  /** Calls back with the id of every case that was changed here. */
  whenChanged(tell: (caseId: string) => void): void;
  close(): Promise<void>;
}

/** Embeddings and moderation of the same provider, where it has them. */
export function openSecondReader({ model, dataFolder }: Config, { playbooks }: Library): SecondReader | null {
  if (!model || (model.embeddings === null && model.moderation === null)) return null;
  return new SecondReader({ config: model, playbooks: [...playbooks.values()], folder: join(dataFolder, "matcher") });
}

/** With a text and its repair, for which nobody waits. */
export const MODEL_PATIENCE = { limitMs: 60_000, persistence: PERSISTENCE, clock: () => performance.now() };

export type ModelPatience = typeof MODEL_PATIENCE;

/** The language model that is set up, under the house's checks. */
export function openDrafter({ model }: Config, library: Library, patience = MODEL_PATIENCE): Drafter | null {
  if (!model) return null;
  const say = speaker({ language: "en", timeZone: library.house.timeZone, traditional: (simplified) => simplified });
  return new Drafter({
    client: createClient(model, patience.persistence),
    prompts: library.prompts,
    clock: patience.clock,
    words: (check) => checkWords(check, say),
    limitMs: patience.limitMs,
  });
}

/** The whole desk, with its database. Throws a UserError where that cannot be used. */
export async function openDesk(config: Config, log: Log, now: () => Date): Promise<OpenDesk> {
  // SQLite opens in its own thread while the library is read in this one.
  const opening = openStore(config, SCHEMAS);
  const reader = readerOrClose(config, opening);
  const store = await opening;
  const drafter = openDrafter(config, reader.library);
  const items = reader.library.house.catalogue.map(({ id }) => id);
  const parts = {
    ...reader,
    store,
    search: searchLibrary(reader.library),
    given: async () => new Map(Object.entries(await store.givenCounts(items))),
    secret,
    model: drafter?.name ?? null,
  };
  let tell: (caseId: string) => void = () => {};
  const app = createApp({
    commands: COMMANDS,
    inner: INNER_COMMANDS,
    desk: parts,
    speak: reader.speak,
    now,
    log,
    changed: (caseId) => tell(caseId),
  });
  return {
    ...reader,
    app,
    store,
    drafter,
    secondReader: openSecondReader(config, reader.library),
    whenChanged(listener) {
      tell = listener;
    },
    close: () => store.close(),
  };
}

/** Without letters and digits that are taken for each other: a person copies it by hand. */
const CLEAR = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

function secret(): string {
  return Array.from({ length: 8 }, () => CLEAR[randomInt(CLEAR.length)]).join("");
}

function readerOrClose(config: Config, opening: Promise<Desk["store"]>): Reader {
  try {
    return openReader(config);
  } catch (error) {
    opening.then(
      (store) => store.close(),
      () => {},
    );
    throw error;
  }
}
