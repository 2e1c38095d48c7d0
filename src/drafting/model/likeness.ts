import type { Meaning } from "./meanings-kept.ts";

/** Of the utterances of a playbook, so many of the nearest speak for it. */
const NEAREST = 3;
/** How sharply likeness tells playbooks apart, in a softmax over cosines. */
const SHARPNESS = 25;

/**
 * Playbooks by what both readings say, best first: the mean of the matcher's chance and of the chance that the nearest
 * utterances give. `meaning` and the utterances have length one.
 */
export function chancesOf(
  meaning: Float32Array,
  utterances: readonly Meaning[],
  offline: ReadonlyMap<string, number>,
): readonly { readonly slug: string; readonly score: number }[] {
  const likenesses = new Map<string, number[]>();
  for (const { slug, vector } of utterances) {
    const found = likenesses.get(slug) ?? [];
    found.push(cosine(meaning, vector));
    likenesses.set(slug, found);
  }
  const near = [...likenesses].map(([slug, found]) => {
    const nearest = found.toSorted((a, b) => b - a).slice(0, NEAREST);
    return { slug, weight: Math.exp(SHARPNESS * (nearest.reduce((sum, one) => sum + one, 0) / nearest.length)) };
  });
  const whole = near.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return near
    .map(({ slug, weight }) => ({ slug, score: (weight / whole + (offline.get(slug) ?? 0)) / 2 }))
    .toSorted((a, b) => b.score - a.score);
}

function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
