import { overlapOf, share } from '../overlap.ts';
import type { FeatureGroup, Side } from './feature-group.ts';

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
  measure(a, b, { weights }) {
    const told = (quoting: Side, other: Side): number =>
      quoting.sentence.quoted.length < leastQuoted
        ? 0
        : share(
            overlapOf(quoting.sentence.quoted, other.sentence.roots, weights).sum,
            quoting.sizes.quoted + 1,
          );
    const { squares } = overlapOf(a.sentence.roots, b.sentence.roots, weights);
    const like = share(squares, a.sizes.rootsNorm * b.sizes.rootsNorm);
    const both = a.sentence.quotes && b.sentence.quotes;
    const one = a.sentence.quotes !== b.sentence.quotes;
    return [
      share(
        overlapOf(a.sentence.quoted, b.sentence.quoted, weights).sum,
        Math.min(a.sizes.quoted, b.sizes.quoted),
      ),
      Math.max(told(a, b), told(b, a)),
      both ? 1 : 0,
      one ? 1 : 0,
      both ? like : 0,
      one ? like : 0,
    ];
  },
};
