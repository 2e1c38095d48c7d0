import type { AllowedMentions, EmbedBody, MessageBody } from "./bodies.ts";
import { componentFaults } from "./component-limits.ts";
import { type FormFault, fault, isRecord } from "./refusal.ts";

export const FLAGS = { suppressEmbeds: 4, ephemeral: 64, loading: 128, silent: 4096, componentsV2: 32_768 };
export const ATTACHMENT_SIZE_LIMIT = 10 * 1024 * 1024;

export function lengthOf(text: string | null | undefined): number {
  return text ? [...text].length : 0;
}

/** What Discord refuses though its description lets it pass. `known` are the people and roles that can be mentioned. */
export function messageFaults(body: MessageBody, uploads: readonly string[], kept: readonly string[]): FormFault[] {
  const v2 = ((body.flags ?? 0) & FLAGS.componentsV2) !== 0;
  return [
    ...(lengthOf(body.content) > 2000
      ? [fault(["content"], "BASE_TYPE_MAX_LENGTH", "Must be 2000 or fewer in length.")]
      : []),
    ...(v2 && (body.content || body.embeds?.length)
      ? [
          fault(
            ["content"],
            "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
            "Cannot be used with components V2.",
          ),
        ]
      : []),
    ...embedsFaults(body.embeds ?? []),
    ...componentFaults(body.components ?? [], v2),
    ...mentionFaults(body.allowed_mentions),
    ...attachmentFaults(body, uploads, kept),
    ...(body.enforce_nonce && (body.nonce === undefined || body.nonce === null)
      ? [fault(["nonce"], "BASE_TYPE_REQUIRED", "This field is required")]
      : []),
  ];
}

function embedsFaults(embeds: readonly EmbedBody[]): FormFault[] {
  const total = embeds.reduce((sum, embed) => sum + sizeOf(embed), 0);
  return [
    ...embeds.flatMap((embed, index) => embedFaults(embed, ["embeds", index])),
    ...(total > 6000 ? [fault(["embeds"], "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000")] : []),
  ];
}

function sizeOf({ title, description, author, footer, fields }: EmbedBody): number {
  const inFields = (fields ?? []).reduce((sum, { name, value }) => sum + lengthOf(name) + lengthOf(value), 0);
  return lengthOf(title) + lengthOf(description) + lengthOf(author?.name) + lengthOf(footer?.text) + inFields;
}

function embedFaults(embed: EmbedBody, at: readonly PropertyKey[]): FormFault[] {
  const missing = (...path: PropertyKey[]) => fault([...at, ...path], "BASE_TYPE_REQUIRED", "This field is required");
  const empty = !Object.entries(embed).some(([key, value]) => key !== "type" && key !== "color" && shows(value));
  return [
    ...(empty ? [missing("description")] : []),
    ...(embed.footer && !embed.footer.text?.trim() ? [missing("footer", "text")] : []),
    ...(embed.author && !embed.author.name?.trim() ? [missing("author", "name")] : []),
    ...(embed.fields ?? []).flatMap(({ name, value }, index) => [
      ...(name.trim() ? [] : [missing("fields", index, "name")]),
      ...(value.trim() ? [] : [missing("fields", index, "value")]),
    ]),
    ...[embed.url, embed.image?.url, embed.thumbnail?.url].flatMap((url) =>
      url && !/^(https?|attachment):\/\/./.test(url)
        ? [fault([...at, "url"], "URL_TYPE_INVALID_SCHEME", `Scheme of "${url}" must be one of ('http', 'https').`)]
        : [],
    ),
  ];
}

function shows(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  if (Array.isArray(value)) return value.length > 0;
  return isRecord(value);
}

/** Naming somebody while parsing everybody is a contradiction, and is refused. */
function mentionFaults(allowed: AllowedMentions | null | undefined): FormFault[] {
  return (["users", "roles"] as const).flatMap((kind) =>
    allowed?.[kind]?.length && allowed.parse?.includes(kind)
      ? [
          fault(
            ["allowed_mentions"],
            "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
            `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
          ),
        ]
      : [],
  );
}

function attachmentFaults(body: MessageBody, uploads: readonly string[], kept: readonly string[]): FormFault[] {
  const listed = body.attachments ?? [];
  const count = Math.max(uploads.length, listed.length);
  return [
    ...(count > 10 ? [fault(["attachments"], "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length.")] : []),
    ...listed.flatMap(({ id }, index) =>
      uploads.includes(id) || kept.includes(id)
        ? []
        : [fault(["attachments", index, "id"], "ATTACHMENT_NOT_FOUND", `No uploaded file or attachment has id ${id}.`)],
    ),
  ];
}
