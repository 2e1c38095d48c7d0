import type { Workspace } from "../workspace.ts";

const LINK = /(?:https?:\/\/|mailto:)[^\s<>|]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** What a person types, as it arrives where `should_escape` is set: names, channels and links are markup. */
export function escapeTyped(text: string, workspace: Workspace): string {
  const users = [...workspace.users.values()];
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return escaped
    .replaceAll(LINK, (link) => (/^(https?|mailto):/.test(link) ? `<${link}>` : `<mailto:${link}|${link}>`))
    .replaceAll(/(?<![\w@<|])@([\p{L}\p{N}._-]+)/gu, (typed, name: string) => {
      if (["here", "channel", "everyone"].includes(name)) return `<!${name}>`;
      const group = [...workspace.groups.values()].find(({ handle }) => handle === name);
      if (group) return `<!subteam^${group.id}|@${group.handle}>`;
      const user = users.find((each) => each.name === name);
      return user ? `<@${user.id}|${user.name}>` : typed;
    })
    .replaceAll(/(?<![\w#<|])#([\p{L}\p{N}_-]+)/gu, (typed, name: string) => {
      const channel = [...workspace.channels.values()].find((each) => each.name === name && each.kind === "channel");
      return channel ? `<#${channel.id}|${channel.name}>` : typed;
    })
    .trim();
}
