import { isPraise, type Reading } from "./reading.ts";
import type { Danger } from "./urgency.ts";

/** What a judge that learnt from examples says of a complaint, and the words it rests on. */
export interface LearntDanger {
  readonly kind: "danger" | "exposed" | "neither";
  readonly because: string;
}

interface Grave {
  readonly found: readonly Danger[];
  /** The words that tell of private data in wrong hands. */
  readonly exposed: readonly string[];
}

/**
 * What the words told, and where they told nothing, what examples taught. They never talk a danger away that the words
 * told: of real complaints, that lost more than it mended.
 */
export function withLearnt(reading: Reading, { found, exposed }: Grave, learnt: LearntDanger | undefined): Grave {
  if (!learnt || found.length > 0 || exposed.length > 0 || isPraise(reading)) return { found, exposed };
  if (learnt.kind === "danger") return { found: [{ id: "learnt", because: [learnt.because] }], exposed };
  if (learnt.kind === "exposed") return { found, exposed: [learnt.because] };
  return { found, exposed };
}
