import type { Fields } from "./json.ts";

/** Slack's `{ok: false, error}`; what else it says beside the code is in `more`. */
export class Refused extends Error {
  readonly code: string;
  readonly more: Fields;

  constructor(code: string, more: Fields = {}) {
    super(code);
    this.code = code;
    this.more = more;
  }
}
