const DISCORD_EPOCH = 1_420_070_400_000n;

/** Ids that rise with time, as Discord's do. */
export function createSnowflakes(): () => string {
  let count = 0n;
  return () => (((BigInt(Date.now()) - DISCORD_EPOCH) << 22n) | (count++ & 0x3fffffn)).toString();
}

export function timeOf(id: string): number {
  return Number((BigInt(id) >> 22n) + DISCORD_EPOCH);
}
