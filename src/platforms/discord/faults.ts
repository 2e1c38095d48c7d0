import { RESTJSONErrorCodes as Code, DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import { Undeliverable } from "../../chat/platform.ts";

export const ARCHIVED = Code.InvalidActionOnArchivedThread;
export const THREAD_EXISTS = Code.ThreadAlreadyCreatedForMessage;
/** A thread that was deleted, locked or closed to the desk, while its channel may be as it was. */
export const MISSING_THREAD = [
  Code.UnknownChannel,
  Code.MissingAccess,
  Code.MissingPermissions,
  Code.ThreadLocked,
  ARCHIVED,
];

const PERMISSIONS =
  "View Channel, Send Messages, Send Messages in Threads, Create Public Threads, Embed Links, Attach Files and Read Message History";

/** What cannot be reached any more, and what whoever looks after the desk may do about it. */
const GONE: Readonly<Record<number, string>> = {
  [Code.UnknownChannel]: "the channel or thread does not exist any more",
  [Code.UnknownGuild]: "the desk is not in that server any more",
  [Code.UnknownUser]: "there is no such person in Discord",
  [Code.MissingAccess]: `the desk may not see the channel; give its role there: ${PERMISSIONS}`,
  [Code.MissingPermissions]: `the desk may not write in the channel; give its role there: ${PERMISSIONS}`,
  [Code.CannotSendMessagesToThisUser]: "the person takes no direct messages from the desk",
  [Code.CannotSendMessagesInNonTextChannel]: "nobody can write in a channel of that kind; choose a text channel",
  [Code.CannotExecuteActionOnThisChannelType]: "nobody can write in a channel of that kind; choose a text channel",
  [Code.ThreadLocked]: "the thread is locked",
  [ARCHIVED]: "the thread is archived, and the desk may not open it; give its role Manage Threads",
};

/** Discord's own code and the status with which it refused; undefined where it did not answer at all. */
export function codesOf(error: unknown): { readonly code: number; readonly status: number } | undefined {
  if (error instanceof DiscordAPIError) return { code: Number(error.code), status: error.status };
  return error instanceof HTTPError ? { code: 0, status: error.status } : undefined;
}

export function hasCode(error: unknown, ...codes: readonly number[]): boolean {
  return codes.includes(codesOf(error)?.code ?? -1);
}

/** Why something did not arrive, for whoever decides what becomes of it. It never repeats what was to be said. */
export function undeliverable(error: unknown): Undeliverable {
  if (error instanceof Undeliverable) return error;
  if (error instanceof RateLimitError) {
    const retryAfterMs = Math.max(error.retryAfter, error.timeToReset);
    return new Undeliverable("later", "Discord wants to be asked later", { retryAfterMs, unsent: true });
  }
  const refused = codesOf(error);
  if (!refused) return new Undeliverable("later", "Discord was not reached", { cause: error });
  const { code, status } = refused;
  if (status === 401) return new Undeliverable("later", "Discord refuses the token", { unsent: true });
  if (code === Code.UnknownMessage || code === Code.CannotEditMessageAuthoredByAnotherUser) {
    return new Undeliverable("message-gone", "the message does not exist any more");
  }
  const gone = GONE[code];
  if (gone) return new Undeliverable("place-gone", gone);
  if (status === 429 || BUSY.includes(code)) return new Undeliverable("later", `Discord is busy (${code})`, BUSY_AGAIN);
  if (status >= 500) return new Undeliverable("later", `Discord failed (${status})`);
  if (status === 403)
    return new Undeliverable("place-gone", `Discord forbids it (${code}); give the desk's role there: ${PERMISSIONS}`);
  return new Undeliverable("refused", `Discord takes no such message (${code}): ${faultyFields(error).join(", ")}`);
}

const BUSY: readonly number[] = [
  Code.ServiceResourceIsBeingRateLimited,
  Code.MaximumNumberOfEditsToMessagesOlderThanOneHourReached,
  // The channel is written to too fast; the service is overloaded.
  20_028,
  130_000,
];
const BUSY_AGAIN = { retryAfterMs: 5_000, unsent: true };

/** `embeds.0.description BASE_TYPE_MAX_LENGTH`: which part it was, never what stood in it. */
function faultyFields(error: unknown): readonly string[] {
  const raw = error instanceof DiscordAPIError ? error.rawError : {};
  return "errors" in raw ? fieldsIn(raw.errors, []) : [];
}

function fieldsIn(errors: unknown, path: readonly string[]): readonly string[] {
  if (typeof errors !== "object" || errors === null) return [];
  return Object.entries(errors).flatMap(([name, value]) => {
    if (name !== "_errors") return fieldsIn(value, [...path, name]);
    const codes = Array.isArray(value) ? value.map((each) => (isCoded(each) ? String(each.code) : "")) : [];
    return [`${path.join(".")} ${codes.join(" ")}`];
  });
}

function isCoded(value: unknown): value is { readonly code: unknown } {
  return typeof value === "object" && value !== null && "code" in value;
}
