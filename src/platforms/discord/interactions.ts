import { setTimeout as wait } from "node:timers/promises";
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  type Client,
  InteractionType,
} from "discord.js";
import { formOf, wantsForm } from "../../chat/forms.ts";
import type { ChatHost } from "../../chat/host.ts";
import type { ChatPlatform } from "../../chat/platform.ts";
import type { Received } from "../../chat/received.ts";
import type { Command } from "../../commands/command.ts";
import type { Answers } from "./answers.ts";
import { carriedBy } from "./buttons.ts";
import { attachedFile, isTextFile } from "./complaint-file.ts";
import { type FirstAnswers, givenBack, notSaved } from "./first-answer.ts";
import { filesOf, wordsOf } from "./message-words.ts";
import { inputOfModal, modalOf } from "./modal.ts";
import { readFocused, readSlash } from "./slash.ts";
import { whoDid, whoIsNamed } from "./who.ts";
import { isOnMessage, isSlash, receivedFrom, type Wish } from "./wish.ts";

export interface InteractionParts {
  readonly host: ChatHost;
  readonly platform: ChatPlatform;
  readonly first: FirstAnswers;
  readonly answers: Answers;
  readonly client: () => Client | null;
}

/** Longer than writing something down may take: whatever happens, a person hears. */
const PATIENCE_MS = 1_300;
/** Discord may deliver an interaction again within this time. */
const AGAIN_MS = 15 * 60_000;

/** What people do in Discord: written down, then acknowledged, then done. */
export class Interactions {
  readonly #parts: InteractionParts;
  readonly #seen = new Set<string>();

  constructor(parts: InteractionParts) {
    this.#parts = parts;
  }

  /** Never throws: what goes wrong is logged, and the person sees that nothing came of it. */
  async take(interaction: APIInteraction): Promise<void> {
    const { id } = interaction;
    if (this.#seen.has(id)) return;
    this.#seen.add(id);
    setTimeout(() => this.#seen.delete(id), AGAIN_MS).unref();
    try {
      await this.#handle(interaction);
    } catch (cause) {
      this.#parts.host.log.error("an interaction could not be understood", { cause });
    }
  }

  async #handle(interaction: APIInteraction): Promise<void> {
    switch (interaction.type) {
      case InteractionType.ApplicationCommandAutocomplete:
        return this.#suggest(interaction);
      case InteractionType.ApplicationCommand:
        if (isSlash(interaction)) return this.#slash(interaction);
        return isOnMessage(interaction) ? this.#message(interaction) : undefined;
      case InteractionType.MessageComponent:
        return this.#pressed(interaction);
      case InteractionType.ModalSubmit:
        return this.#submitted(interaction);
    }
  }

  async #suggest(interaction: APIApplicationCommandAutocompleteInteraction): Promise<void> {
    const { host, first } = this.#parts;
    const focused = readFocused(interaction, host.commands);
    const { language } = whoDid(interaction);
    const found = focused ? await host.suggest(focused.field, focused.typed, language).catch(() => []) : [];
    await first.suggest(interaction, found);
  }

