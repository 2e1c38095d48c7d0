import type { Card } from "#src/cards/card.ts";
import { type Form, inputFrom } from "#src/chat/forms.ts";
import { splitText } from "#src/chat/split.ts";
import { filledIn, modalOf, optionOf } from "#src/platforms/slack/forms.ts";
import { messagesOf, oneMessage, type SlackMessage } from "#src/platforms/slack/message.ts";
import { pressed } from "#src/platforms/slack/press.ts";
import { checkMessageBlocks, checkView, elementsOf } from "#test/peers/slack/block-kit/surfaces.ts";
import { checkSuggestions } from "#test/peers/slack/interaction/suggestions.ts";
import { type Fields, isFields, listIn, textIn } from "#test/peers/slack/json.ts";
import { MESSAGE } from "#test/peers/slack/limits.ts";
import { reachOf } from "#test/peers/slack/mentions.ts";
import { halvesIn, type Platform, refusalOf, type Shown } from "./contract.ts";

export const slack: Platform = {
  name: "Slack",

  shown(card, say) {
    const { message, rest } = oneMessage(card, say);
    const pieces = rest.flatMap(({ heading, text }) => splitText(text, PART).map((piece) => ({ heading, piece })));
    const below = pieces.map(({ heading, piece }) => ({ piece, ...oneMessage(partCard(heading, piece), say) }));
    const lost = below.filter((part) => part.rest.length > 0 || !textOf([part.message]).includes(part.piece));
    const shown = shownBy("one message", [message, ...below.map((part) => part.message)]);
    return [
      {
        ...shown,
        faults: [...shown.faults, ...lost.map(({ piece }) => `below the card is lost: ${piece.slice(0, 40)}`)],
        texts: [textOf([message]), ...rest.map(({ text }) => text)],
      },
      shownBy("messages", messagesOf(card)),
    ];
  },

  async form(form, say) {
    const words = { more: say("label.more"), file: say("label.file"), choose: say("form.choose") };
    const kept = { command: form.command, target: form.target, channel: "C0123456789", onCard: true };
    const view: unknown = JSON.parse(JSON.stringify(modalOf(form, kept, words)));
    return {
      faults: [...halvesIn(view), ...refusalOf(() => checkView(view, "modal", "surface"))],
      untouched: sentAsItIs(form, view),
    };
  },

  async choices(found) {
    return refusalOf(() => checkSuggestions({ options: found.map(optionOf) }));
  },

  async close() {},
};

/** Every platform takes so much of what follows below a card in one message. */
const PART = 8_000;

function partCard(heading: string, text: string): Card {
  return { title: "", accent: "plain", parts: [{ kind: "quote", heading, text }], buttons: [] };
}

function shownBy(how: string, messages: readonly SlackMessage[]): Shown {
  const wire = messages.map(({ text, blocks }) => ({ text, blocks: listIn(JSON.parse(JSON.stringify(blocks))) }));
  return {
    how,
    faults: wire.flatMap(({ text, blocks }) => [
      ...halvesIn([text, blocks]),
      ...refusalOf(() => checkMessageBlocks(blocks, "surface")),
      ...(text.trim() === "" || text.length > MESSAGE.updatedText ? [`the text has ${text.length} characters`] : []),
    ]),
    reaches: wire.flatMap(({ text, blocks }) => {
      const { pings, links } = reachOf(text, blocks);
      return [...pings.users, ...pings.groups, ...pings.broadcasts, ...links];
    }),
    texts: [textOf(messages)],
    presses: wire.flatMap(({ blocks }) =>
      blocks.flatMap(elementsOf).map((element) => pressed(textIn(element.action_id), textIn(element.value))),
    ),
  };
}

/** The words of all blocks as they follow each other: a text that is split is one again. */
function textOf(messages: readonly SlackMessage[]): string {
  return messages.map(({ blocks }) => wordsIn(JSON.parse(JSON.stringify(blocks)))).join("");
}

function wordsIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsIn).join("");
  if (!isFields(value)) return "";
  if (value.type === "date") return textIn(value.fallback);
  return typeof value.text === "string" ? value.text : Object.values(value).map(wordsIn).join("");
}

function sentAsItIs(form: Form, view: unknown): Record<string, string> {
  const blocks = isFields(view) ? listIn(view.blocks) : [];
  const state = Object.fromEntries(
    blocks.map(({ block_id: block, element }): [string, Fields] => {
      if (!isFields(element)) return [textIn(block), {}];
      const { action_id: action, initial_value: value = null, initial_option: option = null } = element;
      return [textIn(block), { [textIn(action)]: { value, selected_option: option } }];
    }),
  );
  return inputFrom(form, filledIn(state).values);
}
