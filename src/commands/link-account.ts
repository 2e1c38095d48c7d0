import { z } from "zod";
import type { Card } from "../cards/card.ts";
import { UserError } from "../errors.ts";
import type { Command, Desk } from "./command.ts";
import * as field from "./fields.ts";

const Input = z.strictObject({ code: field.slug.optional() });

const VALID_MS = 10 * 60_000;

/**
 * Joins the accounts of one human being: the first one asks for a code, the other one gives it. Until then they are two
 * people, and neither decides what the other's platform asks for.
 */
export const linkAccount = {
  name: "link-account",
  path: ["case", "link"],
  input: Input,
  positional: ["code"],
  access: "agent",

  async run({ code }, desk) {
    await knownHere(desk);
    return code === undefined ? giveCode(desk) : join(code.toUpperCase(), desk);
  },
} satisfies Command<typeof Input>;

/** Someone from the terminal has no account until they want to be known elsewhere. */
async function knownHere({ place, actor, store }: Desk): Promise<void> {
  if (place.platform !== "console") return;
  const { id, name, language } = actor;
  await store.chat.saveAccount({ platform: "console", account: id, personId: id, name, language });
}

function giveCode(desk: Desk) {
  const code = desk.secret();
  const expiresAt = new Date(desk.now.getTime() + VALID_MS).toISOString();
  const card = said(desk.say("link.code", { code }), desk.say("link.code.next", { code, at: expiresAt }));
  return {
    kind: "kept" as const,
    card,
    people: { kind: "code" as const, row: { code, personId: desk.actor.id, expiresAt } },
  };
}

async function join(code: string, desk: Desk) {
  const row = await desk.store.chat.linkCode(code);
  const at = desk.now.toISOString();
  if (!row || row.usedBy !== null || row.expiresAt <= at) throw new UserError("link-code-invalid");
  const giver = (await desk.store.chat.personById(row.personId))?.id ?? row.personId;
  if (giver === desk.actor.id) throw new UserError("link-own-code");
  const inHouse = (id: string) => desk.library.house.people.some((person) => person.id === id);
  if (inHouse(giver) && inHouse(desk.actor.id))
    throw new UserError("link-two-people", { one: giver, other: desk.actor.id });
  // Whoever stands in the house's own list stays who they are there.
  const [keep, joined] = inHouse(desk.actor.id) ? [desk.actor.id, giver] : [giver, desk.actor.id];
  return {
    kind: "kept" as const,
    card: said(desk.say("link.done"), desk.say("link.done.next")),
    people: { kind: "join" as const, code, keep, join: joined, name: desk.actor.name, at },
  };
}

function said(title: string, text: string): Card {
  return { title, accent: "plain", parts: [{ kind: "text", text }], buttons: [] };
}
