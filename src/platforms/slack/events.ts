import type { App, BlockAction, types } from "@slack/bolt";
import { z } from "zod";
import { inWords } from "../../cards/error-card.ts";
import type { Say } from "../../cards/say.ts";
import { type FormTarget, figureFaults, inputFrom, isSearched, wantsForm } from "../../chat/forms.ts";
import type { ChatHost } from "../../chat/host.ts";
import type { Received } from "../../chat/received.ts";
import type { Command } from "../../commands/command.ts";
import { parseTyped } from "../../commands/typed-line.ts";
import { UserError } from "../../errors.ts";
import { said } from "./answers.ts";
import { eventId } from "./event-id.ts";
import { filledIn, type Kept, keptIn, modalOf, optionOf } from "./forms.ts";
import type { SlackPeople } from "./people.ts";
import { pressed } from "./press.ts";
import { asWritten, mentioned } from "./typed-text.ts";

/** The message shortcut by which a case is opened from what somebody posted. */
export const OPEN_FROM_MESSAGE = "open-case-from-message";

export interface Hearing {
  readonly host: ChatHost;
  readonly people: SlackPeople;
  readonly openView: (triggerId: string, view: types.ModalView) => Promise<void>;
  readonly tellPrivately: (received: Pick<Received, "who" | "channel" | "answer">, text: string) => Promise<void>;
  readonly showHome: (account: string) => Promise<void>;
}

/** Everything that people do in Slack, each written down before it is acknowledged. */
export function hear(app: App, hearing: Hearing): void {
  const { host } = hearing;
  for (const name of new Set(host.commands.map(({ path }) => path[0]))) hearCommand(app, `/${name}`, hearing);
  hearPresses(app, hearing);
  hearForms(app, hearing);
  hearShortcut(app, hearing);
  hearSearches(app, hearing);
  app.event("app_home_opened", async ({ event }) => {
    if (event.tab === "home") await hearing.showHome(event.user);
  });
}

function hearCommand(app: App, name: string, hearing: Hearing): void {
  const { host, people } = hearing;
  app.command(name, async ({ command: typed, ack }) => {
    const who = people.known(typed.user_id, typed.user_name);
    const say = await host.speak(who.language);
    try {
      const { command, input } = read(`${name} ${typed.text.trim()}`, host.commands);
      const channel = sharedChannel(typed.channel_id);
      const answer = { responseUrl: typed.response_url };
      if (wantsForm(command, input)) {
        await ack();
        const kept = { command: command.name, target: targetOf(input), channel, onCard: false };
        return await openForm(command, kept, typed.trigger_id, { who, channel, answer }, hearing);
      }
      const id = eventId(typed.trigger_id, typed.response_url, typed.user_id, typed.channel_id, name, typed.text);
      const received = {
        id,
        platform: "slack",
        command: command.name,
        input,
        who,
        channel,
        how: "typed",
        answer,
      } as const;
      const outcome = await host.record({ ...received, attached: [] });
      if (outcome !== "saved") await ack({ response_type: "ephemeral", ...notSaved(say, typed.text) });
      else if (command.name === "open-case") await ack({ response_type: "ephemeral", ...said(say("chat.saved")) });
      else await ack();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const { message, next } = inWords(error, say);
      await ack({ response_type: "ephemeral", ...said(`${message}\n${next}`) });
    }
  });
}

function read(line: string, commands: readonly Command[]): { command: Command; input: Record<string, string> } {
  const bare = /^\/\w+$/.test(line.trim());
  const { command, input } = parseTyped(bare ? "/case help" : line, commands, { currentCase: null, verbatim: true });
  const someone = "to" in input ? mentioned(line) : undefined;
  const written = Object.entries(input).map(([field, value]) => [field, asWritten(value)] as const);
  return { command, input: { ...Object.fromEntries(written), ...(someone && { to: `slack:${someone.account}` }) } };
}

function targetOf(input: Readonly<Record<string, string>>): FormTarget {
  return input.case === undefined ? {} : { case: input.case };
}

async function openForm(
  command: Command,
  kept: Kept,
  triggerId: string,
  from: Pick<Received, "who" | "channel" | "answer">,
  { host, people, openView, tellPrivately }: Hearing,
): Promise<void> {
  const { language } = await people.whoIsSoon(from.who);
  const [say, form] = await Promise.all([host.speak(language), host.form(command, kept.target, language)]);
  if (!form) return;
  const words = { more: say("label.more"), file: say("label.file"), choose: say("form.choose") };
  try {
    await openView(triggerId, modalOf(form, kept, words));
  } catch (cause) {
    host.log.error("a form could not be opened", { command: command.name, cause });
    await tellPrivately(from, say("chat.form-too-late"));
  }
}

