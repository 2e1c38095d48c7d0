import { randomUUID } from "node:crypto";
import type { App } from "../../app.ts";
import type { Person } from "../../approvals/authority.ts";
import type { Card } from "../../cards/card.ts";
import { errorCard, refusalCard } from "../../cards/error-card.ts";
import { isWordKey, type Say } from "../../cards/say.ts";
import type { Command } from "../../commands/command.ts";
import type { DeskStore, Reply } from "../../commands/documents.ts";
import { personNamed } from "../../commands/people.ts";
import { UserError } from "../../errors.ts";
import { LANGUAGES, type Language } from "../../languages.ts";
import { fillForm } from "./form.ts";
import { parseLine } from "./line.ts";

/** What a terminal needs of the desk. */
export interface ConsoleDesk {
  readonly app: App;
  readonly commands: readonly Command[];
  readonly people: readonly Person[];
  readonly store: DeskStore;
  readonly speak: (language: Language) => Promise<Say>;
  readonly now: () => Date;
  /** The terminal's own, where it has one. */
  readonly language: Language | null;
  /** For the tab key. */
  readonly known: {
    readonly playbooks: readonly string[];
    readonly studies: readonly string[];
    readonly people: readonly string[];
  };
}

/** Asks a question; null where the person gave up. `lines`: several lines, ended by an empty one. */
export type Asker = (question: string, how: { readonly lines: boolean }) => Promise<string | null>;

export interface Terminal {
  show(card: Card): void;
  /** Absent where nobody sits at the terminal: then nothing is asked. */
  readonly ask?: Asker;
}

/** One person's session at a terminal: who they are, and which case they are looking at. */
export class Session {
  readonly #desk: ConsoleDesk;
  readonly #terminal: Terminal;
  #actor: Person;
  /** Chosen for the terminal, above everybody's own. */
  #language: Language | null;
  currentCase: string | null = null;

  constructor(desk: ConsoleDesk, terminal: Terminal, actor: Person) {
    this.#desk = desk;
    this.#terminal = terminal;
    this.#actor = actor;
    this.#language = desk.language;
  }

  get actor(): Person {
    return { ...this.#actor, language: this.#language ?? this.#actor.language };
  }

  /** Does one line. True where it succeeded; "quit" where the session is over. */
  async line(typed: string): Promise<boolean | "quit"> {
    const line = typed.trim();
    if (line === "" || line.startsWith("#")) return true;
    if (line === "/quit" || line === "/exit") return "quit";
    const say = await this.#desk.speak(this.actor.language);
    try {
      const persona = /^\/as(?:\s+(.*))?$/.exec(line);
      if (persona) return await this.#become(persona[1] ?? "");
      const language = /^\/language(?:\s+(.*))?$/.exec(line);
      if (language) return await this.#speak(language[1] ?? "");
      return await this.#command(line, say);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.#terminal.show(errorCard(error, say));
      return false;
    }
  }

  /** Shows what others have sent to this person since the last time, and marks it as seen. */
  async showNotices(): Promise<void> {
    const { store, speak, now } = this.#desk;
    const say = await speak(this.actor.language);
    const audiences = [`person:${this.actor.id}`, ...this.#roles().map((role) => `role:${role}`)];
    for (const audience of audiences) {
      const cards = await store.undelivered(audience);
      if (cards.length === 0) continue;
      for (const { data } of cards) {
        const title = isWordKey(data.key) ? say(data.key, data.facts) : data.key;
        this.#terminal.show({
          title,
          accent: data.key === "notice.urgent" ? "urgent" : "plain",
          parts: [],
          buttons: [],
        });
      }
      await store.markDelivered(
        cards.map(({ id }) => id),
        now().toISOString(),
      );
    }
  }

  #roles(): readonly string[] {
    return { agent: [], lead: ["lead"], manager: ["lead", "manager"] }[this.actor.role];
  }

  async #command(line: string, say: Say): Promise<boolean> {
    const { command, input } = parseLine(line, this.#desk.commands, this.currentCase);
    const filled = this.#terminal.ask ? await fillForm(command, input, this.#terminal.ask, say) : input;
    if (filled === null) return true;
    const id = `console:${randomUUID()}`;
    const reply = await this.#desk.app.receive({ id, command: command.name, input: filled, actor: this.actor });
    this.#answer(command.name === "help" ? withTerminalHelp(reply, say) : reply);
    return reply.ok;
  }

  #answer(reply: Reply): void {
    if (reply.case) this.currentCase = reply.case.id;
    if (reply.error && reply.case) this.#terminal.show(reply.card);
    this.#terminal.show(reply.error ? refusalCard(reply.error) : reply.card);
  }

  async #become(name: string): Promise<boolean> {
    this.#actor = personNamed(this.#desk.people, name);
    return this.#greet();
  }

  async #speak(language: string): Promise<boolean> {
    const known = LANGUAGES.find((each) => each.toLowerCase() === language.trim().toLowerCase());
    if (!known) throw new UserError("language-unknown", { language, languages: LANGUAGES.join(", ") });
    this.#language = known;
    return this.#greet();
  }

  async #greet(): Promise<boolean> {
    const say = await this.#desk.speak(this.actor.language);
    const title = say("console.you-are", { name: this.actor.name, role: this.actor.role });
    this.#terminal.show({ title, accent: "plain", parts: [], buttons: [] });
    return true;
  }
}

/** What only this terminal can do stands below the help that is the same everywhere. */
function withTerminalHelp(reply: Reply, say: Say): Reply {
  const parts = [...reply.card.parts, { kind: "text" as const, text: say("console.help") }];
  return { ...reply, card: { ...reply.card, parts } };
}
