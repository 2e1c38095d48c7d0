import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** An utterance as a point among meanings. */
export interface Meaning {
  readonly slug: string;
  readonly vector: Float32Array;
}

const DIGEST = 32;

/** The meanings of these utterances, from the folder if they are kept there under this model, else made and kept. */
export async function meaningsKept(
  folder: string,
  model: string,
  said: readonly { readonly slug: string; readonly text: string }[],
  make: () => Promise<readonly Float32Array[]>,
): Promise<readonly Meaning[]> {
  const hash = createHash("sha256").update(model);
  for (const { slug, text } of said) hash.update(`\0${slug}\0${text}`);
  const key = hash.digest();
  const file = join(folder, "embeddings.bin");
  const vectors = read(file, key, said.length) ?? (await made(file, key, make));
  return said.flatMap(({ slug }, at) => {
    const vector = vectors[at];
    return vector ? [{ slug, vector }] : [];
  });
}

function read(file: string, key: Buffer, count: number): readonly Float32Array[] | undefined {
  try {
    const kept = new Uint8Array(readFileSync(file));
    const body = kept.slice(2 * DIGEST);
    if (!key.equals(kept.subarray(0, DIGEST)) || !digest(body).equals(kept.subarray(DIGEST, 2 * DIGEST)))
      return undefined;
    const numbers = new Float32Array(body.buffer);
    const width = numbers.length / count;
    return Array.from({ length: count }, (_, at) => numbers.subarray(at * width, (at + 1) * width));
  } catch {
    return undefined;
  }
}

/** Written beside and renamed, so that no other process reads half a file; where it cannot be written, nothing is kept. */
async function made(file: string, key: Buffer, make: () => Promise<readonly Float32Array[]>) {
  const vectors = await make();
  const body = Buffer.concat(
    vectors.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  );
  const fresh = `${file}.${randomUUID()}`;
  try {
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(fresh, Buffer.concat([key, digest(body), body]));
    renameSync(fresh, file);
  } catch {
    rmSync(fresh, { force: true });
  }
  return vectors;
}

function digest(body: Uint8Array): Buffer {
  return createHash("sha256").update(body).digest();
}
