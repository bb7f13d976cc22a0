import { thresholds } from '../../utils/engine/index.ts';
import { type KindGroup, kindGroups, type Traits, traitsOf } from '../gold/pair-kinds.ts';
import { type GoldEvent, type GoldSplit, pairKey, readGold } from '../gold/read-gold.ts';
import { openEvaluationBase } from './evaluation-base.ts';
import { type EventOutcome, predictEvent, unrelated } from './predict-links.ts';

/** A pair that readers linked or the engine shows. */
interface CountedPair {
  readonly a: Traits;
  readonly b: Traits;
  readonly p: number;
  readonly either: boolean;
  readonly both: boolean;
}

/**
 * Prints for each kind of pair (scripts/gold/pair-kinds.ts) how many there are to find, the recall of both tiers, and
 * how many of the pairs shown are wrong. The sets are counted together.
 */
export function evaluateMisses(split: GoldSplit, sets: readonly string[], fill: number): void {
  const { world, retriever, size } = openEvaluationBase(split, fill);
  console.log(`misses by kind, ${sets.join(', ')} together; base of ${size}`);
  const pairs = sets.flatMap((set) =>
    readGold(split, split.sets[set] as readonly string[]).flatMap((event) =>
      countedPairs(event, predictEvent(event, unrelated(world, retriever))),
    ),
  );
  const columns = ['to find', 'possible', 'confident', 'shown', 'wrong', 'precision'];
  console.log(row('', columns));
  for (const group of [allPairs, ...kindGroups]) printGroup(group, pairs);
}

/** Every pair as one kind: the table's first row. */
const allPairs: KindGroup = { name: 'all', kinds: ['all pairs'], kindOf: () => 'all pairs' };

function countedPairs({ articles, either, both }: GoldEvent, { predictions }: EventOutcome): CountedPair[] {
  const traits = new Map<string, Traits>(
    articles.flatMap(({ key, sentences }) =>
      sentences.map(({ text }, i) => [`${key}#${i}`, traitsOf(text)] as const),
    ),
  );
  const given = new Map(predictions.map(({ a, b, p }) => [pairKey(a.doc, a.i, b.doc, b.i), p]));
  const shown = [...given].filter(([, p]) => p >= thresholds.possible).map(([key]) => key);
  return [...new Set([...either, ...both, ...shown])].flatMap((key) => {
    const [a, b] = key.split('|').map((place) => traits.get(place));
    if (!a || !b) return [];
    return [{ a, b, p: given.get(key) ?? 0, either: either.has(key), both: both.has(key) }];
  });
}

function printGroup({ name, kinds, kindOf }: KindGroup, pairs: readonly CountedPair[]): void {
  if (kinds.length > 1) console.log(`  ${name}`);
  const byKind = groupBy(pairs, ({ a, b }) => kindOf(a, b));
  for (const kind of kinds) {
    const own = byKind.get(kind) ?? [];
    const wanted = own.filter(({ both }) => both);
    const recall = (tier: 'possible' | 'confident'): string =>
      share(wanted.filter(({ p }) => p >= thresholds[tier]).length, wanted.length);
    const shown = own.filter(({ p }) => p >= thresholds.possible);
    const wrong = shown.filter(({ either }) => !either).length;
    console.log(
      row(kinds.length > 1 ? `  ${kind}` : kind, [
        String(wanted.length),
        recall('possible'),
        recall('confident'),
        String(shown.length),
        String(wrong),
        share(shown.length - wrong, shown.length),
      ]),
    );
  }
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));

const row = (name: string, cells: readonly string[]): string =>
  `  ${name.padEnd(34)}${cells.map((cell) => cell.padStart(11)).join('')}`;
