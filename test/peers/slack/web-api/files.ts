import { type Fields, listIn, textIn } from "../json.ts";
import { Refused } from "../refused.ts";
import { newId } from "../workspace.ts";
import { type Inside, isMember, type Methods, method, unpacked, visibleChannel } from "./method.ts";

export const FILES: Methods = {
  "files.info": method(["files:read"], ["file"], (args, { workspace }) => {
    const known = workspace.files.get(textIn(args.file));
    if (!known?.done) throw new Refused("file_not_found");
    return { file: known.file };
  }),

  "files.getUploadURLExternal": method(["files:write"], ["filename", "length"], (args, inside) => {
    const size = Number(args.length);
    if (!Number.isInteger(size) || size < 1) throw new Refused("invalid_arguments");
    const { workspace } = inside;
    const id = newId("F");
    const file = {
      id,
      name: textIn(args.filename),
      mimetype: "application/octet-stream",
      size,
      url_private: `${inside.baseUrl()}/files/${id}`,
      user: workspace.identity.botUserId,
    };
    workspace.files.set(id, { file, content: Buffer.alloc(0), done: false });
    return { upload_url: `${inside.baseUrl()}/upload/${id}`, file_id: id };
  }),

  "files.completeUploadExternal": method(["files:write"], ["files"], (args, inside) => {
    const { workspace } = inside;
    const files = listIn(unpacked(args.files)).map(({ id, title }) => {
      const known = workspace.files.get(textIn(id));
      if (!known || known.content.length !== known.file.size) throw new Refused("file_not_found");
      return { known, title };
    });
    if (files.length === 0) throw new Refused("invalid_arguments");
    const place = postsTo(args, inside);
    for (const { known } of files) known.done = true;
    const draft = {
      user: workspace.identity.botUserId,
      text: textIn(args.initial_comment),
      threadTs: textIn(args.thread_ts) || undefined,
      files: files.map(({ known }) => known.file),
    };
    if (place) workspace.add({ channel: place, ...draft });
    return { files: files.map(({ known, title }) => ({ id: known.file.id, title: title ?? known.file.name })) };
  }),
};

function postsTo(args: Fields, inside: Inside): string | undefined {
  if (!args.channel_id) return undefined;
  const channel = visibleChannel(args.channel_id, inside);
  if (!isMember(channel, inside.workspace)) throw new Refused("not_in_channel");
  if (channel.archived) throw new Refused("is_archived");
  return channel.id;
}
