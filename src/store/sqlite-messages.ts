import type { Change, Written } from "./change.ts";
import type { Records } from "./records.ts";

/** What a store of either database does; Records in this thread, or SqliteRecords before one in another. */
export type RecordsDoor = Pick<Records, keyof Records>;
export type Method = keyof RecordsDoor;

/** Every message belongs to a call; 0 is the opening of the file. */
export type ToWorker =
  | { readonly call: number; readonly method: Exclude<Method, "open">; readonly args: readonly unknown[] }
  /** A change that needs a case number: `standIn` stands wherever that number belongs. */
  | { readonly call: number; readonly change: Change<Written>; readonly standIn: number };

export type FromWorker =
  | { readonly call: number; readonly value: unknown }
  | { readonly call: number; readonly error: UserFault | { readonly message: string } };

export interface UserFault {
  readonly code: string;
  readonly facts: Readonly<Record<string, string>>;
}
