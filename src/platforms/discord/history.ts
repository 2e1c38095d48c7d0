import { Routes } from "discord.js";
import { z } from "zod";
import type { Parcel } from "../../chat/platform.ts";
import type { Caller } from "./api.ts";
import { undeliverable } from "./faults.ts";
import { isMarked, type SeenMessage } from "./mark.ts";

const Page = z.array(
  z.object({
    id: z.string(),
    timestamp: z.string(),
    author: z.object({ bot: z.boolean().nullish() }),
    embeds: z.array(z.object({ footer: z.object({ text: z.string() }).nullish(), timestamp: z.string().nullish() })),
    thread: z.object({ id: z.string() }).nullish(),
  }),
);

const PAGE = 100;
const PAGES = 5;
/** Clocks of two machines differ by less. */
const SLACK_MS = 60_000;

/** Our own message of an earlier attempt, from the newest back to when it was first to be said. */
export async function findOwn(caller: Caller, channel: string, parcel: Parcel): Promise<SeenMessage | undefined> {
  const since = Date.parse(parcel.createdAt) - SLACK_MS;
  let before: string | undefined;
  for (let page = 0; page < PAGES; page += 1) {
    const messages = await pageOf(caller, channel, before);
    const found = messages.find((message) => isMarked(message, parcel));
    const oldest = messages.at(-1);
    if (found || !oldest || messages.length < PAGE || Date.parse(oldest.timestamp) < since) return found;
    before = oldest.id;
  }
  return undefined;
}

async function pageOf(caller: Caller, channel: string, before: string | undefined): Promise<z.infer<typeof Page>> {
  const query = { limit: String(PAGE), ...(before === undefined ? {} : { before }) };
  try {
    return Page.parse(await caller.call({ method: "get", route: Routes.channelMessages(channel), query }));
  } catch (error) {
    // Of a thread that is gone nothing can be found; a channel that is closed to us is told when we write there.
    if (undeliverable(error).why === "place-gone") return [];
    throw error;
  }
}
