import { execFile } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Gives the Traditional form of a Simplified text that was derived; throws for any other text. */
export type Traditional = (simplified: string) => string;

/** Whose words: Taiwan's or Hong Kong's. */
export type Variant = "TW" | "HK";

/** Counts up with every change of how texts are converted, so that what was kept before is made anew. */
const CONVERSION = "8";

/**
 * Derives the Traditional form of all these texts in one go. OpenCC's dictionaries take 100 MB, so they live only in a
 * short child process, and the outcome is kept as a file in `cacheDir` for the next start. Where that folder cannot be
 * written it goes on without; null keeps nothing.
 */
export async function deriveTraditional(
  texts: readonly string[],
  variant: Variant,
  cacheDir: string | null,
): Promise<Traditional> {
  const wanted = [...new Set(texts)].sort();
  const key = digest([CONVERSION, variant, ...wanted]);
  const kept = cacheDir === null ? undefined : readCache(cacheDir, variant, key, wanted.length);
  const derived = kept ?? (await deriveInChild(wanted, variant));
  if (!kept && cacheDir !== null) writeCache(cacheDir, variant, key, derived);
  return traditionalOf(new Map(wanted.map((text, at) => [text, derived[at] ?? text])));
}

/** For those who need the function before its words are there: `say` throws until `arrive` has been called. */
export function lateTraditional(): { readonly say: Traditional; arrive(traditional: Traditional): void } {
  let arrived: Traditional | undefined;
  return {
    say: (simplified) => {
      if (!arrived) throw new Error("Traditional Chinese is not derived yet: await it before its texts are read");
      return arrived(simplified);
    },
    arrive: (traditional) => {
      arrived = traditional;
    },
  };
}

function traditionalOf(derived: ReadonlyMap<string, string>): Traditional {
  return (simplified) => {
    const found = derived.get(simplified) ?? (/\p{sc=Han}/u.test(simplified) ? undefined : simplified);
    if (found === undefined) throw new Error(`no Traditional form was derived for: ${simplified.slice(0, 80)}`);
    return found;
  };
}

function deriveInChild(texts: readonly string[], variant: Variant): Promise<string[]> {
  const script = fileURLToPath(new URL("./traditional-child.ts", import.meta.url));
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [script],
      { maxBuffer: 64 * 1024 * 1024, encoding: "utf8" },
      (error, stdout) => {
        const derived = error ? undefined : textsIn(stdout);
        if (derived?.length === texts.length) resolve(derived);
        else reject(new Error("Traditional Chinese could not be derived", { cause: error ?? stdout.slice(0, 200) }));
      },
    );
    // A child that dies early closes the pipe; the callback above tells of it.
    child.stdin?.on("error", () => {});
    child.stdin?.end(JSON.stringify({ variant, texts }));
  });
}

function cacheFile(cacheDir: string, variant: Variant): string {
  return join(cacheDir, `traditional-${variant}.json`);
}

function readCache(cacheDir: string, variant: Variant, key: string, count: number): string[] | undefined {
  try {
    const [head = "", content = ""] = readFileSync(cacheFile(cacheDir, variant), "utf8").split("\n", 2);
    if (head !== `${key} ${digest([content])}`) return undefined;
    const texts = textsIn(content);
    return texts?.length === count ? texts : undefined;
  } catch {
    return undefined;
  }
}

/** Written beside and renamed, so that no other process ever reads half a file. */
function writeCache(cacheDir: string, variant: Variant, key: string, derived: readonly string[]): void {
  const file = cacheFile(cacheDir, variant);
  const fresh = `${file}.${randomUUID()}`;
  const content = JSON.stringify(derived);
  try {
    mkdirSync(cacheDir, { recursive: true });
    writeFileSync(fresh, `${key} ${digest([content])}\n${content}\n`);
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

function textsIn(json: string): string[] | undefined {
  const value: unknown = JSON.parse(json);
  return Array.isArray(value) && value.every((text) => typeof text === "string") ? value : undefined;
}

function digest(parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
}
