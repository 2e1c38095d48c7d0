import { createInterface } from "node:readline";
import type { Card } from "../../cards/card.ts";
import { linesOf } from "../../newlines.ts";
import { complete } from "./complete.ts";
import { asPasted } from "./line.ts";
import { Lines } from "./lines.ts";
import { PASTE_OFF, PASTE_ON, pasteFilter } from "./paste.ts";
import { renderCard } from "./render.ts";
import { type Asker, type ConsoleDesk, Session } from "./session.ts";

export interface ConsoleStreams {
  readonly in: NodeJS.ReadStream;
  readonly out: NodeJS.WriteStream;
}

/**
 * Runs the desk in a terminal until it is left. With standard input not a terminal, each line is a command. Resolves to
 * whether every command succeeded.
 */
export async function runConsole(desk: ConsoleDesk, streams: ConsoleStreams): Promise<boolean> {
  return streams.in.isTTY ? interactive(desk, streams) : piped(desk, streams);
}

async function piped(desk: ConsoleDesk, { in: input, out }: ConsoleStreams): Promise<boolean> {
  const session = new Session(desk, { show: (card) => out.write(`${renderCard(card, out)}\n\n`) }, firstPerson(desk));
  let allDone = true;
  for await (const line of linesOf(input)) {
    const done = await session.line(line);
    if (done === "quit") break;
    allDone &&= done;
    await session.showNotices();
  }
  return allDone;
}

async function interactive(desk: ConsoleDesk, { in: input, out }: ConsoleStreams): Promise<boolean> {
  const cases = new Set<string>();
  const reader = createInterface({
    input: input.pipe(pasteFilter()),
    output: out,
    terminal: true,
    historySize: 200,
    removeHistoryDuplicates: true,
    completer: (line: string) => complete(line, { ...desk.known, commands: desk.commands, cases: [...cases] }),
  });
  const lines = new Lines(reader);
  const show = (card: Card) => out.write(`\n${renderCard(card, out)}\n\n`);
  const session = new Session(desk, { show, ask: asker(lines) }, firstPerson(desk));
  const say = await desk.speak(session.actor.language);
  input.setRawMode(true);
  out.write(`${PASTE_ON}${say("console.welcome", { name: session.actor.name, role: session.actor.role })}\n`);
  try {
    for (;;) {
      await session.showNotices();
      if (session.currentCase) cases.add(session.currentCase);
      const line = await lines.next(prompt(session));
      if (line === null || (await session.line(line)) === "quit") return true;
    }
  } finally {
    out.write(PASTE_OFF);
    input.setRawMode(false);
    reader.close();
    input.destroy();
  }
}

/** A field that takes several lines ends with an empty one; what was pasted in one go keeps its empty lines. */
function asker(lines: Lines): Asker {
  return async (question, how) => {
    const first = await lines.next(question);
    if (first === null) return null;
    if (!how.lines || first === "") return asPasted(first);
    const all = [first];
    for (;;) {
      const more = await lines.next("  ");
      if (more === null) return null;
      if (more === "") return asPasted(all.join("\n"));
      all.push(more);
    }
  };
}

function prompt({ actor, currentCase }: Session): string {
  return `${actor.id}${currentCase ? ` ${currentCase}` : ""} › `;
}

function firstPerson({ people }: ConsoleDesk) {
  const [first] = people;
  if (!first) throw new Error("playbooks/house/people.md names nobody");
  return first;
}
