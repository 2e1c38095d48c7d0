import { setImmediate as breathe, setTimeout as wait } from "node:timers/promises";
import type { App } from "../app.ts";
import { errorCard, inWords } from "../cards/error-card.ts";
import type { Speak } from "../cards/say.ts";
import type { Reply } from "../commands/documents.ts";
import { UserError } from "../errors.ts";
import type { Log } from "../log.ts";
import type { Actors } from "./actors.ts";
import type { ChatPlatform } from "./platform.ts";
import type { Received } from "./received.ts";

/** A person hears after this time that it is written down and takes longer; with the writing down it is less than 1.5 s. */
const PATIENCE_MS = 600;
/** Between two tries while the database is away; what was acknowledged is done when it is back. */
const PAUSE_MS = 1_000;

export interface WorkParts {
  readonly app: App;
  readonly actors: Actors;
  readonly speak: Speak;
  readonly now: () => Date;
  readonly log: Log;
  /** Something may have to be delivered. */
  readonly wake: () => void;
  /** Aborted when the desk stops: what is not done then is done by the next process. */
  readonly ended: AbortSignal;
}

/** Refusals of the database, not of the wish. */
const PASSING = /^database-(?:busy|unreachable|full|failing)$/;
/** Refusals by which a button explains that it is stale; the case as it stands now is shown with them. */
const STALE = ["approval-superseded", "already-decided", "not-in-this-state", "no-open-request", "approval-void"];

/** Does what was written down, once, and answers it privately. */
export async function workOn(event: Received, platform: ChatPlatform, parts: WorkParts): Promise<void> {
  const patience = new AbortController();
  const noting = wait(PATIENCE_MS, undefined, { signal: patience.signal })
    .then(() => note(event, platform, parts))
    .catch(() => {});
  const received = await completed(event, platform, parts);
  const reply = "refusal" in received ? received.refusal : await replyTo(received.wish, platform, parts);
  patience.abort();
  await noting;
  parts.wake();
  try {
    await platform.answer("wish" in received ? received.wish : event, { kind: "reply", reply });
  } catch (cause) {
    // The wish took effect, and every card shows it; only this private word is lost with its short-lived address.
    parts.log.error("an answer could not be delivered", { platform: platform.name, event: event.command, cause });
  }
}

/** A wish that cannot be completed (its file is no text) is refused like any other. */
async function completed(event: Received, platform: ChatPlatform, parts: WorkParts) {
  try {
    return { wish: (await platform.complete?.(event)) ?? event };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const say = await parts.speak(event.who.language, { inChat: true });
    return { refusal: { ok: false, card: errorCard(error, say), error: inWords(error, say) } };
  }
}

async function note(received: Received, platform: ChatPlatform, { speak }: WorkParts): Promise<void> {
  const say = await speak(received.who.language, { inChat: true });
  await platform.answer(received, { kind: "note", text: say("chat.saved-and-slow") });
}

async function replyTo(received: Received, platform: ChatPlatform, parts: WorkParts): Promise<Reply> {
  for (;;) {
    const reply = await once(received, platform, parts);
    if (!reply.error || !PASSING.test(reply.error.code)) return reply;
    await wait(PAUSE_MS, undefined, { signal: parts.ended });
  }
}

async function once(received: Received, platform: ChatPlatform, parts: WorkParts): Promise<Reply> {
  const { app, actors, now } = parts;
  const { id, source, command, input, who, channel } = received;
  const actor = await patiently(() => actors.actor(platform, who, now()), parts);
  const place = { platform: platform.name, account: who.account, channel };
  // Whoever has just pressed something is acknowledged before this one's drafting begins.
  await breathe();
  const reply = await app.receive({ id, source, command, input, actor, place });
  if (received.how !== "pressed" || !STALE.includes(reply.error?.code ?? "")) return reply;
  const current = await app.receive({
    id: `${id}:current`,
    command: "show-case",
    input: { case: input.case },
    actor,
    place,
  });
  return current.ok ? { ...reply, card: current.card } : reply;
}

/** Who somebody is stands in the database, too. */
async function patiently<Result>(ask: () => Promise<Result>, { log, ended }: WorkParts): Promise<Result> {
  for (;;) {
    try {
      return await ask();
    } catch (cause) {
      log.error("the desk waits for its database", { cause });
      await wait(PAUSE_MS, undefined, { signal: ended });
    }
  }
}
