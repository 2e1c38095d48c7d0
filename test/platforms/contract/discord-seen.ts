import { shownMarkdown } from "#test/peers/discord/markdown.ts";
import { pingedBy } from "#test/peers/discord/mentions.ts";
import { renderedText } from "#test/peers/discord/render.ts";
import { seen } from "#test/peers/discord/seen.ts";
import type { Post, World } from "#test/peers/discord/world.ts";
import type { Press, Shown } from "./contract.ts";

/** What stands there now, as people see it. */
export function seenIn(
  world: World,
  pressOf: (customId: string) => Press | undefined,
): Pick<Shown, "reaches" | "texts" | "presses"> {
  const posts = [...world.posts.values()];
  return {
    reaches: posts.flatMap((post) => [...pingedBy(world, post), ...reachesShown(post)]),
    texts: [
      ...posts.map((post) => renderedText(world, seen(world, post))),
      ...posts.flatMap(({ files }) => files.map(({ content }) => content.toString())),
    ],
    presses: posts.flatMap(({ components }) =>
      components.flatMap(({ components: row = [] }) => row.flatMap((each) => pressOf(each.custom_id ?? "") ?? [])),
    ),
  };
}

const PILL = "\u{1F3AF}";
const LINK = /(?<!\\)\bhttps?:\/\/\S+|(?<!\\)\[[^\]\n]*(?<!\\)\]\([^)\n]*\)/g;

/** What an embed shows as a mention, and what in it can be followed; calling somebody it cannot. */
function reachesShown({ embeds }: Post): readonly string[] {
  const texts = embeds.flatMap(({ title, description, fields }) => [
    title ?? "",
    description ?? "",
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
  ]);
  const names = { person: () => PILL, role: () => PILL, channel: () => PILL };
  return texts.flatMap((text) => {
    const shown = shownMarkdown(text, names, { mentions: true, blocks: true });
    const at = shown.indexOf(PILL);
    const links = text.replace(/```[\s\S]*?```|`[^`\n]*`/g, "").match(LINK) ?? [];
    return [...(at < 0 ? [] : [shown.slice(Math.max(0, at - 20), at + 20)]), ...links];
  });
}
