import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  PongInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from "discord-api-spec/zod";
import { mayBot } from "./access.ts";
import type { Choice, MessageBody } from "./bodies.ts";
import { checked } from "./checked.ts";
import type { Interaction, Interactions } from "./interactions.ts";
import { FLAGS, lengthOf } from "./message-limits.ts";
import { modalFaults } from "./modal-limits.ts";
import { changeThread } from "./places.ts";
import { numbered, partsOf, publish, refuseEmpty, refuseMessage, reviseBy } from "./posting.ts";
import { fault, invalidForm, isRecord, refusal, refuseFaults } from "./refusal.ts";
import type { Call, Routes } from "./rest.ts";
import { messageWire } from "./wire.ts";
import type { Place, Post, Wire, World } from "./world.ts";

/** Which callbacks an interaction takes, by its type. */
const TAKES: Readonly<Record<number, readonly number[]>> = {
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
  5: [4, 5, 6, 7],
};

const SLASH_ANSWER = 20;
const MENU_ANSWER = 23;

export function callbackRoutes(interactions: Interactions): Routes {
  return {
    "POST /interactions/:interaction/:token/callback": (call) => {
      const { params, body, query, world } = call;
      const interaction = interactions.waiting(params.interaction, params.token);
      const type = isRecord(body) ? Number(body.type) : Number.NaN;
      refuseType(interaction, type);
      const post = respond(interactions, interaction, type, call);
      interaction.original = post?.id;
      interaction.answer = { type, at: Date.now(), body };
      for (const tell of interaction.answered) tell();
      return query.get("with_response") === "true" ? responseWire(world, interaction, type, post) : undefined;
    },
  };
}

function refuseType({ type, message }: Interaction, callback: number): void {
  const taken = TAKES[type]?.includes(callback) && (message || (callback !== 6 && callback !== 7));
  if (!taken) throw invalidForm([fault(["type"], "INTERACTION_TYPE_INVALID", "This callback is not taken here.")]);
}

function respond(
  interactions: Interactions,
  interaction: Interaction,
  type: number,
  { world, body, uploads }: Call,
): Post | undefined {
  switch (type) {
    case 4: {
      const { data } = checked(CreateMessageInteractionCallbackRequestSchema, body);
      const said: MessageBody = data ?? {};
      refuseMessage(said, uploads);
      const parts = partsOf(world, said, uploads);
      refuseEmpty(parts);
      return publishAnswer(world, interaction, parts, said.flags ?? 0);
    }
    case 5: {
      const { data } = checked(CreateMessageInteractionCallbackRequestSchema, body);
      return publishAnswer(world, interaction, {}, ((data?.flags ?? 0) & FLAGS.ephemeral) | FLAGS.loading);
    }
    case 6:
      checked(UpdateMessageInteractionCallbackRequestSchema, body);
      return interaction.message;
    case 7: {
      const { data } = checked(UpdateMessageInteractionCallbackRequestSchema, body);
      const post = interaction.message && world.posts.get(interaction.message.id);
      if (!post) throw refusal(10008);
      refuseMessage(data ?? {}, uploads, post.files);
      return reviseBy(world, post, data ?? {}, uploads);
    }
    case 8: {
      const { data } = checked(ApplicationCommandAutocompleteCallbackRequestSchema, body);
      interaction.choices = (data?.choices ?? []).filter((choice) => choice !== null);
      refuseFaults(interaction.choices.flatMap(choiceFaults));
      return undefined;
    }
    case 9: {
      const { data } = checked(ModalInteractionCallbackRequestSchema, body);
      if (!data) throw invalidForm([fault(["data"], "BASE_TYPE_REQUIRED", "This field is required")]);
      refuseFaults(modalFaults(data));
      const { custom_id: customId, title } = data;
      const components = numbered(data.components);
      interactions.modals.set(interaction.personId, { customId, title, components, from: interaction });
      return undefined;
    }
    default:
      checked(PongInteractionCallbackRequestSchema, body);
      return undefined;
  }
}

function choiceFaults({ value }: Choice, index: number) {
  return typeof value === "string" && lengthOf(value) > 100
    ? [fault(["data", "choices", index, "value"], "BASE_TYPE_MAX_LENGTH", "Must be 100 or fewer in length.")]
    : [];
}

/** A message of the bot that answers somebody; with flag 64 they alone see it. */
export function publishAnswer(
  world: World,
  { id, type, name, commandType, personId, placeId, message }: Interaction,
  parts: Partial<ReturnType<typeof partsOf>>,
  flags: number,
  followsUp?: string,
): Post {
  const place = world.places.get(placeId);
  if (!place) throw refusal(10003);
  openForAnswer(world, place);
  const kind = commandType === 3 ? MENU_ANSWER : SLASH_ANSWER;
  const settable = FLAGS.ephemeral | FLAGS.loading | FLAGS.suppressEmbeds | FLAGS.silent | FLAGS.componentsV2;
  return publish(world, {
    ...parts,
    place,
    authorId: world.botId,
    byInteraction: true,
    flags: flags & settable,
    ...(type === 2 && !followsUp ? { type: kind } : {}),
    repliesTo: followsUp ?? (type === 3 ? message?.id : undefined),
    origin: { id, type, name, personId },
    onlyFor: flags & FLAGS.ephemeral ? personId : undefined,
  });
}

/** As with any message, an answer opens an archived thread, unless the thread is locked (discord-api-docs#5517). */
function openForAnswer(world: World, place: Place): void {
  if (!place.thread?.archived) return;
  if (place.thread.locked && !mayBot(world, place, "MANAGE_THREADS")) throw refusal(50083);
  changeThread(world, place, { archived: false });
}

function responseWire(world: World, { id, type }: Interaction, callback: number, post: Post | undefined): Wire {
  const flagged = (flag: number) => ((post?.flags ?? 0) & flag) !== 0;
  const message = post
    ? {
        response_message_id: post.id,
        response_message_loading: flagged(FLAGS.loading),
        response_message_ephemeral: flagged(FLAGS.ephemeral),
      }
    : {};
  return {
    interaction: { id, type, ...message },
    resource: { type: callback, ...(post ? { message: messageWire(world, post) } : {}) },
  };
}
