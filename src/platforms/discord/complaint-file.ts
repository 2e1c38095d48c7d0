import type { APIAttachment } from "discord.js";
import { z } from "zod";
import type { Received } from "../../chat/received.ts";
import { UserError } from "../../errors.ts";

/** So many characters may a complaint have in a file; a character takes up to four bytes. */
const LONGEST = 40_000;
const LARGEST = LONGEST * 4;
const PATIENCE_MS = 5_000;
const NAMES = /\.(?:txt|eml|md)$/i;
const KINDS = /^(?:text\/|message\/rfc822)/;

/** What is kept of an attachment until it is read. */
const Attached = z.object({ filename: z.string(), size: z.number(), url: z.string(), content_type: z.string() });
type Attached = z.infer<typeof Attached>;

export function attachedFile({ filename, size, url, content_type: kind = "" }: APIAttachment): string {
  return JSON.stringify({ filename, size, url, content_type: kind } satisfies Attached);
}

export function isTextFile({
  filename,
  content_type: kind = "",
}: Pick<APIAttachment, "filename" | "content_type">): boolean {
  return NAMES.test(filename) || KINDS.test(kind);
}

/** The wish with the words of its files behind its own. Refuses with `file-unreadable`. */
export async function withFiles(received: Received): Promise<Received> {
  if (received.attached.length === 0) return received;
  const files = received.attached.map((each) => Attached.parse(JSON.parse(each)));
  const texts = await Promise.all(files.map(textOf));
  const text = [received.input.text, ...texts].filter((each) => typeof each === "string" && each.trim() !== "");
  return { ...received, input: { ...received.input, text: text.join("\n\n") } };
}

async function textOf(file: Attached): Promise<string> {
  const fault = (why: "kind" | "size" | "away") => new UserError("file-unreadable", { name: file.filename, why });
  if (!isTextFile(file)) throw fault("kind");
  if (file.size > LARGEST) throw fault("size");
  const bytes = await bytesOf(file.url).catch(() => {
    throw fault("away");
  });
  const text = bytes && decoded(bytes);
  if (text === null || text.length > LONGEST) throw fault("size");
  return text;
}

/** Null where it is larger than it said. */
async function bytesOf(url: string): Promise<Buffer | null> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: "error" });
  if (!answer.ok || !answer.body) throw new Error(`Discord's file server answered ${answer.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body) {
    size += chunk.length;
    if (size > LARGEST) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Text files of Chinese Windows are often in its own encoding, or in UTF-16. */
function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
