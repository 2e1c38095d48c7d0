import { webApi } from "@slack/bolt";
import { Undeliverable } from "../../chat/platform.ts";

const MESSAGE_GONE = ["message_not_found", "cant_update_message", "edit_window_closed"];
const PLACE_GONE = [
  "channel_not_found",
  "is_archived",
  "not_in_channel",
  "restricted_action",
  "restricted_action_read_only_channel",
  "user_not_found",
  "user_disabled",
  "cannot_dm_bot",
  "messages_tab_disabled",
  "access_denied",
];
/** The token, not the message: it goes out when the token works again. */
const TOKEN = [
  "invalid_auth",
  "not_authed",
  "account_inactive",
  "token_revoked",
  "token_expired",
  "team_access_not_granted",
];
const PASSING = [
  "internal_error",
  "fatal_error",
  "request_timeout",
  "service_unavailable",
  "ratelimited",
  "rate_limited",
];

/** What a failed call means for the card. */
export function undeliverable(error: unknown): Undeliverable {
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return new Undeliverable("later", "Slack asks to wait", { retryAfterMs: error.retryAfter * 1_000, unsent: true });
  }
  const code = slackCode(error);
  if (code === undefined) return new Undeliverable("later", "Slack does not answer", { cause: error });
  if (MESSAGE_GONE.includes(code)) return new Undeliverable("message-gone", code);
  if (PLACE_GONE.includes(code)) return new Undeliverable("place-gone", `${code}${mendOf(code)}`);
  if (TOKEN.includes(code)) return new Undeliverable("later", code, { retryAfterMs: 5_000, unsent: true });
  if (PASSING.includes(code)) return new Undeliverable("later", code);
  return new Undeliverable("refused", `${code}${mendOf(code)}${detailOf(error)}`);
}

/** Slack's own word for what is wrong; undefined where it did not answer at all. */
export function slackCode(error: unknown): string | undefined {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;
}

export function isTokenFault(error: unknown): boolean {
  return TOKEN.includes(slackCode(error) ?? "");
}

function mendOf(code: string): string {
  if (code === "not_in_channel" || code === "channel_not_found") return ": invite the app there with /invite";
  if (code === "missing_scope") return ": install the app again with the manifest that npm run manifest prints";
  return "";
}

/** Where Slack says which block it does not take. */
function detailOf(error: unknown): string {
  if (!(error instanceof webApi.WebAPIPlatformError)) return "";
  const messages = error.data.response_metadata?.messages ?? [];
  return messages.length > 0 ? ` (${messages.join("; ").slice(0, 300)})` : "";
}
