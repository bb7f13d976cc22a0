/** Length of the longest run of words that two sentences have in common, in order and without a gap. */
export function longestRun(a: Int32Array, b: Int32Array): number {
  const ending = new Int16Array(b.length + 1);
  let best = 0;
  for (const word of a) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const length = word === b[j] ? (ending[j] as number) + 1 : 0;
      ending[j + 1] = length;
      if (length > best) best = length;
    }
  }
  return best;
}

/** Weight of the heaviest sequence of words that two sentences have in common in order, gaps allowed. */
export function heaviestSequence(a: Int32Array, b: Int32Array, weights: Float64Array): number {
  const best = new Float64Array(b.length + 1);
  for (const word of a) {
    let before = 0;
    for (let j = 0; j < b.length; j += 1) {
      const above = best[j + 1] as number;
      best[j + 1] = word === b[j] ? before + (weights[word] as number) : Math.max(above, best[j] as number);
      before = above;
    }
  }
  return best[b.length] as number;
}
