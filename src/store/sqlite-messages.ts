import type { Change, Written } from "./change.ts";
import type { Records } from "./records.ts";

/** What a store of either database does; Records in this thread, or SqliteRecords before one in another. */
export type RecordsDoor = Pick<Records, keyof Records>;
export type Method = keyof RecordsDoor;

/** Every message belongs to a call; 0 is the opening of the file. */
export type ToWorker =
  | { readonly call: number; readonly method: Method; readonly args: readonly unknown[] }
  /** The change for the case number that the worker has drawn. */
  | { readonly call: number; readonly change: Change<Written> }
  /** There will be no such change: the drawn number goes back. */
  | { readonly call: number; readonly abandoned: true };

export type FromWorker =
  | { readonly call: number; readonly value: unknown }
  | { readonly call: number; readonly number: number }
  | { readonly call: number; readonly error: UserFault | { readonly message: string } };

export interface UserFault {
  readonly code: string;
  readonly facts: Readonly<Record<string, string>>;
}
