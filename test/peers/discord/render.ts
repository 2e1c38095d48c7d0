import type { ComponentBody, EmbedBody } from "./bodies.ts";
import { KIND } from "./component-limits.ts";
import type { OpenModal } from "./interactions.ts";
import { type Names, shownMarkdown } from "./markdown.ts";
import { FLAGS } from "./message-limits.ts";
import { type SeenMessage, shownName } from "./seen.ts";
import type { World } from "./world.ts";

const BODY = { mentions: true, blocks: true };
const TITLE = { mentions: false, blocks: false };

/** A message as people read it, line by line. Footers and authors of embeds show no markdown at all. */
export function renderedText(world: World, message: SeenMessage): string {
  const names = namesOf(world);
  const embeds = message.flags & FLAGS.suppressEmbeds ? [] : message.embeds;
  return [
    ...(message.loading ? [`${message.author.name} is thinking…`] : []),
    ...(message.content ? [shownMarkdown(message.content, names, BODY)] : []),
    ...embeds.map((embed) => embedText(embed, names)),
    ...message.attachments.map(({ name }) => `📎 ${name}`),
    ...message.components.map((component) => componentText(component, names)),
  ].join("\n");
}

/** A modal as people read it: every label, what it says of itself, and what stands in the field so far. */
export function renderedModal(world: World, { title, components }: OpenModal): string {
  const names = namesOf(world);
  return [title, ...components.map((component) => fieldText(component, names))].join("\n");
}

function fieldText(component: ComponentBody, names: Names): string {
  const [inside = component.component] = component.components ?? [];
  if (!inside) return componentText(component, names);
  const label = component.label ?? inside.label ?? "";
  const star = inside.required === false ? "" : " *";
  const field = inside.type === KIND.textInput ? `[${inside.value ?? ""}]` : componentText(inside, names);
  const hint = inside.type === KIND.textInput && !inside.value ? (inside.placeholder ?? "") : "";
  return [label + star, component.description, field, hint].filter(Boolean).join("\n");
}

function namesOf(world: World): Names {
  return {
    person: (id) => shownName(world, id),
    role: (id) => world.roles.get(id)?.name.replace(/^@/, "") ?? "deleted-role",
    channel: (id) => world.places.get(id)?.name ?? "unknown",
  };
}

function embedText({ author, title, description, fields, footer, timestamp, image }: EmbedBody, names: Names): string {
  const foot = [footer?.text, timestamp && new Date(timestamp).toISOString().slice(0, 16).replace("T", " ")];
  return [
    ...(author?.name ? [author.name] : []),
    ...(title ? [shownMarkdown(title, names, TITLE)] : []),
    ...(description ? [shownMarkdown(description, names, BODY)] : []),
    ...(fields ?? []).flatMap(({ name, value }) => [
      shownMarkdown(name, names, TITLE),
      shownMarkdown(value, names, BODY),
    ]),
    ...(image?.url ? [`🖼 ${image.url}`] : []),
    ...(foot.some(Boolean) ? [foot.filter(Boolean).join(" • ")] : []),
  ].join("\n");
}

function componentText(component: ComponentBody, names: Names): string {
  const { type, components, accessory, content } = component;
  if (components) {
    const inside = [...components, ...(accessory ? [accessory] : [])].map((each) => componentText(each, names));
    return inside.join(type === KIND.row ? " " : "\n");
  }
  if (type === KIND.textDisplay) return shownMarkdown(content ?? "", names, BODY);
  const off = component.disabled ? " (disabled)" : "";
  if (type === KIND.button) return `[${[component.emoji?.name, component.label].filter(Boolean).join(" ")}${off}]`;
  const chosen = (component.options ?? []).filter((option) => option.default).map(({ label }) => label);
  return `[${chosen.length > 0 ? chosen.join(", ") : (component.placeholder ?? "Make a selection")} ▾${off}]`;
}
