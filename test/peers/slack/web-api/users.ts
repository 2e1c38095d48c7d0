import { type Fields, textIn } from "../json.ts";
import { Refused } from "../refused.ts";
import type { User } from "../workspace.ts";
import { flag, type Inside, type Methods, method, page } from "./method.ts";

export const USERS: Methods = {
  "auth.test": method([], [], (_args, { workspace: { identity } }) => ({
    url: `https://${identity.teamDomain}.slack.com/`,
    team: identity.teamDomain,
    user: identity.botName,
    team_id: identity.teamId,
    user_id: identity.botUserId,
    bot_id: identity.botId,
    is_enterprise_install: false,
  })),

  "users.info": method(["users:read"], ["user"], (args, inside) => {
    const user = inside.workspace.users.get(textIn(args.user));
    if (!user) throw new Refused("user_not_found");
    return { user: described(user, args, inside) };
  }),

  "users.list": method(["users:read"], [], (args, inside) => {
    const { items, next } = page([...inside.workspace.users.values()], args);
    const members = items.map((user) => described(user, args, inside));
    return { members, cache_ts: Math.floor(inside.workspace.now() / 1_000), response_metadata: { next_cursor: next } };
  }),

  "usergroups.list": method(["usergroups:read"], [], (args, { workspace }) => ({
    usergroups: [...workspace.groups.values()].map(({ id, handle, name, users }) => ({
      id,
      team_id: workspace.identity.teamId,
      is_usergroup: true,
      name,
      description: "",
      handle,
      is_external: false,
      date_delete: 0,
      user_count: users.length,
      ...(flag(args.include_users) ? { users } : {}),
    })),
  })),

  "usergroups.users.list": method(["usergroups:read"], ["usergroup"], (args, { workspace }) => {
    const group = workspace.groups.get(textIn(args.usergroup));
    if (!group) throw new Refused("no_such_subteam");
    return { users: group.users };
  }),
};

function described({ id, name, realName, locale, tz, bot }: User, args: Fields, { workspace }: Inside): Fields {
  return {
    id,
    team_id: workspace.identity.teamId,
    name,
    deleted: false,
    real_name: realName,
    tz,
    tz_label: tz,
    tz_offset: offsetSeconds(tz, workspace.now()),
    profile: {
      real_name: realName,
      real_name_normalized: realName,
      display_name: name,
      display_name_normalized: name,
      team: workspace.identity.teamId,
    },
    is_admin: false,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: false,
    is_ultra_restricted: false,
    is_bot: bot,
    is_app_user: false,
    updated: 1_700_000_000,
    ...(flag(args.include_locale) ? { locale } : {}),
  };
}

function offsetSeconds(timeZone: string, now: number): number {
  const parts = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" }).formatToParts(now);
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours = "0", minutes = "0"] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 3_600 + Number(minutes) * 60);
}
