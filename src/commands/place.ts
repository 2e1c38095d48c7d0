/** Where a wish came from, and where what it leads to belongs. */
export interface Place {
  /** `console`, or the name of a chat platform. */
  readonly platform: string;
  /** Who it was there, by the platform's own id. */
  readonly account: string;
  /** The channel in which others may see it; null where nobody else is. */
  readonly channel: string | null;
}
