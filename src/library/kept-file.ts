import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const DIGEST = 32;

/** What was kept under this key, whole; undefined where the file is of something else, damaged, or not there. */
export function readKeptFile(file: string, key: Buffer): Uint8Array<ArrayBuffer> | undefined {
  try {
    const kept = new Uint8Array(readFileSync(file));
    const body = kept.slice(2 * DIGEST);
    const whole = key.equals(kept.subarray(0, DIGEST)) && digest(body).equals(kept.subarray(DIGEST, 2 * DIGEST));
    return whole ? body : undefined;
  } catch {
    return undefined;
  }
}

/** Written beside and renamed, so that no other process reads half a file. Where it cannot be written, nothing is kept. */
export function keepFile(file: string, key: Buffer, body: Uint8Array): void {
  const fresh = `${file}.${randomUUID()}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(fresh, Buffer.concat([key, digest(body), body]));
    renameSync(fresh, file);
  } catch {
    removeQuietly(fresh);
  }
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Nothing was written there.
  }
}

function digest(body: Uint8Array): Buffer {
  return createHash("sha256").update(body).digest();
}

/** Numbers as they lie in memory. */
export function bytesOf({ buffer, byteOffset, byteLength }: Float64Array | Float32Array | Int32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
