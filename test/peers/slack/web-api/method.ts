import type { UniqueActionIds } from "../block-kit/surfaces.ts";
import { metadata } from "../block-kit/surfaces.ts";
import type { Sockets } from "../delivery/sockets.ts";
import type { Modals } from "../interaction/modals.ts";
import type { Triggers } from "../interaction/triggers.ts";
import { type Fields, parsed, textIn } from "../json.ts";
import { Refused } from "../refused.ts";
import type { Channel, Workspace } from "../workspace.ts";

/** What the methods work on. */
export type Inside = {
  workspace: Workspace;
  modals: Modals;
  triggers: Triggers;
  sockets: Sockets;
  unique: UniqueActionIds;
  has: (scope: string) => boolean;
  baseUrl: () => string;
};

export type Method = {
  /** Any one of them will do. */
  scopes: string[];
  required: string[];
  token?: "app";
  run(args: Fields, inside: Inside): Fields;
};

export type Methods = { [name: string]: Method };

export function method(scopes: string[], required: string[], run: Method["run"]): Method {
  return { scopes, required, run };
}

export function checkRequired(args: Fields, required: string[]): void {
  const missing = required.filter((name) => args[name] === undefined || args[name] === "");
  if (missing.length === 0) return;
  throw new Refused("invalid_arguments", metadata(missing.map((name) => `missing required field: ${name}`)));
}

export function flag(value: unknown): boolean {
  return value === true || value === "true" || value === "1" || value === 1;
}

/** Form fields carry their objects as JSON. */
export function unpacked(value: unknown): unknown {
  return typeof value === "string" ? parsed(value) : value;
}

/** The channel where the bot may see it; a private one that it is not in does not exist for it. */
export function visibleChannel(id: unknown, { workspace }: Inside): Channel {
  const channel = workspace.channels.get(textIn(id));
  if (!channel || (channel.private && !isMember(channel, workspace))) throw new Refused("channel_not_found");
  return channel;
}

export function isMember({ members }: Channel, { identity }: Workspace): boolean {
  return members.has(identity.botUserId);
}

const PAGE = 100;

export function page<T>(all: T[], args: Fields): { items: T[]; next: string } {
  const limit = Number(args.limit ?? PAGE) || PAGE;
  const cursor = textIn(args.cursor);
  const from = cursor ? Number(Buffer.from(cursor, "base64").toString().replace("next:", "")) : 0;
  if (!Number.isInteger(from)) throw new Refused("invalid_cursor");
  const more = from + limit < all.length;
  return {
    items: all.slice(from, from + limit),
    next: more ? Buffer.from(`next:${from + limit}`).toString("base64") : "",
  };
}
