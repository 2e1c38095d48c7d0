import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { plainText } from "../cards/card.ts";
import { errorCard, inWords } from "../cards/error-card.ts";
import type { Say } from "../cards/say.ts";
import type { Reply } from "../commands/documents.ts";
import { personNamed } from "../commands/people.ts";
import type { OpenDesk } from "../desk.ts";
import { UserError } from "../errors.ts";
import { parsedJson } from "./json-lines.ts";

const USAGE = "run <command> '<json>' --as <person> [--id KEY] [--json]";

/** `run <command> '<json>' --as <person> [--id KEY] [--json]`, read from the arguments after `run`. Refuses with `usage`. */
export function runArguments(argv: readonly string[]) {
  const { values, positionals } = argumentsIn(argv);
  const [command, input = "{}", ...more] = positionals;
  if (!command || !values.as || more.length > 0) throw new UserError("usage", { usage: USAGE });
  return { command, input, as: values.as, id: values.id || `run:${randomUUID()}`, json: values.json };
}

function argumentsIn(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { as: { type: "string" }, id: { type: "string" }, json: { type: "boolean", default: false } },
    });
  } catch {
    throw new UserError("usage", { usage: USAGE });
  }
}

/** Runs one command once, also beside a running desk. A person or an input that is none is refused like anything else. */
export async function runDoor(wish: ReturnType<typeof runArguments>, desk: OpenDesk): Promise<Reply> {
  try {
    const actor = personNamed(desk.library.house.people, wish.as);
    const input = parsedJson(wish.input);
    return await desk.app.receive({ id: wish.id, command: wish.command, input, actor });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return refused(error, await desk.speak("en"));
  }
}

/** The answer to a wish that never reached a command. */
export function refused(error: UserError, say: Say): Reply {
  return { ok: false, card: errorCard(error, say), error: inWords(error, say) };
}

/** As a script reads it, or as a person does. */
export function printedReply(reply: Reply, json: boolean): string {
  if (json) return JSON.stringify(reply);
  return reply.error ? `${reply.error.message}\n${reply.error.next}` : plainText(reply.card);
}
