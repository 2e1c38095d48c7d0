import { NotShown, onceShown } from "../../patience.ts";
import { checkView, elementsOf, type UniqueActionIds } from "../block-kit/surfaces.ts";
import type { Carrier, Delivery } from "../delivery/delivery.ts";
import { type Fields, fieldsIn, isFields, textIn } from "../json.ts";
import type { Message } from "../message.ts";
import type { Channel, User, Workspace } from "../workspace.ts";
import type { Modals, View } from "./modals.ts";
import type { Payloads } from "./payloads.ts";
import type { ResponseUrls } from "./response-urls.ts";
import { type Choice, chosen, type Filled, fillable, keyOf, unready } from "./state.ts";
import { checkSuggestions } from "./suggestions.ts";
import type { Triggers } from "./triggers.ts";
import { escapeTyped } from "./typed-text.ts";

type Parts = {
  workspace: Workspace;
  modals: Modals;
  triggers: Triggers;
  responseUrls: ResponseUrls;
  payloads: Payloads;
  carrier: Carrier;
  unique: UniqueActionIds;
};

export type Times = { times?: number };
export type Values = Record<string, Choice>;
/** `choose` is for a select, a menu or a set of boxes; `values` fills in other fields first; `block` tells twins apart. */
export type Press = Times & { choose?: Choice; values?: Values; block?: string };

