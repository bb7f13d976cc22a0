import { overlapOf, share } from '../overlap.ts';
import type { FeatureGroup } from './feature-group.ts';

/** Names and people in common, and what is left when names are taken away: same person and day is not the same fact. */
export const names: FeatureGroup = {
  name: 'names',
  features: [
    'names-shared',
    'names-jaccard',
    'people-shared',
    'people-apart',
    'people-jaccard',
    'plain-jaccard',
    'plain-of-lighter',
  ],
  measure(a, b, { weights }) {
    const named = overlapOf(a.sentence.names, b.sentence.names, weights);
    const people = overlapOf(a.sentence.people, b.sentence.people, weights);
    const plain = overlapOf(a.sizes.plainRoots, b.sizes.plainRoots, weights);
    const bothHavePeople = a.sentence.people.length > 0 && b.sentence.people.length > 0;
    return [
      named.sum,
      share(named.sum, a.sizes.names + b.sizes.names - named.sum),
      people.count,
      bothHavePeople && people.count === 0 ? 1 : 0,
      share(people.sum, a.sizes.people + b.sizes.people - people.sum),
      share(plain.sum, a.sizes.plain + b.sizes.plain - plain.sum),
      share(plain.sum, Math.min(a.sizes.plain, b.sizes.plain)),
    ];
  },
};
