import { createHash } from "node:crypto";
import { join } from "node:path";
import { bytesOf, keepFile, readKeptFile } from "../kept-file.ts";
import type { Example } from "./examples.ts";
import type { Learnt } from "./learning.ts";
import { modelsOf } from "./models.ts";
import { spaceOf } from "./space.ts";
import { vocabulary } from "./vocabulary.ts";

/** Counts up with every change of how texts are read or learnt from, so that what was kept before is learnt anew. */
const LEARNING = "2";

/** By what the kept file is known to be of these examples: they, the vocabulary and how they are learnt from. */
export function keyOf(examples: readonly Example[]): Buffer {
  const hash = createHash("sha256").update(LEARNING);
  for (const part of vocabulary()) hash.update(part).update("\0");
  for (const { text, kind, said } of examples) hash.update(`${kind} ${said} ${text}\0`);
  return hash.digest();
}

/** What was learnt, if the folder holds it whole and under this key. */
export function readKept(folder: string, key: Buffer): Learnt | undefined {
  const body = readKeptFile(join(folder, FILE), key);
  return body && unpacked(body.buffer, 0);
}

export function keep(folder: string, key: Buffer, learnt: Learnt): void {
  keepFile(join(folder, FILE), key, packed(learnt));
}

const FILE = "learnt.bin";

/** The numbers of a `Learnt` that stand alone, and how long its lists are; then the lists, the widest numbers first. */
function packed({ space, models, calibration, count }: Learnt): Uint8Array {
  const { keys, weights, unknown } = space.learnt;
  const { weights: models32, starts = NONE, owners = NONE } = models.learnt;
  const { base, perScore, perLead } = calibration.curve;
  const lengths = [keys.length, weights.length, models32.length, starts.length, owners.length];
  const head = Float64Array.of(count, unknown, calibration.least, base, perScore, perLead, ...lengths);
  return Buffer.concat([head, keys, weights, models32, starts, owners].map(bytesOf));
}

function unpacked(buffer: ArrayBuffer, from: number): Learnt {
  const head = new Float64Array(buffer, from, HEAD);
  const [count = 0, unknown = 0, least = 0, base = 0, perScore = 0, perLead = 0] = head;
  const [features = 0, weighed = 0, modelled = 0, started = 0, owned = 0] = head.subarray(6);
  let at = from + head.byteLength;
  const next = (bytes: number): number => {
    at += bytes;
    return at - bytes;
  };
  const keys = new Float64Array(buffer, next(features * 8), features);
  const weights = new Float32Array(buffer, next(weighed * 4), weighed);
  const models32 = new Float32Array(buffer, next(modelled * 4), modelled);
  const starts = new Int32Array(buffer, next(started * 4), started);
  const owners = new Int32Array(buffer, next(owned * 4), owned);
  const listed = started > 0 ? { starts, owners } : {};
  return {
    space: spaceOf({ keys, weights, unknown }),
    models: modelsOf({ weights: models32, ...listed }, count),
    calibration: { curve: { base, perScore, perLead }, least },
    count,
  };
}

const HEAD = 11;
const NONE = new Int32Array(0);
