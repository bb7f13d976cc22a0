import { share } from '../overlap.ts';
import type { FeatureGroup } from './feature-group.ts';

/** A quotation of fewer words may stand in any sentence. */
const leastQuoted = 2;

/** Quotations against quotations, and a quotation told as speech; likeness means less where both quote. */
export const quotations: FeatureGroup = {
  name: 'quotations',
  features: [
    'quoted-of-lighter',
    'quoted-told',
    'both-quote',
    'one-quotes',
    'like-both-quote',
    'like-one-quotes',
  ],
  measure(pair, values, from) {
    const { a, b, overlaps } = pair;
    const here = a.words.quoted < leastQuoted ? 0 : share(overlaps.quotedHere.sum, a.sizes.quoted + 1);
    const there = b.words.quoted < leastQuoted ? 0 : share(overlaps.quotedThere.sum, b.sizes.quoted + 1);
    const like = share(overlaps.root.squares, a.sizes.rootsNorm * b.sizes.rootsNorm);
    const both = a.quotes && b.quotes;
    const one = a.quotes !== b.quotes;
    values[from] = share(overlaps.quoted.sum, Math.min(a.sizes.quoted, b.sizes.quoted));
    values[from + 1] = Math.max(here, there);
    values[from + 2] = both ? 1 : 0;
    values[from + 3] = one ? 1 : 0;
    values[from + 4] = both ? like : 0;
    values[from + 5] = one ? like : 0;
  },
};
