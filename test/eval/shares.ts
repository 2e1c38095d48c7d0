/** So many of so many. */
export interface Share {
  readonly hits: number;
  readonly of: number;
}

export function share<Thing>(things: readonly Thing[], isHit: (thing: Thing) => boolean): Share {
  return { hits: things.filter(isHit).length, of: things.length };
}

/** The 95 % interval of Wilson: between which shares the true one lies, as far as so few can tell. */
export function wilson({ hits, of }: Share): readonly [low: number, high: number] {
  if (of === 0) return [0, 1];
  const p = hits / of;
  const middle = p + Z ** 2 / (2 * of);
  const spread = Z * Math.sqrt((p * (1 - p)) / of + Z ** 2 / (4 * of ** 2));
  const whole = 1 + Z ** 2 / of;
  return [Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole)];
}

const Z = 1.959964;

/** `75.0 %  75 of 100  [65.7–82.5]` */
export function shown(one: Share): string {
  if (one.of === 0) return "none";
  const [low, high] = wilson(one);
  return `${percent(one.hits / one.of).padStart(5)} %  ${one.hits} of ${one.of}  [${percent(low)}–${percent(high)}]`;
}

function percent(part: number): string {
  return (part * 100).toFixed(1);
}
