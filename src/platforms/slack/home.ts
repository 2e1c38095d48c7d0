import type { types } from "@slack/bolt";
import type { Card } from "../../cards/card.ts";
import type { Say } from "../../cards/say.ts";
import { partBlocks } from "./blocks.ts";
import { BLOCKS_IN_VIEW } from "./limits.ts";

/** A person's own work, where Slack shows the app to them alone. */
export function homeView(queue: Card, say: Say): types.HomeView {
  const work = queue.parts.flatMap(partBlocks).map(({ block }) => block);
  const title: types.KnownBlock = { type: "header", text: { type: "plain_text", text: say("home.title") } };
  const hint: types.KnownBlock = {
    type: "context",
    elements: [{ type: "plain_text", text: say("home.none") }],
  };
  return { type: "home", blocks: [title, ...work, hint].slice(0, BLOCKS_IN_VIEW) };
}
