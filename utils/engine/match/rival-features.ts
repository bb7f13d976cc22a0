import { floor, type ScoreTable, tabulateScores } from './score-table.ts';
import type { PreparedPair } from './scorer.ts';

/** Names of the features that hold a pair against the rest of its story. Each pair of names: the lesser, the greater. */
export const rivalFeatureNames: readonly string[] = [
  'first-score',
  'rival-lesser',
  'rival-greater',
  'lead-lesser',
  'lead-greater',
  'share-lesser',
  'share-greater',
  'others-lesser',
  'others-greater',
  'third-outlet',
  'third-outlet-odds',
  'diagonal-greater',
  'diagonal-lesser',
  'anywhere-lesser',
  'anywhere-greater',
  'beside-lesser',
  'beside-greater',
  'article-support',
];

/** Keeps the share of a sentence's best partner below 1 when it is the only one. */
const noPartner = 0.3;

/** Where the two features of a third outlet's support stand. They alone cost more than all others. */
export const thirdAt = rivalFeatureNames.indexOf('third-outlet');

/** Writes the rival features of the pair at a position. */
export interface RivalMeter {
  /** All but a third outlet's support, which is written as none. */
  measure(pair: number, values: Float64Array): void;
  /** A third outlet's support: a probability, and log-odds that are no higher than the highest score. */
  measureThird(pair: number, values: Float64Array): void;
}

/**
 * Holds pairs' first scores against their story: the best other partner of either sentence (a true pair mostly is
 * the best of both), the scores of neighbouring sentences (outlets tell things in like order), and the support of a
 * third outlet that both sentences match, and how much the two articles share at all.
 */
export function createRivalMeter(pairs: readonly PreparedPair[], scores: Float64Array): RivalMeter {
  const table = tabulateScores(pairs, scores);
  const { best, second, rowOdds, rowProbability, bestAnywhere, sizes } = table;
  const third = { probability: 0, odds: floor };
  const measure = (i: number, values: Float64Array): void => {
    const pair = pairs[i] as PreparedPair;
    const { here, there } = pair;
    const score = table.scores[i] as number;
    const p = table.probabilities[i] as number;
    const odds = table.odds[i] as number;
    const x = table.rowOf(here.number, there.article);
    const y = table.rowOf(there.number, here.article);
    const rivalX = (score >= (best[x] as number) ? second[x] : best[x]) as number;
    const rivalY = (score >= (best[y] as number) ? second[y] : best[y]) as number;
    values[0] = score;
    sortInto(values, 1, rivalX, rivalY);
    sortInto(values, 3, score - rivalX, score - rivalY);
    sortInto(
      values,
      5,
      odds / ((rowOdds[x] as number) + noPartner),
      odds / ((rowOdds[y] as number) + noPartner),
    );
    sortInto(values, 7, (rowProbability[x] as number) - p, (rowProbability[y] as number) - p);
    values[thirdAt] = 0;
    values[thirdAt + 1] = floor;
    const before = scoreBeside(table, pair, -1, -1);
    const after = scoreBeside(table, pair, 1, 1);
    values[11] = Math.max(before, after);
    values[12] = Math.min(before, after);
    sortInto(values, 13, bestAnywhere[here.number] as number, bestAnywhere[there.number] as number);
    sortInto(
      values,
      15,
      Math.max(scoreBeside(table, pair, 0, -1), scoreBeside(table, pair, 0, 1)),
      Math.max(scoreBeside(table, pair, -1, 0), scoreBeside(table, pair, 1, 0)),
    );
    const smaller = Math.min(sizes[here.article] as number, sizes[there.article] as number);
    values[17] = Math.log1p((table.support(here.article, there.article) - p) / Math.sqrt(smaller));
  };
  return {
    measure,
    measureThird(i, values) {
      findThird(table, pairs, pairs[i] as PreparedPair, third);
      values[thirdAt] = third.probability;
      values[thirdAt + 1] = third.odds;
    },
  };
}

/** The same of all pairs at once. */
export function rivalFeatures(pairs: readonly PreparedPair[], scores: Float64Array): Float64Array[] {
  const { measure, measureThird } = createRivalMeter(pairs, scores);
  return pairs.map((_, i) => {
    const values = new Float64Array(rivalFeatureNames.length);
    measure(i, values);
    measureThird(i, values);
    return values;
  });
}

/** The score of the pair of two sentences so many steps away; `floor` where there is none. */
function scoreBeside(
  table: ScoreTable,
  { here, there }: PreparedPair,
  step: number,
  otherStep: number,
): number {
  const near = table.pairOf(here.article, here.order + step, there.article, there.order + otherStep);
  return near < 0 ? floor : (table.scores[near] as number);
}

function sortInto(values: Float64Array, from: number, x: number, y: number): void {
  values[from] = Math.min(x, y);
  values[from + 1] = Math.max(x, y);
}

/** The strongest support of a sentence of a third article: how probably it reports what both sentences report. */
function findThird(
  table: ScoreTable,
  pairs: readonly PreparedPair[],
  { here, there }: PreparedPair,
  third: { probability: number; odds: number },
): void {
  third.probability = 0;
  third.odds = floor;
  for (const strong of table.strongPairs(here.number)) {
    const partners = pairs[strong] as PreparedPair;
    const other = partners.here === here ? partners.there : partners.here;
    if (other.article === here.article || other.article === there.article) continue;
    const second = table.pairOf(other.article, other.order, there.article, there.order);
    if (second < 0) continue;
    third.odds = Math.max(
      third.odds,
      Math.min(table.scores[strong] as number, table.scores[second] as number),
    );
    third.probability = Math.max(
      third.probability,
      (table.probabilities[strong] as number) * (table.probabilities[second] as number),
    );
  }
}
