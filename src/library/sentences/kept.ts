import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Tongue } from "../examples.ts";
import { bytesOf, keepFile, readKeptFile } from "../kept-file.ts";
import { LEARNT_CHECKS } from "../reply-examples.ts";
import type { Example } from "./judge.ts";

/** Counts up with every change of how sentences are read or learnt from, so that what was kept before is learnt anew. */
const LEARNING = "2";

/** What was learnt of one tongue, as numbers. */
export interface Numbers {
  /** The buckets of the features that count, in their order, and how rare each is. */
  readonly buckets: Int32Array;
  readonly rarities: Float32Array;
  readonly unknown: number;
  /** Of every feature and the bias side by side, one a check. */
  readonly weights: Float32Array;
}

export function keyOf(examples: readonly Example[]): Buffer {
  const hash = createHash("sha256").update(`${LEARNING} ${LEARNT_CHECKS.join()}`);
  for (const { text, stops, unsaid } of examples) hash.update(`\0${stops} ${unsaid.join()} ${text}`);
  return hash.digest();
}

/** What was learnt of these examples, if the folder holds it whole. */
export function readKept(folder: string, tongue: Tongue, key: Buffer): Numbers | undefined {
  const body = readKeptFile(fileIn(folder, tongue), key);
  if (!body) return undefined;
  const [count = 0, unknown = 0] = new Float64Array(body.buffer, 0, HEAD);
  const from = HEAD * 8;
  return {
    buckets: new Int32Array(body.buffer, from, count),
    rarities: new Float32Array(body.buffer, from + count * 4, count),
    unknown,
    weights: new Float32Array(body.buffer, from + count * 8),
  };
}

export function keep(folder: string, tongue: Tongue, key: Buffer, numbers: Numbers): void {
  const { buckets, rarities, unknown, weights } = numbers;
  const head = Float64Array.of(buckets.length, unknown);
  keepFile(fileIn(folder, tongue), key, Buffer.concat([head, buckets, rarities, weights].map(bytesOf)));
}

const HEAD = 2;

function fileIn(folder: string, tongue: Tongue): string {
  return join(folder, `sentences-${tongue}.bin`);
}
