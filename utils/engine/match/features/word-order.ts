import { share } from '../overlap.ts';
import type { PairView } from '../pair-view.ts';
import { heaviestSequence } from '../runs.ts';
import { countShared } from '../vocabulary.ts';
import { kinds } from '../word-kinds.ts';
import type { FeatureGroup } from './feature-group.ts';

/** Neighbouring words, common runs and the heaviest common sequence: what bags of words lose. */
export const wordOrder: FeatureGroup = {
  name: 'word order',
  features: ['bigrams', 'nearby', 'run', 'quoted-run', 'sequence'],
  measure(pair, values, from) {
    const { a, b, sharedRoots } = pair;
    const [x, y] = [a.words, b.words];
    const run = sharedRoots > 0 ? pair.longestRun() : 0;
    const paired = sharedRoots > 1 || (sharedRoots > 0 && x.repeats && y.repeats);
    values[from] = paired
      ? share(countShared(x.bigrams, y.bigrams), Math.min(x.bigrams.length, y.bigrams.length))
      : 0;
    values[from + 1] = paired
      ? share(countShared(x.nearby, y.nearby), Math.min(x.nearby.length, y.nearby.length))
      : 0;
    values[from + 2] = run;
    values[from + 3] = a.quotes && b.quotes ? run : 0;
    values[from + 4] =
      sharedRoots > 1 ? share(heaviestShared(pair), Math.min(a.sizes.roots, b.sizes.roots)) : 0;
  },
};

/** Only shared words can be part of a common sequence. */
function heaviestShared(pair: PairView): number {
  const x: number[] = [];
  for (const id of pair.a.words.sequence) if (pair.isSharedRoot(id)) x.push(id);
  const y: number[] = [];
  for (const id of pair.b.words.sequence) if (pair.kindInA(id) & kinds.root) y.push(id);
  return heaviestSequence(x, y, pair.story.weights);
}
