import { setTimeout as wait } from "node:timers/promises";
import type { App } from "../app.ts";
import type { Say, Speak } from "../cards/say.ts";
import type { Case } from "../cases/case.ts";
import type { Command } from "../commands/command.ts";
import type { DeskStore, Reply } from "../commands/documents.ts";
import { LANGUAGES, type Language } from "../languages.ts";
import type { Library } from "../library/load-library.ts";
import type { Log } from "../log.ts";
import type { Actors } from "./actors.ts";
import { type Choice, type Form, type FormTarget, formOf, type SearchField } from "./forms.ts";
import type { ChatPlatform, Health } from "./platform.ts";
import type { Received } from "./received.ts";

/** A form opens and a search answers within this time, whatever the database is doing. */
const QUICK_MS = 700;
const MOST_CHOICES = 25;

/** What a chat platform needs of the desk. */
export class ChatHost {
  readonly commands: readonly Command[];
  readonly now: () => Date;
  readonly log: Log;
  readonly record: (received: Received) => Promise<"saved" | "not-saved">;
  /** Of all chats together. */
  readonly health: () => Health;
  readonly #app: App;
  readonly #store: DeskStore;
  readonly #library: Library;
  readonly #speak: Speak;
  readonly #actors: Actors;

  constructor(parts: {
    app: App;
    store: DeskStore;
    library: Library;
    speak: Speak;
    actors: Actors;
    commands: readonly Command[];
    now: () => Date;
    log: Log;
    record: ChatHost["record"];
    health: ChatHost["health"];
  }) {
    this.commands = parts.commands;
    this.now = parts.now;
    this.log = parts.log;
    this.record = parts.record;
    this.health = parts.health;
    this.#app = parts.app;
    this.#store = parts.store;
    this.#library = parts.library;
    this.#speak = parts.speak;
    this.#actors = parts.actors;
  }

  speak(language: Language): Promise<Say> {
    return this.#speak(language, { inChat: true });
  }

  command(name: string): Command | undefined {
    return this.commands.find((command) => command.name === name);
  }

  /** The command's form, filled with what is known of the case where the database says so in time. */
  async form(command: Command, target: FormTarget, language: Language): Promise<Form | undefined> {
    const subject = target.case === undefined ? undefined : await this.#quickly(this.#subject(target.case), undefined);
    return formOf(command, target, subject, await this.speak(language));
  }

  async #subject(typed: string): Promise<Case | undefined> {
    const id = /^\d+$/.test(typed) ? `MG-${typed}` : typed.toUpperCase();
    return (await this.#store.caseById(id))?.data;
  }

  /** What somebody may mean by what they have typed so far, best first. Nothing where the database does not answer. */
  async suggest(field: SearchField, typed: string, language: Language): Promise<readonly Choice[]> {
    const wanted = typed.trim().toLowerCase();
    const all = await this.#quickly(this.#choices(field, language), []);
    const fitting = all.filter(({ value, label }) => `${value} ${label}`.toLowerCase().includes(wanted));
    const first = fitting.filter(
      ({ value }) => value.toLowerCase().endsWith(wanted) || value.toLowerCase().startsWith(wanted),
    );
    return [...new Set([...first, ...fitting])].slice(0, MOST_CHOICES);
  }

  async #choices(field: SearchField, language: Language): Promise<readonly Choice[]> {
    const { playbooks, caseStudies, house } = this.#library;
    const titled = (documents: ReadonlyMap<string, { text: Readonly<Record<Language, { title: string }>> }>) =>
      [...documents].map(([value, { text }]) => ({ value, label: text[language].title }));
    switch (field) {
      case "playbook":
        return titled(playbooks);
      case "study":
        return titled(caseStudies);
      case "gift":
        return house.catalogue.map(({ id, title }) => ({ value: id, label: title[language] }));
      case "case":
        return this.#cases(language);
    }
  }

  async #cases(language: Language): Promise<readonly Choice[]> {
    const say = await this.speak(language);
    const rows = await this.#store.queue({});
    return rows.map(({ id, data }) => {
      const title =
        data.playbook === null ? undefined : this.#library.playbooks.get(data.playbook)?.text[language].title;
      const what = [title, data.customer, say(`state.${data.state}`)].filter((part) => part).join(" · ");
      return { value: id, label: what === "" ? id : `${id} · ${what}` };
    });
  }

  /** The answer to a question that changes nothing and so need not be written down first. */
  async ask(platform: ChatPlatform, who: Received["who"], command: string, input: object): Promise<Reply> {
    const actor = await this.#actors.actor(platform, who, this.now());
    const place = { platform: platform.name, account: who.account, channel: null };
    return this.#app.receive({ id: `${platform.name}:ask`, command, input, actor, place });
  }

  /** Whom the desk has met there before, with the language they read; nobody where the database does not answer in time. */
  async met(platform: ChatPlatform): Promise<readonly Pick<Received["who"], "account" | "name" | "language">[]> {
    const rows = await this.#quickly(this.#store.chat.accountsOn(platform.name), []);
    return rows.map(({ account, name, language }) => {
      return { account, name, language: LANGUAGES.find((each) => each === language) ?? "en" };
    });
  }

  /** The person that belongs to an account which somebody named, known from now on. */
  async personOf(platform: ChatPlatform, who: Received["who"]): Promise<string> {
    return this.#actors.named(platform.name, who);
  }

  async #quickly<Result>(asked: Promise<Result>, otherwise: Result): Promise<Result> {
    const enough = new AbortController();
    try {
      return await Promise.race([asked, wait(QUICK_MS, otherwise, { signal: enough.signal })]);
    } catch (cause) {
      this.log.error("a question was answered without the database", { cause });
      return otherwise;
    } finally {
      enough.abort();
    }
  }
}
