import { parseArgs } from 'node:util';
import { leastMeanProbability, thresholds } from '../../utils/engine/index.ts';
import { bootstrapInterval } from '../gold/bootstrap.ts';
import { type ClusterSums, clusterFigures, extendedBcubed } from '../gold/extended-bcubed.ts';
import { type FactSets, readFacts } from '../gold/read-facts.ts';
import { type GoldSplit, readGold, readSplit } from '../gold/read-gold.ts';
import { type AddedArticle, chainClaims, gatherClaims, linkInOrder } from './gather-claims.ts';

const defaultSets = ['dev', 'dev-five-outlets', 'train'];

interface JudgedEvent {
  readonly facts: readonly FactSets[];
  readonly inOrder: readonly AddedArticle[];
  readonly newestFirst: readonly AddedArticle[];
}

type Build = (event: JudgedEvent) => readonly ReadonlySet<string>[];

/** The engine's rule beside chaining: at the threshold that is best for chaining on `train`, at the rule's, at the tier's. */
const rows: readonly (readonly [string, Build])[] = [
  ['claims', ({ inOrder }) => gatherClaims(inOrder)],
  ['  newest article first', ({ newestFirst }) => gatherClaims(newestFirst)],
  ['single-link chaining at 0.4', ({ inOrder }) => chainClaims(inOrder, 0.4)],
  ['  at the rule’s threshold', ({ inOrder }) => chainClaims(inOrder, leastMeanProbability)],
  ['  at `confident`', ({ inOrder }) => chainClaims(inOrder, thresholds.confident)],
];

/**
 * Measures the claims that form when an event's articles are saved one after another by date, against the readers'
 * facts: extended B³ (scripts/gold/extended-bcubed.ts), because a sentence can stand in several facts, while the base
 * gives it one claim. So no base reaches a recall of 1. Items are the sentences that stand in a fact, or in a claim of
 * several reports; sentences that stand alone on both sides would only flatter. Where two readers marked an event,
 * its figures are the mean of both. `--set NAME` (may repeat).
 */
export async function evaluateClaims(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { set: { type: 'string', multiple: true } } });
  const split = readSplit();
  if (!split) {
    console.log('claims: missing (gold/split.json)');
    return 0;
  }
  const sets = (values.set ?? defaultSets).flatMap((names) => names.split(','));
  const unknown = sets.find((name) => !split.sets[name]);
  if (unknown) {
    console.error(
      `claims: no set ${JSON.stringify(unknown)}; there are: ${Object.keys(split.sets).join(', ')}`,
    );
    return 2;
  }
  for (const set of sets) {
    const events = readEvents(split, split.sets[set] as readonly string[]);
    console.log(`${set}: ${events.length} events; extended B³ precision, recall, F1 [90 % over events]`);
    for (const [name, build] of rows) printRow(name, events, build);
  }
  return 0;
}

const readEvents = (split: GoldSplit, ids: readonly string[]): JudgedEvent[] => {
  const facts = readFacts(split, ids);
  return readGold(split, ids).map(({ event, articles }) => ({
    facts: facts.get(event) ?? [],
    inOrder: linkInOrder(articles),
    newestFirst: linkInOrder(articles, true),
  }));
};

function printRow(name: string, events: readonly JudgedEvent[], build: Build): void {
  const judged = events.map((event) => judge(build(event), event.facts));
  const { precision, recall, F1 } = clusterFigures(judged);
  const [low, high] = bootstrapInterval(judged, (sample) => clusterFigures(sample).F1);
  const numbers = [precision, recall, F1].map((figure) => figure.toFixed(3)).join('  ');
  console.log(`  ${name.padEnd(28)} ${numbers}  [${low.toFixed(3)}, ${high.toFixed(3)}]`);
}

function judge(claims: readonly ReadonlySet<string>[], readers: readonly FactSets[]): ClusterSums {
  const shared = claims.filter(({ size }) => size > 1);
  const sums = readers.map((facts) => {
    const items = new Set([...shared, ...facts].flatMap((cluster) => [...cluster]));
    return extendedBcubed([...items], shared, facts);
  });
  const mean = (of: (one: ClusterSums) => number): number =>
    sums.reduce((sum, one) => sum + of(one), 0) / Math.max(1, sums.length);
  return {
    items: mean(({ items }) => items),
    precision: mean(({ precision }) => precision),
    recall: mean(({ recall }) => recall),
  };
}
