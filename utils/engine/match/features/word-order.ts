import { countShared, overlapOf, share } from '../overlap.ts';
import { heaviestSequence, longestRun } from '../runs.ts';
import type { FeatureGroup } from './feature-group.ts';

/** Neighbouring words, common runs and the heaviest common sequence: what bags of words lose. */
export const wordOrder: FeatureGroup = {
  name: 'word order',
  features: ['bigrams', 'nearby', 'run', 'quoted-run', 'sequence'],
  measure(a, b, { weights }) {
    const [x, y] = [a.sentence, b.sentence];
    const shared = overlapOf(x.roots, y.roots, weights).count;
    const run = shared > 0 ? longestRun(x.words, y.words) : 0;
    return [
      share(countShared(x.bigrams, y.bigrams), Math.min(x.bigrams.length, y.bigrams.length)),
      share(countShared(x.nearby, y.nearby), Math.min(x.nearby.length, y.nearby.length)),
      run,
      x.quotes && y.quotes ? run : 0,
      shared > 1
        ? share(heaviestSequence(x.sequence, y.sequence, weights), Math.min(a.sizes.roots, b.sizes.roots))
        : 0,
    ];
  },
};
