import { share } from '../overlap.ts';
import type { PairView } from '../pair-view.ts';
import { heaviestSequence } from '../runs.ts';
import { nearbyReach } from '../sentence-words.ts';
import { pairOfIds } from '../vocabulary.ts';
import type { FeatureGroup } from './feature-group.ts';
import { add, addOnce, createNumberList, has, type NumberList } from './number-list.ts';

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
  readonly ids: NumberList;
  /** Their pairs that stand next to each other, and those that stand near each other; each once. */
  readonly bigrams: NumberList;
  readonly nearby: NumberList;
}

function createSharedWords(): SharedWords {
  const ids = createNumberList();
  const places = createNumberList();
  const bigrams = createNumberList();
  const nearby = createNumberList();
  return {
    ids,
    bigrams,
    nearby,
    take(pair, sequence) {
      for (const list of [ids, places, bigrams, nearby]) list.length = 0;
      for (let place = 0; place < sequence.length; place += 1) {
        const id = sequence[place] as number;
        if (!pair.isSharedRoot(id)) continue;
        for (let at = ids.length - 1; at >= 0; at -= 1) {
          const apart = place - (places.values[at] as number);
          if (apart > nearbyReach) break;
          const before = ids.values[at] as number;
          if (apart === 1) addOnce(bigrams, pairOfIds(before, id));
          addOnce(nearby, pairOfIds(Math.min(before, id), Math.max(before, id)));
        }
        add(ids, id);
        add(places, place);
      }
    },
  };
}

const here = createSharedWords();
const there = createSharedWords();

const countCommon = (some: NumberList, others: NumberList): number => {
  let count = 0;
  for (let at = 0; at < some.length; at += 1) if (has(others, some.values[at] as number)) count += 1;
  return count;
};
