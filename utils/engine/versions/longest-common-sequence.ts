/** A pair of positions, one in each list. */
export type Place = readonly [here: number, there: number];

/** The longest sequence of equal items that two lists have in common, in order. */
export function longestCommonSequence<Item>(here: readonly Item[], there: readonly Item[]): Place[] {
  const width = there.length + 1;
  const lengths = new Uint16Array((here.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = here.length - 1; i >= 0; i -= 1)
    for (let j = there.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        here[i] === there[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const places: Place[] = [];
  for (let i = 0, j = 0; i < here.length && j < there.length; ) {
    if (here[i] === there[j]) {
      places.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return places;
}
