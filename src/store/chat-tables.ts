/** Something that a person did in a chat, written down before it is acknowledged. */
export interface InboxRow {
  /** The platform's own name for the event: a second delivery is the same row. */
  readonly id: string;
  readonly platform: string;
  readonly receivedAt: string;
  /** `refused`: it came too late, and the person was told that nothing was saved. */
  readonly state: "received" | "done" | "refused";
  /** Until then the process that received it works on it; afterwards anybody may. */
  readonly leasedUntil: string;
  readonly data: string;
}

/** Someone who came in by a chat. The people of the house document need no row, unless another one turned out to be them. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  /** The person that this one turned out to be, when their accounts were linked. */
  readonly sameAs: string | null;
}

export interface AccountRow {
  readonly platform: string;
  readonly account: string;
  readonly personId: string;
  readonly name: string;
  readonly language: string;
}

export interface LinkCodeRow {
  readonly code: string;
  readonly personId: string;
  readonly expiresAt: string;
  readonly usedBy: string | null;
}

export interface ChannelRow {
  readonly platform: string;
  readonly channel: string;
  readonly language: string;
}

export type PostKind = "case" | "approval" | "notice" | "step" | "part";

/** A message in a chat as it should stand there. It is on its way while `shown` is less than `wanted`. */
export interface PostRow<Data = string> {
  readonly id: string;
  readonly caseId: string | null;
  readonly platform: string;
  /** A channel, or `user:<account>` for a direct message. */
  readonly place: string;
  /** The post in whose thread it stands. */
  readonly parent: string | null;
  readonly kind: PostKind;
  /** Counts up whenever it should be shown anew. */
  readonly wanted: number;
  readonly shown: number;
  /** Where the platform keeps it, in the platform's own form; null while it was not posted. */
  readonly reference: string | null;
  /** How often posting it was begun. */
  readonly attempts: number;
  readonly dueAt: string;
  readonly createdAt: string;
  /** Why nobody tries any more. */
  readonly givenUp: string | null;
  readonly data: Data;
}

/** Who is posting in a place: one process at a time, so that messages stay in order. */
export interface LaneRow {
  readonly platform: string;
  readonly place: string;
  readonly owner: string;
  readonly leasedUntil: string;
}
