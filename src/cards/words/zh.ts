import type { WordKey } from "./en.ts";
import { cards } from "./zh/cards.ts";
import { checks } from "./zh/checks.ts";
import { errors } from "./zh/errors.ts";
import { gifts } from "./zh/gifts.ts";
import { help } from "./zh/help.ts";
import { history } from "./zh/history.ts";
import { model } from "./zh/model.ts";
import { terms } from "./zh/terms.ts";

/** The same words in Simplified Chinese; Traditional is derived from these. */
export const zh: Readonly<Record<WordKey, string>> = {
  ...terms,
  ...cards,
  ...gifts,
  ...history,
  ...help,
  ...checks,
  ...errors,
  ...model,
};