/** What people do in their client. What the client would not let them do is an error of the test. */
export function createPeople({ workspace, modals, triggers, responseUrls, payloads, carrier, unique }: Parts) {
  const suggested = new Map<string, Fields[]>();
  const filledInMessages = new Map<string, Filled>();

  function userOf(id: string): User {
    const user = workspace.users.get(id);
    if (!user) throw new Error(`there is no user ${id}`);
    return user;
  }

  function channelOf(id: string, user: User): Channel {
    const channel = workspace.channels.get(id);
    if (!channel) throw new Error(`there is no channel ${id}`);
    if (!channel.members.has(user.id)) throw new Error(`${user.name} is not in ${channel.name}`);
    return channel;
  }

  function openView(user: string, { id }: { id: string }): View {
    const view = modals.byId(id);
    if (view?.user !== user) throw new Error(`${user} has no such view open`);
    return view;
  }

  function fill(blocks: Fields[], filled: Filled, values: Values, surface: string): void {
    for (const [name, choice] of Object.entries(values)) {
      const { block, element } = only(fillable(blocks), (each) => namesOf(each).includes(name), name);
      filled.set(keyOf(block, element), chosen(element, choice, suggested.get(`${surface} ${element.action_id}`)));
    }
  }

  function act(blocks: Fields[], filled: Filled, name: string, { choose, values, block }: Press, surface: string) {
    fill(blocks, filled, values ?? {}, surface);
    const all = blocks.flatMap((each) => elementsOf(each).map((element) => ({ block: each, element })));
    const found = only(all, (each) => namesOf(each).includes(name) && (!block || each.block.block_id === block), name);
    const { element } = found;
    const { type, action_id, text, value, style, url, placeholder, confirm } = element;
    const named = { type, action_id, block_id: found.block.block_id, action_ts: workspace.nextTs() };
    const pressed = { text, value, style, url, placeholder, confirm };
    const given = Object.fromEntries(Object.entries(pressed).filter(([, each]) => each !== undefined));
    if (type === "button") return { ...named, ...given };
    const state = chosen(element, choose ?? "", suggested.get(`${surface} ${element.action_id}`));
    if (type !== "overflow") filled.set(keyOf(found.block, element), state);
    return { ...named, ...given, ...state };
  }

  async function submitted(view: View, delivery: Delivery): Promise<void> {
    if (delivery.failure) return;
    const answer = fieldsIn(delivery.ack);
    if (answer.response_action === undefined) return modals.close(view);
    if (answer.response_action === "clear") return modals.clear(view);
    if (answer.response_action === "errors") {
      const known = new Set(view.blocks.filter(({ type }) => type === "input").map(({ block_id }) => block_id));
      const errors = Object.entries(fieldsIn(answer.errors)).map(([block, why]) => [block, textIn(why)]);
      const wrong = errors.filter(([block, why]) => !known.has(block) || why === "");
      if (errors.length === 0 || wrong.length > 0)
        throw new Error(`not errors of input blocks: ${JSON.stringify(answer)}`);
      view.errors = Object.fromEntries(errors);
      return;
    }
    const next = checkView(answer.view, "modal", unique);
    if (answer.response_action === "update") modals.update(view, next);
    else if (answer.response_action === "push") modals.push(view, next);
    else throw new Error(`there is no response_action ${answer.response_action}`);
  }

  const people = {
    async command(userId: string, channelId: string, command: string, text: string, { times = 1 }: Times = {}) {
      const user = userOf(userId);
      const channel = channelOf(channelId, user);
      const place = { user: userId, channel: channelId };
      const urls = { response: responseUrls.issue(place), trigger: triggers.issue(userId) };
      const payload = payloads.command(user, channel, command, escapeTyped(text, workspace), urls);
      return people.carry("slash_commands", payload, times);
    },
    async press(userId: string, on: Message | View, name: string, press: Press = {}): Promise<Delivery> {
      const user = userOf(userId);
      if (!("ts" in on)) {
        const view = openView(userId, on);
        const action = await onceShown(() => act(view.blocks, view.filled, name, press, view.id));
        const payload = payloads.viewAction(user, view, action);
        return people.carry("interactive", { ...payload, trigger_id: triggers.issue(userId, view.id) }, press.times);
      }
      const message = workspace.find(on.channel, on.ts);
      if (!message || message.tombstone) throw new Error(`the message ${on.ts} is gone`);
      if (message.ephemeralTo && message.ephemeralTo !== userId) throw new Error(`${user.name} does not see it`);
      const channel = channelOf(message.channel, user);
      const key = `${message.channel} ${message.ts}`;
      const filled = filledInMessages.get(key) ?? new Map<string, Fields>();
      filledInMessages.set(key, filled);
      const action = await onceShown(() => act(message.blocks, filled, name, press, key));
      const urls = {
        trigger_id: triggers.issue(userId),
        response_url: responseUrls.issue({ user: userId, channel: channel.id, original: message }),
      };
      const payload = payloads.messageAction(user, channel, message, action, filled);
      return people.carry("interactive", { ...payload, ...urls }, press.times);
    },
    async shortcut(userId: string, message: Message, callbackId: string, { times = 1 }: Times = {}) {
      const user = userOf(userId);
      const channel = channelOf(message.channel, user);
      if (message.ephemeralTo) throw new Error("an ephemeral message has no shortcuts");
      const urls = {
        trigger_id: triggers.issue(userId),
        response_url: responseUrls.issue({ user: userId, channel: channel.id }),
      };
      return people.carry("interactive", { ...payloads.shortcut(user, channel, message, callbackId), ...urls }, times);
    },
    async submit(userId: string, on: { id: string }, values: Values = {}, { times = 1 }: Times = {}) {
      const view = openView(userId, on);
      fill(view.blocks, view.filled, values, view.id);
      const wrong = unready(view.blocks, view.filled);
      if (wrong.length > 0) throw new Error(wrong.join("; "));
      const payload = { ...payloads.submission(userOf(userId), view), trigger_id: triggers.issue(userId, view.id) };
      return people.carry("interactive", payload, times);
    },
    /** With the cross they leave all of it; with the button below, only the view that is on top. */
    async closeView(userId: string, on: { id: string }, { cleared = false } = {}): Promise<Delivery | undefined> {
      const view = openView(userId, on);
      const payload = payloads.closing(userOf(userId), view, cleared);
      if (cleared) modals.clear(view);
      else modals.close(view);
      return view.content.notify_on_close === true ? people.carry("interactive", payload) : undefined;
    },
    async suggest(userId: string, on: { id: string }, name: string, value: string) {
      const view = openView(userId, on);
      const found = only(fillable(view.blocks), (each) => namesOf(each).includes(name), name);
      const { min_query_length: least = 3 } = found.element;
      const asks = typeof least !== "number" || value.length >= least;
      if (!asks) throw new Error(`Slack asks only from ${least} characters on`);
      const payload = payloads.suggestion(userOf(userId), view, found, value);
      const delivery = await people.carry("interactive", payload);
      const options = delivery.failure ? [] : checkSuggestions(delivery.ack);
      suggested.set(`${view.id} ${found.element.action_id}`, options);
      return { ...delivery, options };
    },
    async openHome(userId: string, { times = 1, tab = "home" }: Times & { tab?: "home" | "messages" } = {}) {
      const { id } = userOf(userId);
      const home = modals.home(id);
      const shown = home && tab === "home" ? { view: modals.onTheWire(home) } : {};
      const at = { channel: workspace.openIm(id).id, tab, event_ts: workspace.nextTs() };
      const event = { type: "app_home_opened", user: id, ...at, ...shown };
      return people.carry("events_api", payloads.event(event), times);
    },
    event: (event: Fields, { times = 1 }: Times = {}) => people.carry("events_api", payloads.event(event), times),
    resend: ({ kind, payload }: Delivery, { times = 1 }: Times = {}) => people.carry(kind, payload, times),
    /** Slack does what the acknowledgement says, once, however often it was sent. */
    async carry(kind: Delivery["kind"], payload: Fields, times = 1): Promise<Delivery> {
      const delivery = await carrier.deliver(kind, payload, times);
      if (kind === "slash_commands") commanded(payload, delivery);
      const { id } = fieldsIn(payload.view);
      const view = modals.byId(textIn(id));
      if (payload.type === "view_submission" && view) await submitted(view, delivery);
      return delivery;
    },
  };

  function commanded(payload: Fields, { failure, ack }: Delivery): void {
    const place = { user: textIn(payload.user_id), channel: textIn(payload.channel_id) };
    if (failure) {
      const code = failure === "timeout" ? "operation_timeout" : "dispatch_failed";
      const text = `${payload.command} failed with the error "${code}"`;
      workspace.add({ channel: place.channel, user: "USLACKBOT", text, ephemeralTo: place.user });
    } else if (typeof ack === "string") responseUrls.answer(place, { text: ack });
    else if (isFields(ack) && Object.keys(ack).length > 0) responseUrls.answer(place, ack);
  }

  return people;
}

function namesOf({ block, element }: { block: Fields; element: Fields }): string[] {
  const labels = [block.label, element.text, element.placeholder].map((each) => textIn(fieldsIn(each).text));
  return [textIn(element.action_id), textIn(block.block_id), ...labels].filter(Boolean);
}

function only<T>(all: T[], fits: (each: T) => boolean, name: string): T {
  const [found, second] = all.filter(fits);
  if (!found) throw new NotShown(`there is no ${name} to be seen`);
  if (second) throw new Error(`there are several ${name}`);
  return found;
}
