import type { webApi } from "@slack/bolt";
import { UserError } from "../../errors.ts";

/** A complaint has at most 40,000 characters; in UTF-8 that is no more than this. */
const MOST_BYTES = 200_000;
const PATIENCE_MS = 5_000;
const TEXT = /^(?:text\/|message\/rfc822)/;

/** The text of a file that somebody shared. Refuses with `file-unreadable` what is no text, too large, or out of reach. */
export async function fileText(client: webApi.WebClient, id: string): Promise<string> {
  const { file } = await client.files.info({ file: id }).catch(() => ({ file: undefined }));
  const name = file?.name ?? id;
  const fault = (why: "kind" | "size" | "away") => new UserError("file-unreadable", { name, why });
  if (!file?.url_private) throw fault("away");
  if (!TEXT.test(file.mimetype ?? "")) throw fault("kind");
  if ((file.size ?? 0) > MOST_BYTES) throw fault("size");
  if (!isSlacks(file.url_private, client.slackApiUrl)) throw fault("away");
  const headers = { Authorization: `Bearer ${client.token}` };
  try {
    const answer = await fetch(file.url_private, {
      headers,
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!answer.ok) throw fault("away");
    const bytes = await answer.arrayBuffer();
    if (bytes.byteLength > MOST_BYTES) throw fault("size");
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw error instanceof TypeError && "code" in error ? fault("kind") : fault("away");
  }
}

/** The token goes to nobody but Slack. */
function isSlacks(address: string, apiUrl: string): boolean {
  const { protocol, host, hostname } = new URL(address);
  return host === new URL(apiUrl).host || (protocol === "https:" && hostname.endsWith(".slack.com"));
}