  async #slash(interaction: APIChatInputApplicationCommandInteraction): Promise<void> {
    const { commands } = this.#parts.host;
    const typed = readSlash(interaction, commands);
    if (!typed) return this.#unknown(interaction, interaction.data.name);
    const { command, file, person } = typed;
    const bare = file === undefined && person === undefined;
    if (bare && wantsForm(command, typed.input)) return this.#open(interaction, command, typed.input);
    const input = await this.#withPerson(interaction, typed.input, person);
    const attached = file ? [attachedFile(file)] : [];
    const wish: Wish = { command: command.name, input: input ?? typed.input, how: "typed", attached };
    await this.#record(interaction, wish, input !== null);
  }

  async #message(interaction: APIMessageApplicationCommandInteraction): Promise<void> {
    const { host, client } = this.#parts;
    const command = host.command("open-case");
    const message = interaction.data.resolved.messages[interaction.data.target_id];
    if (!command || !message) return this.#unknown(interaction, interaction.data.name);
    const guild = interaction.guild_id === undefined ? undefined : client()?.guilds.cache.get(interaction.guild_id);
    const text = wordsOf(message, {
      role: (id) => guild?.roles.cache.get(id)?.name ?? id,
      channel: (id) => guild?.channels.cache.get(id)?.name ?? id,
    });
    const attached = filesOf(message).filter(isTextFile).map(attachedFile);
    if (text.trim() === "" && attached.length === 0) return this.#open(interaction, command, {});
    const source = `discord:message:${message.id}`;
    await this.#record(interaction, { command: command.name, input: { text }, how: "message", source, attached });
  }

  async #pressed(interaction: APIMessageComponentInteraction): Promise<void> {
    const carried = carriedBy(interaction.data.custom_id);
    const command = carried && this.#parts.host.command(carried.command);
    if (!command) return this.#unknown(interaction, carried?.command ?? "");
    if (carried.form) return this.#open(interaction, command, { ...carried.target });
    await this.#record(interaction, { command: command.name, input: { ...carried.target }, how: "pressed" });
  }

  async #submitted(interaction: APIModalSubmitInteraction): Promise<void> {
    const { host } = this.#parts;
    const carried = carriedBy(interaction.data.custom_id);
    const command = carried && host.command(carried.command);
    const { language } = whoDid(interaction);
    const form = command && formOf(command, carried.target, undefined, await host.speak(language));
    if (!form) return this.#unknown(interaction, carried?.command ?? "");
    const filled = inputOfModal(form, interaction.data);
    const { to, ...words } = filled;
    const input = to === undefined ? filled : await this.#withPerson(interaction, words, to);
    await this.#record(interaction, { command: form.command, input: input ?? words, how: "form" }, input !== null);
  }

  async #open(interaction: APIInteraction, command: Command, given: Readonly<Record<string, string>>): Promise<void> {
    const { host, first } = this.#parts;
    const { language } = whoDid(interaction);
    const { case: subject, approval } = given;
    const target = { ...(subject ? { case: subject } : {}), ...(approval ? { approval } : {}) };
    const [form, say] = await Promise.all([host.form(command, target, language), host.speak(language)]);
    if (!form) return this.#unknown(interaction, command.name);
    await first.open(interaction, modalOf(form, given, say));
  }

  /** The id of the person behind an account; null where the database does not say in time. */
  async #withPerson(interaction: APIInteraction, input: Readonly<Record<string, string>>, account: string | undefined) {
    if (account === undefined) return input;
    const { host, platform } = this.#parts;
    const { language } = whoDid(interaction);
    const resolved = interaction.data && "resolved" in interaction.data ? interaction.data.resolved : undefined;
    const people = resolved && "users" in resolved ? resolved : undefined;
    const who = whoIsNamed(account, people, interaction.guild_id, language);
    const asked = host.personOf(platform, who).catch(() => null);
    const to = await Promise.race([asked, wait(PATIENCE_MS / 2, null, { ref: false })]);
    return to === null ? null : { ...input, to };
  }

  /** Written down first; then the person hears, and what they hear is true. */
  async #record(interaction: APIInteraction, wish: Wish, complete = true): Promise<void> {
    const { host, first, answers } = this.#parts;
    const received = receivedFrom(interaction, wish);
    const answered = (async () => {
      const saved = complete ? await this.#saved(received) : "not-saved";
      if (saved === "saved") return received.answer.card ? first.deferUpdate(interaction) : first.defer(interaction);
      return first.say(interaction, notSaved(received, await host.speak(received.who.language)));
    })();
    answers.after(received.id, answered);
    await answered;
  }

  #saved(received: Received): Promise<"saved" | "not-saved"> {
    const late = wait(PATIENCE_MS, "not-saved" as const, { ref: false });
    return Promise.race([this.#parts.host.record(received), late]);
  }

  /** A button or a form of an earlier desk. */
  async #unknown(interaction: APIInteraction, command: string): Promise<void> {
    const { host, first } = this.#parts;
    const say = await host.speak(whoDid(interaction).language);
    await first.say(interaction, givenBack(say("error.unknown-command", { command }), "", say));
  }
}
