import { createHash } from "node:crypto";
import { join } from "node:path";
import { bytesOf, keepFile, readKeptFile } from "../../library/kept-file.ts";

/** An utterance as a point among meanings. */
export interface Meaning {
  readonly slug: string;
  readonly vector: Float32Array;
}

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
  const body = readKeptFile(file, key);
  if (!body) return undefined;
  const numbers = new Float32Array(body.buffer);
  const width = numbers.length / count;
  return Array.from({ length: count }, (_, at) => numbers.subarray(at * width, (at + 1) * width));
}

async function made(file: string, key: Buffer, make: () => Promise<readonly Float32Array[]>) {
  const vectors = await make();
  keepFile(file, key, Buffer.concat(vectors.map(bytesOf)));
  return vectors;
}
