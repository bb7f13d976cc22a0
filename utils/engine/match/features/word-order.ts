import { share } from '../overlap.ts';
import type { PairView } from '../pair-view.ts';
import { heaviestSequence } from '../runs.ts';
import { nearbyReach } from '../sentence-words.ts';
import { pairOfIds } from '../vocabulary.ts';
import type { FeatureGroup } from './feature-group.ts';

/** Neighbouring words, common runs and the heaviest common sequence: what bags of words lose. */
export const wordOrder: FeatureGroup = {
  name: 'word order',
  features: ['bigrams', 'nearby', 'run', 'quoted-run', 'sequence'],
  measure(pair, values, from) {
    const { a, b, sharedRoots } = pair;
    const [x, y] = [a.words, b.words];
    const run = sharedRoots > 0 ? pair.longestRun() : 0;
    values[from] = 0;
    values[from + 1] = 0;
    values[from + 2] = run;
    values[from + 3] = a.quotes && b.quotes ? run : 0;
    values[from + 4] = 0;
    if (sharedRoots < 2 && !(sharedRoots > 0 && x.repeats && y.repeats)) return;
    here.take(pair, x.sequence);
    there.take(pair, y.sequence);
    values[from] = share(countCommon(here.bigrams, there.bigrams), Math.min(x.bigrams, y.bigrams));
    values[from + 1] = share(countCommon(here.nearby, there.nearby), Math.min(x.nearby, y.nearby));
    if (sharedRoots > 1)
      values[from + 4] = share(
        heaviestSequence(here.ids, there.ids, pair.story.weights),
        Math.min(a.sizes.roots, b.sizes.roots),
      );
  },
};

/** One side's words that the other side has too: nothing else can be part of what they have in common. */
interface SharedWords {
  take(pair: PairView, sequence: Int32Array): void;
  /** In order, with repeats. */
  readonly ids: readonly number[];
  /** Their pairs that stand next to each other, and those that stand near each other; each once. */
  readonly bigrams: readonly number[];
  readonly nearby: readonly number[];
}

/** The lists serve all pairs, so that none is made for each. */
function createSharedWords(): SharedWords {
  const ids: number[] = [];
  const places: number[] = [];
  const bigrams: number[] = [];
  const nearby: number[] = [];
  return {
    ids,
    bigrams,
    nearby,
    take(pair, sequence) {
      ids.length = 0;
      places.length = 0;
      bigrams.length = 0;
      nearby.length = 0;
      for (let place = 0; place < sequence.length; place += 1) {
        const id = sequence[place] as number;
        if (!pair.isSharedRoot(id)) continue;
        for (let at = ids.length - 1; at >= 0; at -= 1) {
          const apart = place - (places[at] as number);
          if (apart > nearbyReach) break;
          const before = ids[at] as number;
          if (apart === 1) addOnce(bigrams, pairOfIds(before, id));
          addOnce(nearby, pairOfIds(Math.min(before, id), Math.max(before, id)));
        }
        ids.push(id);
        places.push(place);
      }
    },
  };
}

const here = createSharedWords();
const there = createSharedWords();

function addOnce(list: number[], value: number): void {
  if (!list.includes(value)) list.push(value);
}

function countCommon(some: readonly number[], others: readonly number[]): number {
  let count = 0;
  for (const value of some) if (others.includes(value)) count += 1;
  return count;
}
