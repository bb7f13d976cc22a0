/** A small deterministic generator (mulberry32): the same seed gives the same figures. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** 90 % interval of a figure when whole events are drawn again with replacement. */
export function bootstrapInterval<Item>(
  items: readonly Item[],
  figure: (sample: readonly Item[]) => number,
  samples = 300,
): readonly [number, number] {
  const random = seededRandom(1);
  const values = Array.from({ length: samples }, () =>
    figure(items.map(() => items[Math.floor(random() * items.length)] as Item)),
  ).sort((x, y) => x - y);
  const cut = Math.floor(samples / 20);
  return [values[cut] as number, values[samples - cut - 1] as number];
}
