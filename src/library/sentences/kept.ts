import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LEARNT_CHECKS, type Tongue } from "../reply-examples.ts";
import type { Example } from "./judge.ts";

/** Counts up with every change of how sentences are read or learnt from, so that what was kept before is learnt anew. */
const LEARNING = "1";

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
  try {
    const file = new Uint8Array(readFileSync(fileIn(folder, tongue)));
    const body = file.slice(2 * DIGEST);
    if (!key.equals(file.subarray(0, DIGEST)) || !digest(body).equals(file.subarray(DIGEST, 2 * DIGEST)))
      return undefined;
    const [count = 0, unknown = 0] = new Float64Array(body.buffer, 0, HEAD);
    const from = HEAD * 8;
    return {
      buckets: new Int32Array(body.buffer, from, count),
      rarities: new Float32Array(body.buffer, from + count * 4, count),
      unknown,
      weights: new Float32Array(body.buffer, from + count * 8),
    };
  } catch {
    return undefined;
  }
}

/** Written beside and renamed, so that no other process reads half a file; where it cannot be written, nothing is kept. */
export function keep(folder: string, tongue: Tongue, key: Buffer, numbers: Numbers): void {
  const { buckets, rarities, unknown, weights } = numbers;
  const head = Float64Array.of(buckets.length, unknown);
  const body = Buffer.concat([head, buckets, rarities, weights].map(bytesOf));
  const file = fileIn(folder, tongue);
  const fresh = `${file}.${randomUUID()}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(fresh, Buffer.concat([key, digest(body), body]));
    renameSync(fresh, file);
  } catch {
    rmSync(fresh, { force: true });
  }
}

const DIGEST = 32;
const HEAD = 2;

function fileIn(folder: string, tongue: Tongue): string {
  return join(folder, `sentences-${tongue}.bin`);
}

function digest(body: Uint8Array): Buffer {
  return createHash("sha256").update(body).digest();
}

function bytesOf({ buffer, byteOffset, byteLength }: Float64Array | Float32Array | Int32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
