import { backgroundShare } from './background.ts';

/**
 * Sentences of general news that stand beside the story's own: a rare word of the language may be common in the
 * story, but eight sentences say little on how common a word is.
 */
const backgroundWeight = 30;

/** How much each stem tells within a story: inverse sentence frequency over the story, mixed with the background. */
export function wordWeights(sentences: readonly ReadonlySet<string>[]): (stem: string) => number {
  const frequency = new Map<string, number>();
  for (const stems of sentences)
    for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const total = sentences.length + backgroundWeight;
  const weights = new Map<string, number>();
  return (stem) => {
    const known = weights.get(stem);
    if (known !== undefined) return known;
    const expected = (frequency.get(stem) ?? 0) + backgroundWeight * Math.min(1, backgroundShare(stem) * 8);
    const weight = Math.log((total + 1) / (expected + 0.5));
    weights.set(stem, weight);
    return weight;
  };
}
