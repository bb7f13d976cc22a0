import { share } from '../overlap.ts';
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
  measure(pair, values, from) {
    const { a, b, overlaps } = pair;
    const named = overlaps.name.sum;
    const people = overlaps.person;
    const plain = overlaps.plain.sum;
    values[from] = named;
    values[from + 1] = share(named, a.sizes.names + b.sizes.names - named);
    values[from + 2] = people.count;
    values[from + 3] = a.words.people > 0 && b.words.people > 0 && people.count === 0 ? 1 : 0;
    values[from + 4] = share(people.sum, a.sizes.people + b.sizes.people - people.sum);
    values[from + 5] = share(plain, a.sizes.plain + b.sizes.plain - plain);
    values[from + 6] = share(plain, Math.min(a.sizes.plain, b.sizes.plain));
  },
};
