/** Ends the transaction without a trace; `commit` and `open` turn it into the result it names. */
export class Refused extends Error {
  readonly over: "invocation" | "case" | "approval" | "history" | "ledger";

  constructor(over: Refused["over"]) {
    super(`refused over ${over}`);
    this.over = over;
  }
}