function hearPresses(app: App, hearing: Hearing): void {
  const { host, people } = hearing;
  app.action<BlockAction>(/.*/, async ({ body, action, ack }) => {
    if (action.type !== "button") return ack();
    const { command: name, form, target } = pressed(action.action_id, action.value ?? "");
    const who = people.known(body.user.id, body.user.username ?? body.user.id);
    const channel = sharedChannel(body.channel?.id ?? null);
    const answer = { responseUrl: body.response_url };
    const command = host.command(name);
    if (!command) return ack();
    if (form) {
      await ack();
      const onCard = body.container.is_ephemeral !== true;
      const kept = { command: name, target, channel, onCard };
      return openForm(command, kept, body.trigger_id, { who, channel, answer }, hearing);
    }
    const { message_ts: on } = body.container;
    const id = eventId(body.trigger_id, action.action_ts, action.action_id, action.value, body.user.id, on);
    const received = {
      id,
      platform: "slack",
      command: name,
      input: { ...target },
      who,
      channel,
      how: "pressed",
      answer,
    } as const;
    const outcome = await host.record({ ...received, attached: [] });
    await ack();
    if (outcome !== "saved") {
      const say = await host.speak(who.language);
      await hearing.tellPrivately({ who, channel, answer }, say("chat.not-saved"));
    }
  });
}

const Blocks = z.array(
  z.object({
    block_id: z.string(),
    optional: z.boolean().optional(),
    element: z
      .object({ initial_value: z.string().nullish(), initial_option: z.object({ value: z.string() }).nullish() })
      .optional(),
  }),
);

function hearForms(app: App, hearing: Hearing): void {
  const { host, people } = hearing;
  app.view(/.*/, async ({ body, view, ack }) => {
    const kept = keptIn(view.private_metadata);
    const who = people.known(body.user.id, body.user.name);
    const filled = filledIn(view.state.values);
    const fields = fieldsOf(Blocks.parse(view.blocks));
    const input = { ...inputFrom({ target: kept.target, fields }, filled.values) };
    const wrong = figureFaults(input, await host.speak(who.language));
    if (Object.keys(wrong).length > 0) return ack({ response_action: "errors", errors: { ...wrong } });
    const triggerId = "trigger_id" in body && typeof body.trigger_id === "string" ? body.trigger_id : "";
    const outcome = await host.record({
      id: eventId(triggerId, view.id, view.hash, body.user.id, JSON.stringify(view.state.values)),
      platform: "slack",
      command: kept.command,
      input,
      who,
      channel: kept.channel,
      how: "form",
      answer: { onCard: kept.onCard ? "yes" : "no" },
      attached: [...filled.files],
    });
    if (outcome === "saved") return ack();
    // The form stays open with everything that was typed into it.
    const say = await host.speak(who.language);
    const [first] = fields;
    return ack({ response_action: "errors", errors: { [first?.name ?? "text"]: say("chat.not-saved") } });
  });
}

/** What the inputs were filled with when the form was opened, as Slack hands it back. */
function fieldsOf(blocks: z.infer<typeof Blocks>) {
  const fields = new Map<string, { name: string; required: boolean; initial: string }>();
  for (const { block_id: block, optional, element } of blocks) {
    const name = block.replace(/\++$/, "");
    const known = fields.get(name);
    const initial = element?.initial_value ?? element?.initial_option?.value ?? "";
    fields.set(name, {
      name,
      required: known?.required ?? !optional,
      initial: `${known?.initial ?? ""}${initial}`,
    });
  }
  fields.delete("file");
  return [...fields.values()];
}

function hearShortcut(app: App, { host, people, tellPrivately }: Hearing): void {
  app.shortcut({ callback_id: OPEN_FROM_MESSAGE, type: "message_action" }, async ({ shortcut, ack }) => {
    const who = people.known(shortcut.user.id, shortcut.user.name);
    const channel = sharedChannel(shortcut.channel.id);
    const answer = { responseUrl: shortcut.response_url };
    const files = z
      .array(z.object({ id: z.string() }))
      .catch([])
      .parse(shortcut.message.files);
    const outcome = await host.record({
      id: eventId(shortcut.trigger_id, shortcut.action_ts, shortcut.user.id, shortcut.message.ts),
      platform: "slack",
      command: "open-case",
      input: { text: asWritten(shortcut.message.text ?? "") },
      who,
      channel,
      how: "message",
      source: `slack:${shortcut.channel.id}:${shortcut.message.ts}`,
      answer,
      attached: files.map(({ id }) => id),
    });
    await ack();
    if (outcome === "saved") return;
    const say = await host.speak(who.language);
    await tellPrivately({ who, channel, answer }, say("chat.not-saved"));
  });
}

function hearSearches(app: App, { host, people }: Hearing): void {
  app.options(/.*/, async ({ body, payload, ack }) => {
    const name = payload.action_id;
    const { language } = people.known(body.user.id, "");
    const found = isSearched(name) ? await host.suggest(name, payload.value, language) : [];
    await ack({ options: found.map(optionOf) });
  });
}

/** Direct messages are nobody else's business: there is no channel for others to see it in. */
function sharedChannel(id: string | null): string | null {
  return id === null || id.startsWith("D") ? null : id;
}

function notSaved(say: Say, typed: string) {
  return said(`${say("chat.not-saved")}\n\n${say("chat.back")}\n${typed}`);
}
