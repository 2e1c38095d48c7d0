import { NotShown, onceShown } from "../patience.ts";
import type { ComponentBody } from "./bodies.ts";
import { everyComponent, KIND, LINK_STYLE } from "./component-limits.ts";
import type { ActSetting, Exchange, Perform } from "./exchange.ts";
import type { Interactions, OpenModal } from "./interactions.ts";
import { lengthOf } from "./message-limits.ts";
import { resolvedOf, together } from "./resolved.ts";
import { messageWire } from "./wire.ts";
import type { Post, Wire, World } from "./world.ts";

export type Filled = Readonly<Record<string, string | readonly string[]>>;

/** Buttons, menus and modals, as a client lets people use them. */
export function createComponentActs(world: World, interactions: Interactions, perform: Perform) {
  function shown(personId: string, message: { readonly id: string }): Post {
    const post = world.posts.get(message.id);
    if (!post || (post.onlyFor && post.onlyFor !== personId)) throw new Error(`nobody sees message ${message.id}`);
    return post;
  }

  async function use(personId: string, post: Post, data: Wire, setting?: ActSetting): Promise<Exchange> {
    const { placeId } = post;
    const act = { type: 3, personId, placeId, data, message: post, messageWire: messageWire(world, post) };
    return (await perform(act, setting)).exchange;
  }

  return {
    /** By the custom id of the button, or by what stands on it. */
    async press(
      personId: string,
      message: { readonly id: string },
      button: string,
      setting?: ActSetting,
    ): Promise<Exchange> {
      const post = shown(personId, message);
      const found = await onceShown(
        () => named(post, button, (component) => component.type === KIND.button),
        setting?.patienceMs,
      );
      if (found.style === LINK_STYLE) throw new Error(`[${button}] is a link`);
      const { id, custom_id } = found;
      return use(personId, post, { component_type: KIND.button, id, custom_id }, setting);
    },
    /** By the custom id of the menu, or by its placeholder; values may be given as the labels that people see. */
    async select(
      personId: string,
      message: { readonly id: string },
      menu: string,
      chosen: readonly string[],
      setting?: ActSetting,
    ): Promise<Exchange> {
      const post = shown(personId, message);
      const found = await onceShown(() => named(post, menu, ({ type }) => type !== KIND.button), setting?.patienceMs);
      const { values, resolved } = chosenOf(world, found, chosen);
      const { type, id, custom_id } = found;
      const data = { component_type: type, id, custom_id, values, ...(resolved ? { resolved } : {}) };
      return use(personId, post, data, setting);
    },
    /** What is not given stays as the modal came. By custom id, or by label. */
    async submit(personId: string, modal: OpenModal, given: Filled = {}, setting?: ActSetting): Promise<Exchange> {
      const parts: Wire[] = [];
      const components = modal.components.map((component) => submitted(world, component, given, parts));
      for (const key of Object.keys(given)) {
        const known = everyComponent(modal.components).some(({ component }) => isNamed(component, key));
        if (!known) throw new Error(`the modal asks for no ${key}`);
      }
      const resolved = together(parts);
      const data = {
        custom_id: modal.customId,
        components,
        ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
      };
      const message = modal.from.message && world.posts.get(modal.from.message.id);
      const { exchange } = await perform(
        {
          type: 5,
          personId,
          placeId: modal.from.placeId,
          data,
          message,
          messageWire: message && messageWire(world, message),
        },
        setting,
      );
      if (!exchange.failed && interactions.modals.get(personId) === modal) interactions.modals.delete(personId);
      return exchange;
    },
  };
}

function isNamed({ custom_id: id, label, placeholder }: ComponentBody, name: string): boolean {
  return [id, label, placeholder].includes(name);
}

function named(post: Post, name: string, fits: (component: ComponentBody) => boolean): ComponentBody {
  const every = everyComponent(post.components).map(({ component }) => component);
  const found = every.find((component) => fits(component) && isNamed(component, name));
  if (!found) throw new NotShown(`the message has no ${name}`);
  if (found.disabled) throw new Error(`${name} is disabled`);
  return found;
}

const RESOLVED: Readonly<Record<number, "users" | "roles" | "channels" | "mentionables">> = {
  [KIND.userSelect]: "users",
  [KIND.roleSelect]: "roles",
  [KIND.channelSelect]: "channels",
  [KIND.mentionableSelect]: "mentionables",
};

function chosenOf(
  world: World,
  { type, options = [], min_values: least, max_values: most, required }: ComponentBody,
  chosen: readonly string[],
): { values: readonly string[]; resolved?: Wire } {
  const lowest = required === false ? 0 : (least ?? 1);
  if (chosen.length < lowest || chosen.length > (most ?? 1)) throw new Error(`takes ${lowest} to ${most ?? 1} values`);
  const kind = RESOLVED[type];
  if (kind) return { values: chosen, resolved: resolvedOf(world, kind, chosen) };
  const values = chosen.map((wanted) => {
    const option = options.find(({ value, label }) => value === wanted || label === wanted);
    if (!option) throw new Error(`the menu offers no ${wanted}`);
    return option.value;
  });
  return { values };
}

function submitted(world: World, component: ComponentBody, given: Filled, parts: Wire[], label?: string): Wire {
  const { type, id } = component;
  if (component.component) {
    return { type, id, component: submitted(world, component.component, given, parts, component.label ?? undefined) };
  }
  if (component.components) {
    return { type, id, components: component.components.map((each) => submitted(world, each, given, parts)) };
  }
  if (type === KIND.textDisplay) return { type, id };
  const name = component.label ?? label ?? "";
  const value = given[component.custom_id ?? ""] ?? given[name];
  if (type === KIND.textInput)
    return { type, id, custom_id: component.custom_id, value: typed(component, value, name) };
  const defaults = (component.options ?? []).filter((option) => option.default).map((option) => option.value);
  const { values, resolved } = chosenOf(
    world,
    // A menu of a modal is required unless it says otherwise.
    component,
    value === undefined ? defaults : [value].flat(),
  );
  if (resolved) parts.push(resolved);
  return { type, id, custom_id: component.custom_id, values };
}

function typed(component: ComponentBody, value: string | readonly string[] | undefined, name: string): string {
  const text = value === undefined ? (component.value ?? "") : value;
  if (typeof text !== "string") throw new Error(`${name} takes one text`);
  const { required, min_length: least, max_length: most } = component;
  if (required !== false && text === "") throw new Error(`${name} is required`);
  const tooShort = text !== "" && lengthOf(text) < (least ?? 0);
  if (tooShort || lengthOf(text) > (most ?? 4000))
    throw new Error(`${name} takes ${least ?? 0} to ${most ?? 4000} letters`);
  return text;
}
