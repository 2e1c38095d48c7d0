import type { Interaction, Interactions } from "./interactions.ts";
import { ATTACHMENT_SIZE_LIMIT } from "./message-limits.ts";
import { permissionsIn } from "./permissions.ts";
import { interactionChannelWire, memberWire, userWire } from "./wire.ts";
import type { Person, Place, Post, Wire, World } from "./world.ts";

/** What came of an act of somebody. */
export interface Exchange {
  readonly firstAnswerMs: number | undefined;
  /** The body of the callback that Discord took, as the bot sent it. */
  readonly callback: unknown;
  /** No answer in time: "The application did not respond". */
  readonly failed: boolean;
  readonly interaction: Wire;
}

export interface ActSetting {
  /** How often the same interaction is delivered. */
  readonly times?: number;
  /** How long they wait for what is not shown yet. */
  readonly patienceMs?: number;
}

export interface Act {
  readonly type: number;
  readonly personId: string;
  readonly placeId: string;
  readonly data: Wire;
  readonly message?: Post | undefined;
  readonly messageWire?: Wire | undefined;
  readonly name?: string;
  readonly commandType?: number;
}

export type Perform = (act: Act, setting?: ActSetting) => Promise<{ exchange: Exchange; interaction: Interaction }>;

export function createPerform(world: World, interactions: Interactions, firstAnswerMs: number): Perform {
  return async (act, { times = 1 } = {}) => {
    const { type, personId, placeId, message, name, commandType } = act;
    const wire = baseWire(world, personOf(world, personId), placeOf(world, placeId));
    const interaction = interactions.begin(
      { type, personId, placeId, message, name, commandType },
      { ...wire, data: act.data, ...(act.messageWire ? { message: act.messageWire } : {}) },
    );
    const answered = new Promise<void>((resolve) => interaction.answered.push(resolve));
    for (let time = 0; time < times; time += 1) {
      world.announce({ event: "INTERACTION_CREATE", data: interaction.wire });
    }
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, firstAnswerMs);
    });
    await Promise.race([answered, late]);
    clearTimeout(timer);
    const { answer } = interaction;
    const exchange = {
      firstAnswerMs: answer && answer.at - interaction.at,
      callback: answer?.body,
      failed: answer === undefined,
      interaction: interaction.wire,
    };
    return { exchange, interaction };
  };
}

export function personOf(world: World, id: string): Person {
  const person = world.people.get(id);
  if (!person) throw new Error(`there is no person ${id}`);
  return person;
}

export function placeOf(world: World, id: string): Place {
  const place = world.places.get(id);
  if (!place) throw new Error(`there is no channel ${id}`);
  return place;
}

function baseWire(world: World, person: Person, place: Place): Wire {
  const permissions = String(permissionsIn(world, person.id, place));
  const from = place.inGuild
    ? {
        guild_id: world.guildId,
        guild: { id: world.guildId, locale: world.guildLocale, features: ["COMMUNITY"] },
        guild_locale: world.guildLocale,
        member: { ...memberWire(person), permissions },
        context: 0,
        authorizing_integration_owners: { 0: world.guildId },
      }
    : { user: userWire(person), context: 1, authorizing_integration_owners: { 0: "0" } };
  return {
    ...from,
    application_id: world.applicationId,
    version: 1,
    channel_id: place.id,
    channel: interactionChannelWire(world, place, person.id),
    locale: person.locale,
    app_permissions: String(permissionsIn(world, world.botId, place)),
    entitlements: [],
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
  };
}
