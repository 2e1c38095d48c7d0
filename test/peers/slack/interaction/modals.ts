import { randomBytes } from "node:crypto";
import { storedBlocks } from "../block-kit/stored.ts";
import type { Fields } from "../json.ts";
import { VIEW } from "../limits.ts";
import { Refused } from "../refused.ts";
import { newId, type Workspace } from "../workspace.ts";
import { type Filled, keysOf, stateOf } from "./state.ts";

/** What somebody has open; `filled` is what they have typed and chosen in it so far. */
export type View = {
  readonly id: string;
  readonly user: string;
  readonly rootId: string;
  readonly previousId: string | undefined;
  content: Fields;
  blocks: Fields[];
  hash: string;
  filled: Filled;
  /** What is wrong with what they submitted, by block. */
  errors: Record<string, string>;
};

export type Modals = ReturnType<typeof createModals>;

export function createModals(workspace: Workspace) {
  /** One stack of views for each modal; the last view of a stack is the one that is seen. */
  let stacks: View[][] = [];
  const homes = new Map<string, View>();
  const newHash = () => `${Math.trunc(workspace.now() / 1_000)}.${randomBytes(4).toString("hex")}`;

  function made(user: string, content: Fields, below?: View): View {
    const id = newId("V");
    refuseTakenName(content);
    return {
      id,
      user,
      rootId: below?.rootId ?? id,
      previousId: below?.id,
      content,
      blocks: storedBlocks(content.blocks),
      hash: newHash(),
      filled: new Map(),
      errors: {},
    };
  }

  function refuseTakenName({ external_id: name }: Fields): void {
    if (name && modals.all().some(({ content }) => content.external_id === name))
      throw new Refused("duplicate_external_id");
  }

  const modals = {
    all: () => [...stacks.flat(), ...homes.values()],
    open: (user: string) => stacks.flatMap((stack) => stack.filter((view) => view.user === user)),
    home: (user: string) => homes.get(user),
    byId: (id: string) => modals.all().find((view) => view.id === id),
    start(user: string, content: Fields): View {
      const view = made(user, content);
      stacks.push([view]);
      return view;
    },
    push(onto: View, content: Fields): View {
      const stack = stacks.find((each) => each.includes(onto));
      if (!stack) throw new Refused("not_found");
      if (stack.length >= VIEW.stacked) throw new Refused("push_limit_reached");
      const view = made(onto.user, content, stack.at(-1));
      stack.push(view);
      return view;
    },
    /** What was filled in stays where the block and its element keep their ids. */
    update(view: View, content: Fields, hash?: string): View {
      if (hash && hash !== view.hash) throw new Refused("hash_conflict");
      if (content.external_id !== view.content.external_id) refuseTakenName(content);
      view.content = content;
      view.blocks = storedBlocks(content.blocks);
      const kept = new Set(keysOf(view.blocks));
      view.filled = new Map([...view.filled].filter(([key]) => kept.has(key)));
      view.errors = {};
      view.hash = newHash();
      return view;
    },
    publish(user: string, content: Fields, hash?: string): View {
      const home = homes.get(user);
      if (home) return modals.update(home, content, hash);
      const view = made(user, content);
      homes.set(user, view);
      return view;
    },
    close(view: View): void {
      for (const stack of stacks) if (stack.at(-1) === view) stack.pop();
      stacks = stacks.filter((stack) => stack.length > 0);
    },
    clear(view: View): void {
      stacks = stacks.filter((stack) => !stack.includes(view));
    },
    onTheWire(view: View): Fields {
      const { identity } = workspace;
      const { content } = view;
      const modal = {
        title: textObject(content.title),
        clear_on_close: content.clear_on_close ?? false,
        notify_on_close: content.notify_on_close ?? false,
        close: textObject(content.close),
        submit: textObject(content.submit),
        submit_disabled: content.submit_disabled ?? false,
      };
      return {
        id: view.id,
        team_id: identity.teamId,
        type: content.type,
        blocks: view.blocks,
        private_metadata: content.private_metadata ?? "",
        callback_id: content.callback_id ?? "",
        state: { values: stateOf(view.blocks, view.filled) },
        hash: view.hash,
        ...(content.type === "modal" ? modal : {}),
        previous_view_id: view.previousId ?? null,
        root_view_id: view.rootId,
        app_id: identity.appId,
        external_id: content.external_id ?? "",
        app_installed_team_id: identity.teamId,
        bot_id: identity.botId,
      };
    },
  };
  return modals;
}

function textObject(value: unknown): unknown {
  return typeof value === "object" && value !== null ? { emoji: true, ...value } : null;
}
