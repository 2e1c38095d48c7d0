import { randomUUID } from "node:crypto";
import type { Card } from "#src/cards/card.ts";
import { errorCard } from "#src/cards/error-card.ts";
import { en } from "#src/cards/words/en.ts";
import { cardOf } from "#src/chat/post-card.ts";
import type { PostContent, Reply } from "#src/commands/documents.ts";
import { COMMANDS } from "#src/commands/index.ts";
import { UserError } from "#src/errors.ts";
import type { Language } from "#src/languages.ts";
import type { Desk } from "#test/fixtures/desk.ts";
import { LOOKS, STORY } from "#test/fixtures/story.ts";

export interface NamedCard {
  readonly name: string;
  readonly card: Card;
}

/** Mei types in a channel, so that what she does has cards there. */
const CHANNEL = { platform: "slack", account: "U0MEI", channel: "C0COMPLAINTS" };
const LONG = {
  text: "😀 很长的投诉。".repeat(1_000).slice(0, 7_999).toWellFormed(),
  customer: "<@U012AB3CD> *Lee* 王",
};

/** Every card that anybody sees in the course of the story, and all that can be looked at afterwards, in that language. */
export async function cardsOfStory(desk: Desk, language: Language): Promise<readonly NamedCard[]> {
  const say = await desk.speak(language, { inChat: true });
  const told: NamedCard[] = [];

  async function done(who: string, command: string, input: object): Promise<Reply> {
    const actor = desk.person(`${who}:${language}`);
    const reply = await desk.app.receive({ id: randomUUID(), command, input, actor, place: CHANNEL });
    told.push({ name: `${who}: ${command} ${JSON.stringify(input).slice(0, 40)}`, card: reply.card });
    return reply;
  }

  /** What stands in the channel now: the card of the case, its request, and what its thread was told. */
  async function standing(id: string): Promise<void> {
    const approval = await desk.store.approval(id);
    const posts = await desk.store.postsOf(id);
    const contents: PostContent[] = [
      ...posts.map(({ data }) => data),
      ...(approval ? [{ kind: "approval", approval: approval.id, notify: "lead" } as const] : []),
    ];
    for (const content of contents) {
      const card = await cardOf(id, content, { ...desk, now: desk.now(), say });
      if (card) told.push({ name: `${id} in its channel: ${content.kind}`, card });
    }
  }

  for (const [who, command, input] of STORY) {
    const reply = await done(who, command, input);
    if (!reply.ok) throw new Error(`${who} ${command}: ${JSON.stringify(reply.error)}`);
    if (command.startsWith("request") || command === "approve" || command === "send-back") await standing("MG-1");
  }
  for (const id of ["MG-1", "MG-2", "MG-3", "MG-4"]) await standing(id);
  for (const [command, input] of LOOKS) await done("priya", command, input);
  for (const playbook of desk.library.playbooks.keys()) await done("mei", "show-playbook", { playbook });
  for (const study of desk.library.caseStudies.keys()) await done("mei", "show-study", { study });
  for (const { name } of COMMANDS) await done("mei", "help", { about: name });
  for (const { name } of COMMANDS) await done("mei", name, {});

  // The longest that people may write, and a history of two hundred lines.
  await done("mei", "open-case", LONG);
  await done("mei", "edit-draft", { case: "5", text: "让您久等了，我们很抱歉。😀\n".repeat(2_600) });
  for (let note = 0; note < 200; note += 1)
    await desk.say("mei", "add-note", { case: "5", note: `Note ${note}: <!here> @here` });
  await done("mei", "show-case", { case: "5" });
  await standing("MG-5");

  for (const key of Object.keys(en)) {
    const [, code] = /^error\.([\w-]+)$/.exec(key) ?? [];
    if (code !== undefined) told.push({ name: `refused: ${code}`, card: errorCard(new UserError(code), say) });
    if (!key.startsWith("notice.")) continue;
    const notice = await cardOf(
      null,
      { kind: "notice", key, facts: { id: "MG-1" }, notify: null },
      { ...desk, now: desk.now(), say },
    );
    if (notice) told.push({ name: key, card: notice });
  }
  return told;
}
