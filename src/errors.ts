/**
 * A refusal that a person can act on. It carries a code and its facts, not words: what happened and what to do next
 * are said in the reader's language from the catalogue in `cards/words`.
 */
export class UserError extends Error {
  readonly code: string;
  readonly facts: Readonly<Record<string, string>>;

  constructor(code: string, facts: Readonly<Record<string, string>> = {}) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.name = "UserError";
    this.code = code;
    this.facts = facts;
  }
}
