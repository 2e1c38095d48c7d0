import { COMMANDS } from "#src/commands/index.ts";
import { carriedBy } from "#src/platforms/discord/buttons.ts";
import { hintsFor } from "#src/platforms/discord/hints.ts";
import { type Message, messageOf, messagesOf } from "#src/platforms/discord/messages.ts";
import { inputOfModal, modalOf } from "#src/platforms/discord/modal.ts";
import { payloadOf } from "#src/platforms/discord/payload.ts";
import { componentFaults } from "#test/peers/discord/component-limits.ts";
import { shownMarkdown } from "#test/peers/discord/markdown.ts";
import { messageFaults } from "#test/peers/discord/message-limits.ts";
import { modalFaults } from "#test/peers/discord/modal-limits.ts";
import type { Platform, Shown } from "./contract.ts";

const hints = hintsFor(COMMANDS);
const NAMES = { person: () => "somebody", role: () => "a role", channel: () => "a channel" };

export const discord: Platform = {
  name: "Discord",

  shown(card, say) {
    const wording = { hints, attached: (file: string) => say("chat.whole-text", { file }) };
    return [shownBy("one message", [messageOf(card, wording)]), shownBy("messages", messagesOf(card, wording))];
  },

  form(form, say) {
    const modal = modalOf(form, {}, say);
    const sent = {
      custom_id: modal.custom_id,
      components: modal.components.map((label) => ({ ...label, component: sentAsItIs(label) })),
    };
    return {
      faults: modalFaults(JSON.parse(JSON.stringify(modal))).map((fault) => JSON.stringify(fault)),
      untouched: inputOfModal(form, JSON.parse(JSON.stringify(sent))),
    };
  },
};

function sentAsItIs(label: unknown): object {
  const component = isFields(label) && isFields(label.component) ? label.component : {};
  const { value, options, ...rest } = component;
  const chosen = Array.isArray(options) ? options.filter((each) => isFields(each) && each.default === true) : [];
  return Array.isArray(options)
    ? { ...rest, values: chosen.flatMap((each) => (isFields(each) ? [each.value] : [])) }
    : { ...rest, value: value ?? "", values: [] };
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shownBy(how: string, messages: readonly Message[]): Shown {
  return {
    how,
    faults: messages.flatMap((message) => {
      const { body, files } = payloadOf(message);
      const wire = JSON.parse(JSON.stringify(body));
      const uploads = files.map((_, at) => String(at));
      const faults = [...messageFaults(wire, uploads, []), ...componentFaults(wire.components, false)];
      return faults.map((fault) => JSON.stringify(fault));
    }),
    reaches: messages.flatMap((message) => {
      const { allowed_mentions: allowed, content } = payloadOf(message).body;
      return JSON.stringify(allowed) === JSON.stringify({ parse: [] }) && content === "" ? [] : ["somebody"];
    }),
    texts: messages.flatMap(({ embeds, files }) => [
      ...embeds.map(({ description = "" }) => shownMarkdown(description, NAMES, { mentions: true, blocks: true })),
      ...files.map(({ text }) => text),
    ]),
    presses: messages.flatMap(({ components }) =>
      components.flatMap(({ components: buttons }) =>
        buttons.flatMap((button) => ("custom_id" in button ? (carriedBy(button.custom_id) ?? []) : [])),
      ),
    ),
  };
}
