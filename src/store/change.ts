import type { ChannelRow, LinkCodeRow, PostRow } from "./chat-tables.ts";
import type {
  ApprovalRow,
  ApprovalState,
  CaseRow,
  ClockRow,
  EventRow,
  InvocationRow,
  LedgerRow,
  OutgoingRow,
} from "./tables.ts";

/** The documents that a desk keeps in the JSON columns. */
export interface Documents {
  readonly case: unknown;
  readonly event: unknown;
  readonly approval: unknown;
  readonly ledger: unknown;
  readonly card: unknown;
  readonly reply: unknown;
  readonly post: unknown;
}

/** Everything that one invocation does: it takes effect as a whole, once, or not at all. */
export interface Change<D extends Documents> {
  readonly invocation: InvocationRow<D["reply"]>;
  /** `expectedVersion` is the one the decision was made on; 0 opens a new case. */
  readonly case?: { readonly row: CaseRow<D["case"]>; readonly expectedVersion: number };
  readonly events?: readonly EventRow<D["event"]>[];
  readonly approvals?: readonly ApprovalStep<D["approval"]>[];
  readonly ledger?: readonly LedgerRow<D["ledger"]>[];
  /** Set or set anew by case and name. */
  readonly clocks?: readonly ClockRow[];
  readonly outgoing?: readonly NewCard<D["card"]>[];
  /** New messages in chats. */
  readonly posts?: readonly NewPost<D["post"]>[];
  /** What is said in the thread of every card of the case. */
  readonly told?: Told<D["post"]>;
  readonly people?: PeopleStep;
}

/** A new approval, or the move of one from the state that the decision was made on. */
export type ApprovalStep<Data> =
  | { readonly kind: "request"; readonly row: ApprovalRow<Data> }
  | ({ readonly kind: "move"; readonly id: string; readonly from: ApprovalState; readonly to: ApprovalState } & Partial<
      Pick<ApprovalRow<Data>, "digest" | "decidedBy" | "decidedAt" | "note" | "data">
    >);

export type NewPost<Data> = Pick<
  PostRow<Data>,
  "id" | "caseId" | "platform" | "place" | "parent" | "kind" | "createdAt" | "data"
>;

export interface Told<Data> {
  readonly caseId: string;
  readonly version: number;
  readonly at: string;
  readonly data: Data;
}

/** A code that joins accounts, the joining itself, or the language of a channel. */
export type PeopleStep =
  | { readonly kind: "code"; readonly row: Omit<LinkCodeRow, "usedBy"> }
  | {
      readonly kind: "join";
      readonly code: string;
      /** The person that stays. */
      readonly keep: string;
      /** The person who turned out to be the same. */
      readonly join: string;
      readonly name: string;
      readonly at: string;
    }
  | { readonly kind: "language"; readonly row: ChannelRow };

export type NewCard<Data> = Omit<OutgoingRow<Data>, "deliveredAt" | "leasedUntil" | "attempts">;

export type CommitResult<Reply> =
  | { readonly kind: "committed"; readonly reply: Reply }
  /** This invocation took effect before; the reply is the one of then. */
  | { readonly kind: "repeated"; readonly reply: Reply }
  /** The id was used for another input, by the command named. */
  | { readonly kind: "other-input"; readonly command: string }
  /** Somebody was faster: read again and decide again. Nothing was written. */
  | { readonly kind: "conflict"; readonly over: "case" | "approval" | "history" | "ledger" };

/** The change as the database takes it: every document a JSON string. */
export interface Written extends Documents {
  readonly case: string;
  readonly event: string;
  readonly approval: string;
  readonly ledger: string;
  readonly card: string;
  readonly reply: string;
  readonly post: string;
}

export function written<D extends Documents>(change: Change<D>): Change<Written> {
  const { invocation, events = [], approvals = [], ledger = [], clocks = [], outgoing = [], posts = [] } = change;
  return {
    invocation: { ...invocation, reply: JSON.stringify(invocation.reply) },
    ...(change.case && { case: { ...change.case, row: withJson(change.case.row) } }),
    events: events.map(withJson),
    approvals: approvals.map(writtenStep),
    ledger: ledger.map(withJson),
    clocks,
    outgoing: outgoing.map(withJson),
    posts: posts.map(withJson),
    ...(change.told && { told: withJson(change.told) }),
    ...(change.people && { people: change.people }),
  };
}

export function withJson<Row extends { readonly data: unknown }>(row: Row): Omit<Row, "data"> & { data: string } {
  return { ...row, data: JSON.stringify(row.data) };
}

function writtenStep(step: ApprovalStep<unknown>): ApprovalStep<string> {
  if (step.kind === "request") return { ...step, row: withJson(step.row) };
  const { data, ...rest } = step;
  return data === undefined ? rest : { ...rest, data: JSON.stringify(data) };
}
