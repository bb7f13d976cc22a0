import { probabilityOf } from './logistic.ts';
import type { PreparedPair } from './scorer.ts';
import type { StorySentence } from './story-sentence.ts';

/** How a sentence's partners in one other article scored. */
export interface Row {
  readonly best: number;
  readonly second: number;
  /** Sums over all partners. */
  readonly odds: number;
  readonly probability: number;
}

/** The first scores of a story's pairs, looked up by sentence. */
export interface ScoreTable {
  /** The log-odds that stand for "no pair"; no score counts as lower. */
  readonly floor: number;
  numberOf(sentence: StorySentence): number;
  articleOf(number: number): number;
  row(sentence: number, otherArticle: number): Row;
  /** The best score of a sentence with any article. */
  best(sentence: number): number;
  /** A sentence's partners that are not hopeless, with their scores. */
  strongPartners(sentence: number): ReadonlyMap<number, number>;
  between(a: number, b: number): number | undefined;
  /** Probabilities of all pairs of two articles together. */
  support(article: number, other: number): number;
  /** How many sentences the smaller of a pair's articles has in the table. */
  smaller(pair: PreparedPair): number;
  /** The score of the pair so many sentences away on either side. */
  scoreAt(pair: PreparedPair, here: number, there: number): number;
}

const floor = -8;
/** Log-odds below which a sentence of a third article lends no support. */
const hopeless = -5;
const noPartners: ReadonlyMap<number, number> = new Map();
const emptyRow: Row = { best: floor, second: floor, odds: 0, probability: 0 };

/** Makes the table of some pairs' scores. */
export function tabulateScores(pairs: readonly PreparedPair[], scores: Float64Array): ScoreTable {
  const numbers = new Map<StorySentence, number>();
  const sentences: StorySentence[] = [];
  const numberOf = (sentence: StorySentence): number => {
    const known = numbers.get(sentence);
    if (known !== undefined) return known;
    numbers.set(sentence, sentences.length);
    sentences.push(sentence);
    return sentences.length - 1;
  };
  const supports = new Map<number, number>();
  const partners: Map<number, number>[] = [];
  const strong: Map<number, number>[] = [];
  const rows: Map<number, Row>[] = [];
  pairs.forEach(({ here, there }, i) => {
    const score = Math.max(floor, scores[i] as number);
    const [x, y] = [numberOf(here), numberOf(there)];
    const both = bothOf(here.article, there.article);
    supports.set(both, (supports.get(both) ?? 0) + probabilityOf(score));
    for (const [one, other, article] of [
      [x, y, there.article],
      [y, x, here.article],
    ] as const) {
      partners[one] ??= new Map();
      rows[one] ??= new Map();
      partners[one].set(other, score);
      if (score > hopeless) {
        strong[one] ??= new Map();
        strong[one].set(other, score);
      }
      rows[one].set(article, withScore(rows[one].get(article) ?? emptyRow, score));
    }
  });
  const places = new Map(
    sentences.map((sentence, number) => [placeOf(sentence.article, sentence.order), number]),
  );
  const beside = (sentence: StorySentence, step: number): number | undefined =>
    places.get(placeOf(sentence.article, sentence.order + step));
  const bests = rows.map((byArticle) =>
    [...byArticle.values()].reduce((best, row) => Math.max(best, row.best), floor),
  );
  const sizes = new Map<number, number>();
  for (const { article } of sentences) sizes.set(article, (sizes.get(article) ?? 0) + 1);
  const between = (a: number, b: number): number | undefined => partners[a]?.get(b);
  return {
    floor,
    numberOf,
    articleOf: (number) => (sentences[number] as StorySentence).article,
    row: (sentence, article) => rows[sentence]?.get(article) ?? emptyRow,
    best: (sentence) => bests[sentence] ?? floor,
    strongPartners: (sentence) => strong[sentence] ?? noPartners,
    between,
    support: (article, other) => supports.get(bothOf(article, other)) ?? 0,
    smaller: ({ here, there }) => Math.min(sizes.get(here.article) ?? 1, sizes.get(there.article) ?? 1),
    scoreAt(pair, here, there) {
      const a = beside(pair.here, here);
      const b = beside(pair.there, there);
      return a === undefined || b === undefined ? floor : (between(a, b) ?? floor);
    },
  };
}

/** No article has so many sentences. */
const longestArticle = 1e5;
const placeOf = (article: number, order: number): number => article * longestArticle + order;

const mostArticles = 1e4;
const bothOf = (x: number, y: number): number => Math.min(x, y) * mostArticles + Math.max(x, y);

const withScore = (row: Row, score: number): Row => ({
  best: Math.max(row.best, score),
  second: score > row.best ? row.best : Math.max(row.second, score),
  odds: row.odds + Math.exp(score),
  probability: row.probability + probabilityOf(score),
});
