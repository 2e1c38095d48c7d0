import { checkView, metadata } from "../block-kit/surfaces.ts";
import type { View } from "../interaction/modals.ts";
import { type Fields, textIn } from "../json.ts";
import { Refused } from "../refused.ts";
import { type Inside, type Methods, method, unpacked } from "./method.ts";

export const VIEWS: Methods = {
  "views.open": method([], ["trigger_id", "view"], (args, inside) => {
    const content = viewOf(args, "modal", inside);
    const { user } = inside.triggers.exchange(textIn(args.trigger_id));
    return shown(inside.modals.start(user, content), inside);
  }),

  "views.push": method([], ["trigger_id", "view"], (args, inside) => {
    const content = viewOf(args, "modal", inside);
    const { viewId } = inside.triggers.exchange(textIn(args.trigger_id));
    const below = viewId ? inside.modals.byId(viewId) : undefined;
    if (!below) throw new Refused("invalid_trigger_id");
    return shown(inside.modals.push(below, content), inside);
  }),

  "views.update": method([], ["view"], (args, inside) => {
    const [id, externalId] = [textIn(args.view_id), textIn(args.external_id)];
    if (!id && !externalId) throw new Refused("invalid_arguments", metadata(["missing required field: view_id"]));
    const content = viewOf(args, "modal", inside);
    const all = inside.modals.all().filter(({ content: { type } }) => type === "modal");
    const view = all.find((each) => (id ? each.id === id : each.content.external_id === externalId));
    if (!view) throw new Refused("not_found");
    return shown(inside.modals.update(view, content, textIn(args.hash)), inside);
  }),

  "views.publish": method([], ["user_id", "view"], (args, inside) => {
    const content = viewOf(args, "home", inside);
    const user = textIn(args.user_id);
    if (!inside.workspace.users.has(user)) throw new Refused("user_not_found");
    return shown(inside.modals.publish(user, content, textIn(args.hash)), inside);
  }),
};

function viewOf(args: Fields, kind: "modal" | "home", { unique }: Inside): Fields {
  return checkView(unpacked(args.view), kind, unique);
}

function shown(view: View, { modals }: Inside): Fields {
  return { view: modals.onTheWire(view) };
}
