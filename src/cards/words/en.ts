import { cards } from "./en/cards.ts";
import { checks } from "./en/checks.ts";
import { errors } from "./en/errors.ts";
import { gifts } from "./en/gifts.ts";
import { help } from "./en/help.ts";
import { history } from "./en/history.ts";
import { model } from "./en/model.ts";
import { terms } from "./en/terms.ts";

/** Every word that a person of the desk sees, in English. `{name}` is a fact; `{name:filter}` puts it into words. */
export const en = { ...terms, ...cards, ...gifts, ...history, ...help, ...checks, ...errors, ...model } as const;

export type WordKey = keyof typeof en;
