import type { Comparison } from '../../utils/engine/model.ts';
import type { Dimension } from '../../utils/shared/dimension.ts';
import { compareDataPair, type DataPair, readDataPairs } from './numeric-pairs.ts';

/** What each kind of the data's `dims` is called here. */
const dimensionOf: Readonly<Record<string, Dimension>> = {
  numbers: 'quantity',
  dates: 'date',
  hedged: 'certainty',
  who: 'actor',
  negated: 'polarity',
};

const saysAny = ({ differences }: Comparison, relation?: string): boolean =>
  differences.some((found) =>
    relation === undefined ? found.relation !== 'agrees' : found.relation === relation,
  );

/** Over pairs of one label: how many raise a difference, and how many a conflict. */
function printLabel(pairs: readonly { pair: DataPair; found: Comparison }[], label: string): string {
  const those = pairs.filter(({ pair }) => pair.label === label);
  if (those.length === 0) return '';
  const share = (count: number) => (count / those.length).toFixed(3);
  return `${label} ${those.length}: any difference ${share(those.filter(({ found }) => saysAny(found)).length)}, conflict ${share(those.filter(({ found }) => saysAny(found, 'conflicts')).length)}`;
}

function printSet(name: string): void {
  const pairs = readDataPairs(name)?.map((pair) => ({ pair, found: compareDataPair(pair) }));
  if (!pairs) {
    console.error(`${name}: skipped, ../shared/data/pairs-${name}.jsonl is missing`);
    return;
  }
  const labels = ['contradict', 'related', 'same-fact'].map((label) => printLabel(pairs, label));
  console.log(`${name} (stress): ${labels.filter((line) => line !== '').join('; ')}`);
  const kinds = Object.entries(dimensionOf).flatMap(([kind, dimension]) => {
    const typed = pairs.filter(({ pair }) => pair.dims?.includes(kind));
    const found = typed.filter(({ found: { differences } }) =>
      differences.some((one) => one.dimension === dimension && one.relation !== 'agrees'),
    );
    return typed.length > 0 ? [`${kind} ${found.length} of ${typed.length}`] : [];
  });
  console.log(`  found on their dimension: ${kinds.join(', ')}`);
}

/** The hand-typed set of hedges, dates and wording: found by dimension, and differences told where there are none. */
function printTyped(): void {
  const pairs = readDataPairs('mrpc-typed');
  if (!pairs) {
    console.error('mrpc-typed: skipped, ../shared/data/pairs-mrpc-typed.jsonl is missing');
    return;
  }
  const found = pairs.map((pair) => ({ pair, said: compareDataPair(pair) }));
  const kinds = Object.entries(dimensionOf).flatMap(([kind, dimension]) => {
    const typed = found.filter(({ pair }) => pair.dims?.includes(kind));
    const right = typed.filter(({ said }) => said.differences.some((one) => one.dimension === dimension));
    return typed.length > 0 ? [`${kind} ${right.length} of ${typed.length}`] : [];
  });
  const traps = found.filter(({ pair }) => pair.trap !== undefined);
  console.log(
    `mrpc-typed: ${kinds.join(', ')}; of ${traps.length} traps ${traps.filter(({ said }) => saysAny(said)).length} raise a difference`,
  );
}

/** Prints how the typed set and the stress sets, VitaminC (Wikipedia, minimal edits) and Emergent, are answered. */
export function printStressPairs(): void {
  printTyped();
  for (const name of ['vitaminc', 'emergent', 'emergent-cross']) printSet(name);
}
