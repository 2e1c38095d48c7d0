import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { plainText } from "../cards/card.ts";
import type { Reply } from "../commands/documents.ts";
import { personNamed } from "../commands/people.ts";
import type { OpenDesk } from "../desk.ts";
import { UserError } from "../errors.ts";
import { parsedJson } from "./json-lines.ts";

/** `run <command> '<json>' --as <person> [--id KEY] [--json]`, read from the arguments after `run`. */
export function runArguments(argv: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { as: { type: "string" }, id: { type: "string" }, json: { type: "boolean", default: false } },
  });
  const [command, input = "{}"] = positionals;
  if (!command || !values.as)
    throw new UserError("usage", { usage: "run <command> '<json>' --as <person> [--id KEY] [--json]" });
  return { command, input, as: values.as, id: values.id ?? `run:${randomUUID()}`, json: values.json };
}

/** Runs one command once, also beside a running desk. */
export async function runDoor(wish: ReturnType<typeof runArguments>, desk: OpenDesk): Promise<Reply> {
  const actor = personNamed(desk.library.house.people, wish.as);
  const input = parsedJson(wish.input);
  return desk.app.receive({ id: wish.id, command: wish.command, input, actor });
}

/** As a script reads it, or as a person does. */
export function printedReply(reply: Reply, json: boolean): string {
  if (json) return JSON.stringify(reply);
  return reply.error ? `${reply.error.message}\n${reply.error.next}` : plainText(reply.card);
}
