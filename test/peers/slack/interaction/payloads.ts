import type { Fields } from "../json.ts";
import { type Message, onTheWire } from "../message.ts";
import { type Channel, newId, type User, type Workspace } from "../workspace.ts";
import type { Modals, View } from "./modals.ts";
import { stateOf } from "./state.ts";

export type Payloads = ReturnType<typeof createPayloads>;

/** The bodies as docs.slack.dev/reference/interaction-payloads and recorded ones show them. */
export function createPayloads(workspace: Workspace, modals: Modals) {
  const { identity } = workspace;
  const team = { id: identity.teamId, domain: identity.teamDomain };
  const install = { enterprise: null, is_enterprise_install: false };
  const app = { api_app_id: identity.appId, token: identity.verificationToken };

  function who({ id, name }: User): Fields {
    return { id, username: name, name, team_id: identity.teamId };
  }

  return {
    command(user: User, channel: Channel, command: string, text: string, urls: { response: string; trigger: string }) {
      return {
        token: identity.verificationToken,
        team_id: identity.teamId,
        team_domain: identity.teamDomain,
        channel_id: channel.id,
        channel_name: nameFor(channel),
        user_id: user.id,
        user_name: user.name,
        command,
        text,
        api_app_id: identity.appId,
        is_enterprise_install: "false",
        response_url: urls.response,
        trigger_id: urls.trigger,
      };
    },
    messageAction(user: User, channel: Channel, message: Message, action: Fields, filled: Map<string, Fields>) {
      const { ts, threadTs, ephemeralTo } = message;
      const container = {
        type: "message",
        message_ts: ts,
        channel_id: channel.id,
        is_ephemeral: ephemeralTo !== undefined,
        ...(threadTs ? { thread_ts: threadTs } : {}),
      };
      return {
        type: "block_actions",
        user: who(user),
        ...app,
        container,
        trigger_id: "",
        team,
        ...install,
        channel: { id: channel.id, name: nameFor(channel) },
        // Slack keeps no ephemeral message, so it cannot give one back.
        ...(ephemeralTo ? {} : { message: onTheWire(message, identity) }),
        state: { values: stateOf(message.blocks, filled) },
        response_url: "",
        actions: [action],
      };
    },
    viewAction(user: User, view: View, action: Fields) {
      const container = { type: "view", view_id: view.id };
      const shown = { view: modals.onTheWire(view), actions: [action] };
      return { type: "block_actions", user: who(user), ...app, container, trigger_id: "", team, ...install, ...shown };
    },
    shortcut(user: User, channel: Channel, message: Message, callbackId: string) {
      return {
        type: "message_action",
        token: identity.verificationToken,
        action_ts: workspace.nextTs(),
        team,
        user: who(user),
        channel: { id: channel.id, name: nameFor(channel) },
        ...install,
        callback_id: callbackId,
        trigger_id: "",
        response_url: "",
        message_ts: message.ts,
        message: onTheWire(message, identity),
      };
    },
    submission(user: User, view: View) {
      const shown = { trigger_id: "", view: modals.onTheWire(view), response_urls: [] };
      return { type: "view_submission", team, user: who(user), ...app, ...shown, ...install };
    },
    closing(user: User, view: View, isCleared: boolean) {
      const shown = { view: modals.onTheWire(view), is_cleared: isCleared };
      return { type: "view_closed", team, user: who(user), ...app, ...shown, ...install };
    },
    suggestion(user: User, view: View, element: { block: Fields; element: Fields }, value: string) {
      const { action_id } = element.element;
      const asked = { action_id, block_id: element.block.block_id, value };
      const container = { type: "view", view_id: view.id };
      const shown = { container, ...asked, team, view: modals.onTheWire(view) };
      return { type: "block_suggestion", user: who(user), ...install, ...app, ...shown };
    },
    event(event: Fields) {
      return {
        token: identity.verificationToken,
        team_id: identity.teamId,
        context_team_id: identity.teamId,
        context_enterprise_id: null,
        api_app_id: identity.appId,
        event,
        type: "event_callback",
        event_id: newId("Ev"),
        event_time: Math.floor(workspace.now() / 1_000),
        authorizations: [
          {
            enterprise_id: null,
            team_id: identity.teamId,
            user_id: identity.botUserId,
            is_bot: true,
            is_enterprise_install: false,
          },
        ],
        is_ext_shared_channel: false,
        event_context: `4-${newId("E")}`,
      };
    },
  };
}

function nameFor({ kind, private: isPrivate, name }: Channel): string {
  if (kind === "im") return "directmessage";
  return isPrivate ? "privategroup" : name;
}
