import { createHash } from "node:crypto";
import { join } from "node:path";
import { bytesOf, keepFile, readKeptFile } from "../kept-file.ts";
import type { Lesson, Numbers } from "./machine.ts";

/** Counts up with every change of how texts are read or learnt from, so that what was kept before is learnt anew. */
const LEARNING = "4";

export function keyOf({ texts, sides }: Lesson): Buffer {
  const hash = createHash("sha256").update(`${LEARNING} ${sides.length} ${texts.length}`);
  for (const each of sides) hash.update(each);
  for (const text of texts) hash.update(`\0${text}`);
  return hash.digest();
}

/** What was learnt of this lesson, if the folder holds it whole. */
export function readKept(folder: string, name: string, key: Buffer): Numbers | undefined {
  const body = readKeptFile(fileIn(folder, name), key);
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

export function keep(folder: string, name: string, key: Buffer, numbers: Numbers): void {
  const { buckets, rarities, unknown, weights } = numbers;
  const head = Float64Array.of(buckets.length, unknown);
  keepFile(fileIn(folder, name), key, Buffer.concat([head, buckets, rarities, weights].map(bytesOf)));
}

const HEAD = 2;

function fileIn(folder: string, name: string): string {
  return join(folder, `${name}.bin`);
}
