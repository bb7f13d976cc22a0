import type { Comparison } from '../../utils/engine/model.ts';
import type { Dimension } from '../../utils/shared/dimension.ts';
import { compareDataPair, type DataPair, readDataPairs } from './numeric-pairs.ts';
import type { PairComparer } from './pair-comparer.ts';

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
function printLabel(pairs: readonly Compared[], label: string): string {
  const those = pairs.filter(({ pair }) => pair.label === label);
  if (those.length === 0) return '';
  const share = (count: number) => (count / those.length).toFixed(3);
  return `${label} ${those.length}: any difference ${share(those.filter(({ found }) => saysAny(found)).length)}, conflict ${share(those.filter(({ found }) => saysAny(found, 'conflicts')).length)}`;
}

async function printSet(name: string, compare: PairComparer): Promise<void> {
  const pairs = await compareAll(readDataPairs(name), compare);
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

interface Compared {
  readonly pair: DataPair;
  readonly found: Comparison;
}

async function compareAll(
  pairs: readonly DataPair[] | undefined,
  compare: PairComparer,
): Promise<Compared[] | undefined> {
  if (!pairs) return undefined;
  const compared: Compared[] = [];
  for (const pair of pairs) compared.push({ pair, found: await compareDataPair(pair, compare) });
  return compared;
}

/** The hand-typed set of hedges, dates and wording: found by dimension, and differences told where there are none. */
export async function printTypedPairs(compare: PairComparer): Promise<void> {
  const found = await compareAll(readDataPairs('mrpc-typed'), compare);
  if (!found) {
    console.error('mrpc-typed: skipped, ../shared/data/pairs-mrpc-typed.jsonl is missing');
    return;
  }
  const kinds = Object.entries(dimensionOf).flatMap(([kind, dimension]) => {
    const typed = found.filter(({ pair }) => pair.dims?.includes(kind));
    const right = typed.filter(({ found }) => found.differences.some((one) => one.dimension === dimension));
    return typed.length > 0 ? [`${kind} ${right.length} of ${typed.length}`] : [];
  });
  const traps = found.filter(({ pair }) => pair.trap !== undefined);
  console.log(
    `mrpc-typed: ${kinds.join(', ')}; of ${traps.length} traps ${traps.filter(({ found }) => saysAny(found)).length} raise a difference`,
  );
}

/** Prints how the stress sets, VitaminC (Wikipedia, minimal edits) and Emergent, are answered. */
export async function printStressPairs(compare: PairComparer): Promise<void> {
  for (const name of ['vitaminc', 'emergent', 'emergent-cross']) await printSet(name, compare);
}
