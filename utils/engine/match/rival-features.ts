import { probabilityOf } from './logistic.ts';
import { type ScoreTable, tabulateScores } from './score-table.ts';
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

/**
 * Holds each pair's first score against its story: the best other partner of either sentence (a true pair mostly is
 * the best of both), the scores of neighbouring sentences (outlets tell things in like order), and the support of a
 * third outlet that both sentences match, and how much the two articles share at all.
 */
export function rivalFeatures(pairs: readonly PreparedPair[], scores: Float64Array): Float64Array[] {
  const table = tabulateScores(pairs, scores);
  return pairs.map((pair, i) => {
    const score = Math.max(table.floor, scores[i] as number);
    const [x, y] = [table.numberOf(pair.here), table.numberOf(pair.there)];
    const here = table.row(x, pair.there.article);
    const there = table.row(y, pair.here.article);
    const p = probabilityOf(score);
    const odds = Math.exp(score);
    const rivals = sorted(
      score >= here.best ? here.second : here.best,
      score >= there.best ? there.second : there.best,
    );
    const third = thirdOutlet(table, pair, x, y);
    const at = (a: number, b: number): number => table.scoreAt(pair, a, b);
    return Float64Array.of(
      score,
      ...rivals,
      score - rivals[1],
      score - rivals[0],
      ...sorted(odds / (here.odds + noPartner), odds / (there.odds + noPartner)),
      ...sorted(here.probability - p, there.probability - p),
      third.probability,
      third.odds,
      ...sorted(at(-1, -1), at(1, 1)).reverse(),
      ...sorted(table.best(x), table.best(y)),
      ...sorted(Math.max(at(0, -1), at(0, 1)), Math.max(at(-1, 0), at(1, 0))),
      Math.log1p((table.support(pair.here.article, pair.there.article) - p) / Math.sqrt(table.smaller(pair))),
    );
  });
}

const sorted = (x: number, y: number): [number, number] => (x <= y ? [x, y] : [y, x]);

/** The strongest support of a sentence of a third article: how probably it reports what both sentences report. */
function thirdOutlet(
  table: ScoreTable,
  pair: PreparedPair,
  x: number,
  y: number,
): { probability: number; odds: number } {
  let probability = 0;
  let odds = table.floor;
  for (const [other, score] of table.strongPartners(x)) {
    const article = table.articleOf(other);
    if (article === pair.here.article || article === pair.there.article) continue;
    const second = table.between(other, y);
    if (second === undefined) continue;
    odds = Math.max(odds, Math.min(score, second));
    probability = Math.max(probability, probabilityOf(score) * probabilityOf(second));
  }
  return { probability, odds };
}
