import {
  CreatePrivateChannelRequestSchema,
  CreateTextThreadWithMessageRequestSchema,
  CreateTextThreadWithoutMessageRequestSchema,
  UpdateThreadRequestPartialSchema,
} from "discord-api-spec/zod";
import { personOf, refuseArchived, requirePermissions, seenPlace, seenPost } from "./access.ts";
import { checked } from "./checked.ts";
import { changeThread, directPlace, joinThread, openThread, PLACE, removePlace } from "./places.ts";
import { fault, invalidForm, refusal } from "./refusal.ts";
import type { Routes } from "./rest.ts";
import { placeWire, threadMemberWire } from "./wire.ts";
import type { Place, World } from "./world.ts";

export const CHANNEL_ROUTES: Routes = {
  "GET /channels/:channel": ({ world, params }) => placeWire(world, seenPlace(world, params.channel)),
  "PATCH /channels/:channel": ({ world, params, body }) => {
    const place = seenPlace(world, params.channel);
    if (!place.thread) {
      requirePermissions(world, place, "MANAGE_CHANNELS");
      throw refusal(50024);
    }
    const patch = checked(UpdateThreadRequestPartialSchema, body);
    if (patch.archived !== false) refuseArchived(place);
    const owns = place.thread.ownerId === world.botId && !place.thread.locked && typeof patch.locked !== "boolean";
    if (!owns) requirePermissions(world, place, "MANAGE_THREADS");
    changeThread(world, place, patch);
    return placeWire(world, place);
  },
  "DELETE /channels/:channel": ({ world, params }) => {
    const place = seenPlace(world, params.channel);
    requirePermissions(world, place, place.thread ? "MANAGE_THREADS" : "MANAGE_CHANNELS");
    const wire = placeWire(world, place);
    removePlace(world, place);
    return wire;
  },
  "POST /channels/:channel/messages/:message/threads": ({ world, params, body }) => {
    const place = threadable(world, params.channel);
    requirePermissions(world, place, "CREATE_PUBLIC_THREADS", "READ_MESSAGE_HISTORY");
    const starter = seenPost(world, place, params.message);
    const read = checked(CreateTextThreadWithMessageRequestSchema, body);
    if (world.places.has(starter.id)) throw refusal(160004);
    return placeWire(world, openThread(world, place, read, world.botId, starter));
  },
  "POST /channels/:channel/threads": ({ world, params, body }) => {
    const place = threadable(world, params.channel);
    const read = checked(CreateTextThreadWithoutMessageRequestSchema, body);
    const type = read.type ?? PLACE.privateThread;
    const open = type !== PLACE.privateThread;
    requirePermissions(world, place, open ? "CREATE_PUBLIC_THREADS" : "CREATE_PRIVATE_THREADS");
    return placeWire(world, openThread(world, place, { ...read, type }, world.botId));
  },
  "GET /channels/:channel/thread-members": ({ world, params }) => {
    const { place, members } = threadOf(world, params.channel);
    return [...members].map((id) => threadMemberWire(place, id));
  },
  "GET /channels/:channel/thread-members/:person": ({ world, params }) => {
    const { place, members } = threadOf(world, params.channel);
    const { id } = personOf(world, params.person, 10007);
    if (!members.has(id)) throw refusal(10007);
    return threadMemberWire(place, id);
  },
  "PUT /channels/:channel/thread-members/:person": ({ world, params }) => {
    const { place } = threadOf(world, params.channel);
    refuseArchived(place);
    if (params.person !== "@me") requirePermissions(world, place, "SEND_MESSAGES_IN_THREADS");
    joinThread(world, place, personOf(world, params.person, 10007).id);
    return undefined;
  },
  "DELETE /channels/:channel/thread-members/:person": ({ world, params }) => {
    const { place, members } = threadOf(world, params.channel);
    refuseArchived(place);
    if (params.person !== "@me") requirePermissions(world, place, "MANAGE_THREADS");
    members.delete(personOf(world, params.person, 10007).id);
    return undefined;
  },
  "POST /users/@me/channels": ({ world, body }) => {
    const { recipient_id: id } = checked(CreatePrivateChannelRequestSchema, body);
    if (!id) throw invalidForm([fault(["recipient_id"], "BASE_TYPE_REQUIRED", "This field is required")]);
    const person = personOf(world, id, 10013);
    if (person.bot) throw refusal(50007);
    return placeWire(world, directPlace(world, person.id));
  },
};

function threadable(world: World, id: string | undefined): Place {
  const place = seenPlace(world, id);
  if (place.type === PLACE.forum) throw refusal(40067);
  if (place.type !== PLACE.text && place.type !== PLACE.news) throw refusal(50024);
  return place;
}

function threadOf(world: World, id: string | undefined): { place: Place; members: Set<string> } {
  const place = seenPlace(world, id);
  if (!place.thread) throw refusal(50024);
  return { place, members: place.thread.members };
}
