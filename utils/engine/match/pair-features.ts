import { clauses } from './features/clauses.ts';
import type { FeatureGroup } from './features/feature-group.ts';
import { figures } from './features/figures.ts';
import { generalOverlap } from './features/general-overlap.ts';
import { meantOverlap } from './features/meant-overlap.ts';
import { names } from './features/names.ts';
import { place } from './features/place.ts';
import { quotations } from './features/quotations.ts';
import { rootOverlap } from './features/root-overlap.ts';
import { softOverlap } from './features/soft-overlap.ts';
import { stemOverlap } from './features/stem-overlap.ts';
import { wordOrder } from './features/word-order.ts';
import type { PreparedStory } from './prepare-story.ts';

/** Every kind of feature that tells of a pair by itself. Their order is part of the trained file. */
export const featureGroups: readonly FeatureGroup[] = [
  stemOverlap,
  rootOverlap,
  meantOverlap,
  generalOverlap,
  wordOrder,
  figures,
  names,
  quotations,
  clauses,
  softOverlap,
  place,
];

/** Names of the features of a pair, in order. */
export const pairFeatureNames: readonly string[] = featureGroups.flatMap(({ features }) => features);

/** What tells of two sentences of a story (by their positions in it) whether they report the same fact. */
export function pairFeatures(story: PreparedStory, a: number, b: number): Float64Array {
  const values = new Float64Array(pairFeatureNames.length);
  const sideOf = (at: number) => ({
    sentence: story.sentences[at] as PreparedStory['sentences'][number],
    sizes: story.sizes[at] as PreparedStory['sizes'][number],
  });
  const [x, y] = [sideOf(a), sideOf(b)];
  let at = 0;
  for (const group of featureGroups) for (const value of group.measure(x, y, story)) values[at++] = value;
  return values;
}
