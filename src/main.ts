import { inWords } from "./cards/error-card.ts";
import { type Say, speaker } from "./cards/say.ts";
import { serveHealth } from "./chat/health.ts";
import { type Chat, openChat } from "./chat/index.ts";
import type { ChatConfig } from "./chat-config.ts";
import type { Reply } from "./commands/documents.ts";
import { COMMANDS } from "./commands/index.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { type OpenDesk, openDesk, openDrafter, openReader, warmUp } from "./desk.ts";
import { checkLibraryDoor } from "./doors/check-library.ts";
import { CheckInput, checkReplyDoor } from "./doors/check-reply.ts";
import { DraftInput, draftDoor } from "./doors/draft.ts";
import { fitting, parsedJson, serveJsonLines } from "./doors/json-lines.ts";
import { manifestDoor } from "./doors/manifest.ts";
import { MatchInput, matchDoor } from "./doors/match.ts";
import { printedReply, refused, runArguments, runDoor } from "./doors/run.ts";
import { SizeInput, sizeGiftDoor } from "./doors/size-gift.ts";
import { UserError } from "./errors.ts";
import { ModelWriter } from "./jobs/model-writer.ts";
import { LibraryError } from "./library/faults.ts";
import { createLog } from "./log.ts";
import { runConsole } from "./platforms/console/index.ts";
import { chatPlatforms } from "./platforms/list.ts";

const USAGE =
  "makegood [run <command> '<json>' --as <person> | match | draft | check-reply | size-gift '<json>' | check-library | manifest]";
const now = () => new Date();
const log = createLog((line) => process.stderr.write(line), now);
const streams = { in: process.stdin, out: process.stdout };

/** Each way in by its name; without one the desk opens in the terminal. Each resolves to whether all went well. */
const DOORS: Readonly<Record<string, (config: Config, argv: readonly string[], say: Say) => Promise<boolean>>> = {
  async run(config, argv, say) {
    const wish = runArguments(argv);
    const answer = async (reply: Reply) => {
      print(printedReply(reply, wish.json));
      return reply.ok;
    };
    try {
      return await withDesk(config, "goes", async (desk) => answer(await runDoor(wish, desk)));
    } catch (error) {
      if (!(error instanceof UserError) || !wish.json) throw error;
      return answer(refused(error, say));
    }
  },

  async match(config, _argv, say) {
    const reader = openReader(config);
    return serveJsonLines(streams, MatchInput, say, async (input) => matchDoor(input, reader));
  },

  async draft(config, _argv, say) {
    const desk = { ...openReader(config), given: async () => new Map() };
    const drafter = openDrafter(config, desk.library);
    return serveJsonLines(streams, DraftInput, say, (input) => draftDoor(input, desk, now(), say, drafter));
  },

  async "check-reply"(config, _argv, say) {
    const desk = { ...openReader(config), given: async () => new Map() };
    return serveJsonLines(streams, CheckInput, say, (input) => checkReplyDoor(input, desk, now(), say));
  },

  async "size-gift"(config, [json = "{}"], say) {
    const { library } = openReader(config);
    print(JSON.stringify(sizeGiftDoor(fitting(SizeInput, parsedJson(json), say), library.house, say)));
    return true;
  },

  async manifest(_config, argv, say) {
    print(manifestDoor(argv, say));
    return true;
  },

  async "check-library"(config) {
    return checkLibraryDoor(config.libraryRoot, print);
  },
};

async function openTerminal(config: Config): Promise<boolean> {
  return withDesk(config, process.stdin.isTTY ? "stays" : "goes", (desk) => {
    const { library, app, store, speak } = desk;
    const { people } = library.house;
    const known = {
      playbooks: [...library.playbooks.keys()],
      studies: [...library.caseStudies.keys()],
      people: people.map(({ id }) => id),
    };
    return runConsole(
      { app, commands: COMMANDS, people, store, speak, now, known, language: config.terminalLanguage },
      streams,
    );
  });
}

/** In the chats that are set up, until a signal ends it; the end of standard input does not. */
async function openChats(config: Config, chatConfig: ChatConfig): Promise<boolean> {
  return withDesk(config, "stays", async (desk) => {
    // Learning and loading take a moment in which nothing else is answered, so they come before anybody is.
    warmUp(desk);
    await desk.drafter?.open();
    const platforms = await chatPlatforms(chatConfig);
    let chat: Chat | undefined;
    const { port, slack } = chatConfig;
    const health = () => chat?.health() ?? { ok: false, what: "opening" };
    const server = port !== null && slack?.events.by !== "http" ? await serveHealth(port, health) : undefined;
    try {
      chat = await openChat({ ...desk, commands: COMMANDS, now, log }, platforms);
      log.info("the desk is open", { health: health().what });
      await toldToStop(config.startedByNpm);
      log.info("the desk closes");
    } finally {
      server?.close();
      await chat?.stop();
      // A chat's SDK may keep a connection or a timer beyond its end.
      setTimeout(() => process.exit(), 1_000).unref();
    }
    return true;
  });
}

function toldToStop(startedByNpm: boolean): Promise<void> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
    const orphaned = () => process.ppid !== parent && resolve();
    if (startedByNpm) setInterval(orphaned, 500).unref();
  });
}

/** One that stays goes on with what others left of the model's work; one that goes finishes its own, and only that. */
async function withDesk(
  config: Config,
  ending: "stays" | "goes",
  work: (desk: OpenDesk) => Promise<boolean>,
): Promise<boolean> {
  const desk = await openDesk(config, log, now);
  const { drafter } = desk;
  const writer = drafter && new ModelWriter({ ...desk, drafter, now, log });
  if (writer) desk.whenChanged((caseId) => writer.changed(caseId));
  if (ending === "stays") void writer?.start();
  try {
    const done = await work(desk);
    if (ending === "goes") await writer?.idle();
    return done;
  } finally {
    await writer?.stop();
    await desk.close();
  }
}

/** Scripts and start-up faults are answered in English; nobody has said yet who is there. */
const say = speaker({ language: "en", timeZone: "UTC", traditional: (simplified) => simplified });

async function main([name, ...argv]: readonly string[]): Promise<boolean> {
  try {
    if (name === "--help" || name === "-h") {
      print(USAGE);
      return true;
    }
    const config = readConfig(process.env);
    if (name === undefined) return await (config.chat ? openChats(config, config.chat) : openTerminal(config));
    const door = DOORS[name];
    if (!door) throw new UserError("usage", { usage: USAGE });
    return await door(config, argv, say);
  } catch (error) {
    return explained(error);
  }
}

/** Says what stands in the way and what to do; anything else is a bug and keeps its trace. */
function explained(error: unknown): boolean {
  if (error instanceof ConfigError) process.stderr.write(`These settings need a look:\n${error.message}\n`);
  else if (error instanceof LibraryError) process.stderr.write(`${error.message}\n`);
  else if (error instanceof UserError) {
    const { message, next } = inWords(error, say);
    process.stderr.write(`${message}\n${next}\n`);
  } else throw error;
  return false;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

// Whoever reads us has heard enough (`| head`): that is no fault of anybody.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
