import {
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
  ApplicationCommandUpdateRequestSchema,
} from "discord-api-spec/zod";
import type { CommandBody } from "./bodies.ts";
import { checked, type Schema } from "./checked.ts";
import { commandFaults } from "./command-limits.ts";
import { fault, invalidForm, isRecord, refusal, refuseFaults } from "./refusal.ts";
import type { Call, Routes } from "./rest.ts";
import type { RegisteredCommand, Wire, World } from "./world.ts";

const AT_MOST: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };

export const COMMAND_ROUTES: Routes = Object.fromEntries(
  ["/applications/:app/commands", "/applications/:app/guilds/:guild/commands"].flatMap((path) =>
    Object.entries({
      [`GET ${path}`]: (call: Call) => here(call).map((command) => commandWire(call.world, command)),
      [`PUT ${path}`]: (call: Call) => overwrite(call).map((command) => commandWire(call.world, command)),
      [`POST ${path}`]: (call: Call) => {
        const body = checkedCommand(ApplicationCommandCreateRequestSchema, call.body, []);
        return commandWire(call.world, register(call, body));
      },
      [`GET ${path}/:command`]: (call: Call) => commandWire(call.world, one(call)),
      [`PATCH ${path}/:command`]: (call: Call) => {
        const known = one(call);
        const patch = checked(ApplicationCommandPatchRequestPartialSchema, coerced(call.body));
        const changed = { ...known, ...patch, version: call.world.nextId() };
        refuseFaults(commandFaults(changed));
        call.world.commands.set(known.id, changed);
        return commandWire(call.world, changed);
      },
      [`DELETE ${path}/:command`]: (call: Call) => {
        call.world.commands.delete(one(call).id);
        return undefined;
      },
    }),
  ),
);

function here({ world, params }: Call): readonly RegisteredCommand[] {
  if (params.app !== world.applicationId) throw refusal(50001);
  if (params.guild !== undefined && params.guild !== world.guildId) throw refusal(50001);
  return [...world.commands.values()].filter(({ guildId }) => guildId === params.guild);
}

function one(call: Call): RegisteredCommand {
  const found = here(call).find(({ id }) => id === call.params.command);
  if (!found) throw refusal(10063);
  return found;
}

function overwrite(call: Call): readonly RegisteredCommand[] {
  const before = here(call);
  if (!Array.isArray(call.body)) throw invalidForm([fault([], "BASE_TYPE_BAD_TYPE", "Only iterables may be used.")]);
  const bodies = call.body.map((each, index) => checkedCommand(ApplicationCommandUpdateRequestSchema, each, [index]));
  const keys = bodies.map(({ type, name }) => `${type ?? 1} ${name}`);
  refuseFaults(
    keys.flatMap((key, index) =>
      keys.indexOf(key) < index
        ? [fault([index], "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique")]
        : [],
    ),
  );
  for (const [type, most] of Object.entries(AT_MOST)) {
    if (bodies.filter((each) => (each.type ?? 1) === Number(type)).length > most) throw refusal(30032);
  }
  for (const { id } of before) call.world.commands.delete(id);
  return bodies.map((body) => register(call, body, before));
}

/** A command of the same name is the same command: it keeps its id. */
function register(call: Call, body: CommandBody, before = here(call)): RegisteredCommand {
  const same = before.find(({ type, name }) => (type ?? 1) === (body.type ?? 1) && name === body.name);
  const { world, params } = call;
  const command = { ...body, id: same?.id ?? world.nextId(), guildId: params.guild, version: world.nextId() };
  world.commands.set(command.id, command);
  return command;
}

function checkedCommand<T extends CommandBody>(schema: Schema<T>, raw: unknown, at: readonly PropertyKey[]): T {
  const body = checked(schema, coerced(raw), at);
  refuseFaults(commandFaults(body, at));
  return body;
}

/** The description says integer, the documentation and the service take the digits in a string. */
function coerced(raw: unknown): unknown {
  if (!isRecord(raw)) return raw;
  const { default_member_permissions: permissions } = raw;
  const digits = typeof permissions === "string" && /^\d+$/.test(permissions);
  return digits ? { ...raw, default_member_permissions: Number(permissions) } : raw;
}

export function commandWire(world: World, { guildId, ...command }: RegisteredCommand): Wire {
  const permissions = command.default_member_permissions;
  return {
    nsfw: false,
    contexts: null,
    ...command,
    type: command.type ?? 1,
    description: command.description ?? "",
    application_id: world.applicationId,
    default_member_permissions: permissions === undefined || permissions === null ? null : String(permissions),
    ...(guildId ? { guild_id: guildId } : { dm_permission: true, integration_types: [0] }),
  };
}
