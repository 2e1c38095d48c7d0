import {
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookUpdateRequestPartialSchema,
} from "discord-api-spec/zod";
import { refuseArchived } from "./access.ts";
import { publishAnswer } from "./callback-routes.ts";
import type { Interaction, Interactions } from "./interactions.ts";
import { FLAGS } from "./message-limits.ts";
import { checkedMessage, partsOf, refuseEmpty, reviseBy, withdraw } from "./posting.ts";
import { refusal } from "./refusal.ts";
import type { Call, Routes } from "./rest.ts";
import { messageWire } from "./wire.ts";
import type { Post, World } from "./world.ts";

/** What a bot says after its first answer, on the token of the interaction. */
export function webhookRoutes(interactions: Interactions): Routes {
  const found = ({ world, params }: Call) => {
    const interaction = interactions.ofToken(params.app, params.token);
    return { interaction, post: postOf(world, interaction, params.message) };
  };
  return {
    "POST /webhooks/:app/:token": (call) => {
      const { world, params, body, uploads } = call;
      const interaction = interactions.ofToken(params.app, params.token);
      const original = world.posts.get(interaction.original ?? "");
      const read = checkedMessage(IncomingWebhookInteractionRequestSchema, body, uploads);
      // The first follow-up to a deferred answer fills that answer, which keeps who sees it.
      if (original && original.flags & FLAGS.loading)
        return messageWire(world, reviseBy(world, original, read, uploads));
      const parts = partsOf(world, read, uploads);
      refuseEmpty(parts);
      const post = publishAnswer(world, interaction, parts, (read.flags ?? 0) & ~FLAGS.loading, original?.id);
      interaction.followUps.add(post.id);
      return messageWire(world, post);
    },
    "GET /webhooks/:app/:token/messages/:message": (call) => messageWire(call.world, found(call).post),
    "PATCH /webhooks/:app/:token/messages/:message": (call) => {
      const { world, body, uploads } = call;
      const { post } = found(call);
      refuseArchived(world.places.get(post.placeId));
      const read = checkedMessage(IncomingWebhookUpdateRequestPartialSchema, body, uploads, post.files);
      return messageWire(world, reviseBy(world, post, read, uploads));
    },
    "DELETE /webhooks/:app/:token/messages/:message": (call) => {
      const { post } = found(call);
      refuseArchived(call.world.places.get(post.placeId));
      withdraw(call.world, post);
      return undefined;
    },
  };
}

function postOf(world: World, interaction: Interaction, id: string | undefined): Post {
  const { original, followUps } = interaction;
  const wanted = id === "@original" ? original : id;
  const post = world.posts.get(wanted ?? "");
  if (!post || (wanted !== original && !followUps.has(post.id))) throw refusal(10008);
  return post;
}
