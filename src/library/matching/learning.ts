import { type Calibration, calibrate } from "./calibration.ts";
import type { Example } from "./examples.ts";
import { type Models, train } from "./models.ts";
import { learnSpace, type Space } from "./space.ts";
import { tryOut } from "./trials.ts";

/** All that a matcher goes by. */
export interface Learnt {
  readonly space: Space;
  readonly models: Models;
  readonly calibration: Calibration;
  /** How many kinds there are, "none of these" among them. */
  readonly count: number;
}

export function learn(examples: readonly Example[], playbooks: number): Learnt {
  const { space, vectors } = learnSpace(examples.map(({ text }) => text));
  const size = space.learnt.keys.length;
  const count = playbooks + 1;
  const calibration = calibrate(tryOut(examples, vectors, playbooks, size));
  const kinds = examples.map(({ kind }) => kind);
  return { space, calibration, models: train(vectors, kinds, count, size), count };
}
