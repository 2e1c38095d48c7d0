import { randomBytes } from "node:crypto";
import { storedBlocks } from "../block-kit/stored.ts";
import { checkMessageBlocks, type UniqueActionIds } from "../block-kit/surfaces.ts";
import { type Fields, textIn } from "../json.ts";
import { MESSAGE, RESPONSE_URL } from "../limits.ts";
import type { Message } from "../message.ts";
import { Refused } from "../refused.ts";
import type { Workspace } from "../workspace.ts";

/** To whom and where an app may answer, and the message whose button was pressed. */
export type Occasion = { user: string; channel: string; original?: Message };
export type ResponseUrls = ReturnType<typeof createResponseUrls>;

export function createResponseUrls(workspace: Workspace, unique: UniqueActionIds, baseUrl: () => string) {
  const issued = new Map<string, Occasion & { at: number; uses: number }>();

  function answer({ user, channel, original }: Occasion, body: Fields): void {
    if (body.delete_original === true || body.delete_original === "true") {
      if (original) workspace.remove(original);
      return;
    }
    const content = contentOf(body, unique);
    if (original && (body.replace_original === true || body.replace_original === "true")) {
      if (!workspace.find(original.channel, original.ts)) throw new Refused("message_not_found");
      workspace.change(original, content);
      return;
    }
    const place = { channel, user: workspace.identity.botUserId, threadTs: textIn(body.thread_ts) || undefined };
    const ephemeral = body.response_type !== "in_channel";
    workspace.add({ ...place, ...content, ...(ephemeral ? { ephemeralTo: user } : {}) });
  }

  return {
    issue(occasion: Occasion): string {
      const id = randomBytes(12).toString("hex");
      issued.set(id, { ...occasion, at: workspace.now(), uses: 0 });
      return `${baseUrl()}/respond/${id}`;
    },
    /** What is sent to a response_url, and what an acknowledgement of a command says. */
    answer,
    use(id: string, body: Fields): void {
      const url = issued.get(id);
      if (!url) throw new Refused("invalid_url");
      if (workspace.now() - url.at > RESPONSE_URL.ms) throw new Refused("expired_url");
      if (url.uses >= RESPONSE_URL.uses) throw new Refused("used_url");
      answer(url, body);
      url.uses += 1;
    },
  };
}

/** Text and blocks of a message, refused where Slack refuses them. */
export function contentOf(body: Fields, unique: UniqueActionIds, textLimit = MESSAGE.text) {
  const text = textIn(body.text);
  const hasBlocks = Array.isArray(body.blocks) ? body.blocks.length > 0 : body.blocks !== undefined;
  if (hasBlocks) checkMessageBlocks(body.blocks, unique);
  if (text === "" && !hasBlocks) throw new Refused("no_text");
  if (text.length > textLimit) throw new Refused("msg_too_long");
  return { text, blocks: hasBlocks ? storedBlocks(body.blocks) : [] };
}
