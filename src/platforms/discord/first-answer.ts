import {
  type APIInteraction,
  type APIModalInteractionResponseCallbackData,
  RESTJSONErrorCodes as Code,
  MessageFlags,
  InteractionResponseType as Response,
  Routes,
} from "discord.js";
import type { Say } from "../../cards/say.ts";
import type { Choice } from "../../chat/forms.ts";
import type { Received } from "../../chat/received.ts";
import type { Log } from "../../log.ts";
import type { Api } from "./api.ts";
import { codesOf, hasCode } from "./faults.ts";
import { cut, LIMITS } from "./limits.ts";
import { escaped, isShownExactly, verbatim } from "./markdown.ts";
import type { TextFile } from "./messages.ts";

/** After three seconds nobody waits for a first answer. */
const WAITED_MS = 2_900;

type Asked = Pick<APIInteraction, "id" | "token">;

/** The first answer to an interaction: it may be given once, and within three seconds. */
export class FirstAnswers {
  readonly #api: Api;
  readonly #log: Log;

  constructor(api: Api, log: Log) {
    this.#api = api;
    this.#log = log;
  }

  /** "Makegood is thinking…", for them alone; the answer follows. */
  defer(to: Asked): Promise<boolean> {
    return this.#send(to, { type: Response.DeferredChannelMessageWithSource, data: { flags: MessageFlags.Ephemeral } });
  }

  /** Nothing to see; the card that was pressed changes by itself. */
  deferUpdate(to: Asked): Promise<boolean> {
    return this.#send(to, { type: Response.DeferredMessageUpdate });
  }

  say(to: Asked, message: { readonly content: string; readonly files?: readonly TextFile[] }): Promise<boolean> {
    const { content, files = [] } = message;
    const attachments = files.map(({ name }, at) => ({ id: String(at), filename: name }));
    const data = { content, flags: MessageFlags.Ephemeral, allowed_mentions: { parse: [] }, attachments };
    return this.#send(to, { type: Response.ChannelMessageWithSource, data }, files);
  }

  open(to: Asked, data: APIModalInteractionResponseCallbackData): Promise<boolean> {
    return this.#send(to, { type: Response.Modal, data });
  }

  suggest(to: Asked, found: readonly Choice[]): Promise<boolean> {
    const choices = found
      .filter(({ value }) => value !== "" && value.length <= LIMITS.choice)
      .slice(0, LIMITS.choices)
      .map(({ value, label }) => ({ value, name: cut(label.trim() || value, LIMITS.choice) }));
    return this.#send(to, { type: Response.ApplicationCommandAutocompleteResult, data: { choices } });
  }

  /** Whether it stands. An interaction that was delivered twice has been answered already. */
  async #send(to: Asked, body: object, files: readonly TextFile[] = []): Promise<boolean> {
    const route = Routes.interactionCallback(to.id, to.token);
    const send = () => this.#api.answer({ method: "post", route, body, files }, WAITED_MS);
    try {
      await send().catch((error: unknown) => {
        // A line that broke says nothing about whether it was heard: saying it twice does no harm.
        if (codesOf(error) || !(error instanceof Error) || error.name === "AbortError") throw error;
        return send();
      });
      return true;
    } catch (cause) {
      if (hasCode(cause, Code.InteractionHasAlreadyBeenAcknowledged)) return true;
      if (hasCode(cause, Code.UnknownInteraction)) this.#log.info("a first answer came too late for Discord");
      else this.#log.error("a first answer could not be given", { cause });
      return false;
    }
  }
}

/** That nothing was saved; and what was typed, so that nobody has to type it again. */
export function notSaved(received: Received, say: Say): { content: string; files: readonly TextFile[] } {
  return givenBack(say("chat.not-saved"), writtenIn(received), say);
}

export function givenBack(what: string, written: string, say: Say): { content: string; files: readonly TextFile[] } {
  const told = escaped(what);
  if (written === "") return { content: told, files: [] };
  const shown = `${told}\n${escaped(say("chat.back"))}\n${verbatim(written)}`;
  if (shown.length <= LIMITS.content && isShownExactly(written)) return { content: shown, files: [] };
  return { content: told, files: [{ name: "text.txt", text: written }] };
}

/** The words that somebody wrote themselves: of a form all of them, otherwise the long ones. */
export function writtenIn({ input, how }: Pick<Received, "input" | "how">): string {
  const { case: _case, approval: _approval, ...rest } = input;
  const fields = Object.entries(rest).filter(([name]) => how === "form" || LONG.includes(name));
  const [only] = fields;
  if (fields.length === 1 && only) return String(only[1]);
  return fields.map(([name, value]) => `${name}: ${value}`).join("\n");
}

const LONG = ["text", "note", "promised", "actual"];
