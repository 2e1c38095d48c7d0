import type { AccountRow, ChannelRow, InboxRow, LaneRow, LinkCodeRow, PersonRow, PostRow } from "./chat-tables.ts";

/**
 * The tables, alike on both databases: columns carry the names of the code, times are ISO 8601 in UTC with
 * milliseconds (so that text sorts by time), and `data` is a JSON document of which the store knows only its place.
 */
export interface Tables {
  invocations: InvocationRow;
  counters: CounterRow;
  cases: CaseRow;
  events: EventRow;
  approvals: ApprovalRow;
  ledger: LedgerRow;
  clocks: ClockRow;
  outgoing: OutgoingRow;
  inbox: InboxRow;
  people: PersonRow;
  accounts: AccountRow;
  linkCodes: LinkCodeRow;
  channels: ChannelRow;
  posts: PostRow;
  lanes: LaneRow;
}

/** One command that took effect. `digest` is of its input and actor: the same id with another digest is another input. */
export interface InvocationRow<Reply = string> {
  readonly id: string;
  readonly command: string;
  readonly digest: string;
  readonly at: string;
  readonly reply: Reply;
}

export interface CounterRow {
  readonly name: string;
  readonly value: number;
}

export interface CaseRow<Data = string> {
  readonly id: string;
  readonly number: number;
  /** 1 when opened, one more with each change. */
  readonly version: number;
  readonly state: string;
  readonly grade: string;
  readonly assignee: string | null;
  readonly openedAt: string;
  readonly updatedAt: string;
  /** The nearest running clock, by which the queue is ordered. */
  readonly nextDueAt: string | null;
  readonly data: Data;
}

export interface EventRow<Data = string> {
  readonly caseId: string;
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly actor: string;
  readonly data: Data;
}

export type ApprovalState = "requested" | "approved" | "sent-back" | "withdrawn" | "void" | "used";

export interface ApprovalRow<Data = string> {
  readonly id: string;
  readonly caseId: string;
  readonly state: ApprovalState;
  /** Of the exact text, gift and rules that were asked about. */
  readonly digest: string;
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly note: string | null;
  readonly data: Data;
}

export type LedgerKind = "gift" | "owed";

export interface LedgerRow<Data = string> {
  readonly id: string;
  readonly caseId: string;
  readonly approvalId: string;
  readonly kind: LedgerKind;
  /** Place in the approval, from 0: one line of an approval is entered once, whoever tries again. */
  readonly line: number;
  readonly at: string;
  /** The catalogue's id of the gift; null for what is owed. */
  readonly item: string | null;
  readonly minor: number;
  readonly currency: string;
  readonly data: Data;
}

export interface ClockRow {
  readonly caseId: string;
  readonly name: string;
  readonly dueAt: string;
  readonly stoppedAt: string | null;
}

/** A card on its way out. It is taken by lease, so that a sender that dies leaves it to the next. */
export interface OutgoingRow<Data = string> {
  readonly id: string;
  readonly caseId: string | null;
  readonly kind: string;
  readonly audience: string;
  readonly createdAt: string;
  readonly deliveredAt: string | null;
  readonly leasedUntil: string | null;
  readonly attempts: number;
  readonly data: Data;
}
