import { NotShown, onceShown } from "../patience.ts";
import type { Choice, CommandOption } from "./bodies.ts";
import { isNest, OPTION } from "./command-limits.ts";
import { type ActSetting, type Exchange, type Perform, personOf, placeOf } from "./exchange.ts";
import { lengthOf } from "./message-limits.ts";
import { PERMISSIONS, permissionsIn } from "./permissions.ts";
import { resolvedOf, together } from "./resolved.ts";
import { fileWire, messageWire } from "./wire.ts";
import type { RegisteredCommand, StoredFile, Wire, World } from "./world.ts";

export interface GivenFile {
  readonly name: string;
  readonly contentType: string;
  readonly content: Buffer | string;
}

export type Given = Readonly<Record<string, string | number | boolean | GivenFile>>;

interface Found {
  readonly command: RegisteredCommand;
  readonly options: readonly CommandOption[];
  /** The subcommand, or group and subcommand, that leads to them. */
  readonly nests: readonly CommandOption[];
}

/** The options of a command as a client would fill them in: it lets nobody give what the command does not take. */
export function createCommandActs(world: World, perform: Perform) {
  function findCommand([first = "", ...rest]: readonly string[], personId: string, placeId: string): Found {
    const command = registered(world, 1, first, personId, placeId);
    let options = command.options ?? [];
    const nests: CommandOption[] = [];
    for (const step of rest) {
      const nest = options.find(({ name, type }) => name === step && isNest(type));
      if (!nest) throw new Error(`/${first} has no ${step}`);
      nests.push(nest);
      options = nest.options ?? [];
    }
    if (options.some(({ type }) => isNest(type))) throw new Error(`/${first} ${rest.join(" ")} needs a subcommand`);
    return { command, options, nests };
  }

  function filledIn(option: CommandOption, value: Given[string], placeId: string): { value: unknown; resolved: Wire } {
    if (typeof value === "object") {
      if (option.type !== OPTION.attachment) throw new Error(`${option.name} takes no file`);
      const file = storedFile(world, value);
      world.looseFiles.set(file.id, file);
      return { value: file.id, resolved: { attachments: { [file.id]: fileWire(world, file, placeId) } } };
    }
    refuseValue(option, value);
    const kind = RESOLVED[option.type];
    return { value, resolved: kind ? resolvedOf(world, kind, [String(value)]) : {} };
  }

  function dataOf({ command, options, nests }: Found, given: Given, placeId: string, focused?: string): Wire {
    for (const name of Object.keys(given)) {
      if (!options.some((option) => option.name === name)) throw new Error(`/${command.name} has no option ${name}`);
    }
    const missing = options.find(({ name, required }) => required && given[name] === undefined);
    if (missing && !focused) throw new Error(`/${command.name} needs ${missing.name}`);
    const parts: Wire[] = [];
    let filled: Wire[] = options.flatMap((option) => {
      const value = given[option.name];
      if (value === undefined) return [];
      const { name, type } = option;
      if (name === focused) return [{ name, type, value: String(value), focused: true }];
      const part = filledIn(option, value, placeId);
      parts.push(part.resolved);
      return [{ name, type, value: part.value }];
    });
    for (const { name, type } of nests.toReversed()) filled = [{ name, type, options: filled }];
    const resolved = together(parts);
    return {
      ...commandData(command),
      ...(filled.length > 0 ? { options: filled } : {}),
      ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
    };
  }

  return {
    async slash(
      personId: string,
      placeId: string,
      path: readonly string[],
      given: Given = {},
      setting?: ActSetting,
    ): Promise<Exchange> {
      const found = await onceShown(() => findCommand(path, personId, placeId), setting?.patienceMs);
      const data = dataOf(found, given, placeId);
      const act = { type: 2, personId, placeId, data, name: path.join(" "), commandType: 1 };
      return (await perform(act, setting)).exchange;
    },
    /** The suggestions that somebody sees while typing into one option. */
    async autocomplete(
      personId: string,
      placeId: string,
      path: readonly string[],
      given: Given,
      focused: string,
    ): Promise<readonly Choice[]> {
      const found = await onceShown(() => findCommand(path, personId, placeId));
      const option = found.options.find(({ name }) => name === focused);
      if (!option?.autocomplete) throw new Error(`${focused} completes nothing`);
      const data = dataOf(found, given, placeId, focused);
      const { interaction } = await perform({ type: 4, personId, placeId, data, name: path.join(" ") });
      if (!interaction.choices) throw new Error("Loading options failed");
      return interaction.choices;
    },
    async messageCommand(
      personId: string,
      message: { readonly id: string },
      name: string,
      setting?: ActSetting,
    ): Promise<Exchange> {
      const post = world.posts.get(message.id);
      if (!post) throw new Error(`there is no message ${message.id}`);
      const command = await onceShown(() => registered(world, 3, name, personId, post.placeId), setting?.patienceMs);
      const resolved = { messages: { [post.id]: messageWire(world, post) } };
      const data = { ...commandData(command), target_id: post.id, resolved };
      const act = { type: 2, personId, placeId: post.placeId, data, name, commandType: 3 };
      return (await perform(act, setting)).exchange;
    },
  };
}

const RESOLVED: Readonly<Record<number, "users" | "roles" | "channels" | "mentionables">> = {
  [OPTION.user]: "users",
  [OPTION.role]: "roles",
  [OPTION.channel]: "channels",
  [OPTION.mentionable]: "mentionables",
};

function registered(world: World, type: number, name: string, personId: string, placeId: string): RegisteredCommand {
  const { inGuild } = placeOf(world, placeId);
  const every = [...world.commands.values()].filter(
    (each) => (each.type ?? 1) === type && each.name === name && (inGuild || !each.guildId),
  );
  const command = every.find(({ guildId }) => guildId) ?? every[0];
  if (!command) throw new NotShown(`there is no command ${name}`);
  const asked = command.default_member_permissions ?? undefined;
  // No permission at all is asked of nobody but the administrators.
  const needed = asked === undefined ? 0n : BigInt(asked) || PERMISSIONS.ADMINISTRATOR;
  const has = permissionsIn(world, personOf(world, personId).id, placeOf(world, placeId));
  if ((has & needed) !== needed) throw new Error(`${name} is not shown to ${personId}`);
  return command;
}

function commandData({ id, name, type, guildId }: RegisteredCommand): Wire {
  return { id, name, type: type ?? 1, ...(guildId ? { guild_id: guildId } : {}) };
}

function refuseValue(option: CommandOption, value: string | number | boolean): void {
  const { name, type, choices, min_length: least, max_length: most, min_value: low, max_value: high } = option;
  const kind =
    type === OPTION.integer || type === OPTION.number ? "number" : type === OPTION.boolean ? "boolean" : "string";
  if (typeof value !== kind) throw new Error(`${name} takes a ${kind}`);
  if (choices?.length && !choices.some((choice) => choice.value === value))
    throw new Error(`${name} offers no ${value}`);
  if (typeof value === "string" && (lengthOf(value) < (least ?? 0) || lengthOf(value) > (most ?? 6000))) {
    throw new Error(`${name} takes ${least ?? 0} to ${most ?? 6000} letters`);
  }
  if (typeof value === "number" && (value < (low ?? -Infinity) || value > (high ?? Infinity))) {
    throw new Error(`${name} takes ${low} to ${high}`);
  }
}

export function storedFile(world: World, { name, contentType, content }: GivenFile): StoredFile {
  return { id: world.nextId(), name, contentType, content: Buffer.from(content), description: null };
}
