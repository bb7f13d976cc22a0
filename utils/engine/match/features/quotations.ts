import { overlapOf, share } from '../overlap.ts';
import type { FeatureGroup, Side } from './feature-group.ts';

/** A quotation of fewer words may stand in any sentence. */
const leastQuoted = 2;

/** Quotations against quotations, and a quotation told as speech. */
export const quotations: FeatureGroup = {
  name: 'quotations',
  features: ['quoted-of-lighter', 'quoted-told', 'both-quote', 'one-quotes'],
  measure(a, b, { weights }) {
    const told = (quoting: Side, other: Side): number =>
      quoting.sentence.quoted.length < leastQuoted
        ? 0
        : share(
            overlapOf(quoting.sentence.quoted, other.sentence.roots, weights).sum,
            quoting.sizes.quoted + 1,
          );
    return [
      share(
        overlapOf(a.sentence.quoted, b.sentence.quoted, weights).sum,
        Math.min(a.sizes.quoted, b.sizes.quoted),
      ),
      Math.max(told(a, b), told(b, a)),
      a.sentence.quotes && b.sentence.quotes ? 1 : 0,
      a.sentence.quotes !== b.sentence.quotes ? 1 : 0,
    ];
  },
};
