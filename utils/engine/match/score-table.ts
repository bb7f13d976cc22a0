import { probabilityOf } from './logistic.ts';
import type { PreparedPair } from './scorer.ts';

/**
 * The first scores of a story's pairs, looked up by sentence. Sentences and articles are known by their numbers in the
 * story; what is said of a sentence and one other article stands at `rowOf`.
 */
export interface ScoreTable {
  /** Of each pair: its score (none below `floor`), the odds of it, the probability of it. */
  readonly scores: Float64Array;
  readonly odds: Float64Array;
  readonly probabilities: Float64Array;
  rowOf(sentence: number, otherArticle: number): number;
  /** How a sentence's partners in one other article scored: by row. The last two are sums over all partners. */
  readonly best: Float64Array;
  readonly second: Float64Array;
  readonly rowOdds: Float64Array;
  readonly rowProbability: Float64Array;
  /** The best score of a sentence with any article. */
  readonly bestAnywhere: Float64Array;
  /** A sentence's pairs that are not hopeless. */
  strongPairs(sentence: number): readonly number[];
  /** The pair of two sentences, each by its article and its order in it; -1 where they are none. */
  pairOf(article: number, order: number, other: number, otherOrder: number): number;
  /** Probabilities of all pairs of two articles together. */
  support(article: number, other: number): number;
  /** How many sentences of an article are in the table. */
  readonly sizes: Uint32Array;
}

/** The log-odds that stand for "no pair"; no score counts as lower. */
export const floor = -8;
/** Log-odds below which a sentence of a third article lends no support. */
const hopeless = -5;
const noPairs: readonly number[] = [];

/** Makes the table of some pairs' scores. */
export function tabulateScores(pairs: readonly PreparedPair[], given: Float64Array): ScoreTable {
  const { sentences, articles, orders } = countAll(pairs);
  const rows = sentences * articles;
  const rowOf = (sentence: number, article: number): number => sentence * articles + article;
  const scores = given.map((score) => Math.max(floor, score));
  const odds = scores.map((score) => Math.exp(score));
  const probabilities = scores.map(probabilityOf);
  const best = new Float64Array(rows).fill(floor);
  const second = new Float64Array(rows).fill(floor);
  const rowOdds = new Float64Array(rows);
  const rowProbability = new Float64Array(rows);
  const bestAnywhere = new Float64Array(sentences).fill(floor);
  const support = new Float64Array(articles * articles);
  const strong: number[][] = [];
  const seen = new Uint8Array(sentences);
  const sizes = new Uint32Array(articles);
  /** Pairs of each two articles, from 1, a line for each sentence of the first. */
  const cells: Int32Array[] = [];
  const add = (sentence: number, article: number, otherArticle: number, pair: number): void => {
    const score = scores[pair] as number;
    const row = rowOf(sentence, otherArticle);
    if (score > (best[row] as number)) {
      second[row] = best[row] as number;
      best[row] = score;
    } else if (score > (second[row] as number)) second[row] = score;
    rowOdds[row] = (rowOdds[row] as number) + (odds[pair] as number);
    rowProbability[row] = (rowProbability[row] as number) + (probabilities[pair] as number);
    if (score > (bestAnywhere[sentence] as number)) bestAnywhere[sentence] = score;
    if (score > hopeless) {
      const list = strong[sentence];
      if (list) list.push(pair);
      else strong[sentence] = [pair];
    }
    if (seen[sentence] === 0) sizes[article] = (sizes[article] as number) + 1;
    seen[sentence] = 1;
  };
  for (let pair = 0; pair < pairs.length; pair += 1) {
    const { here, there } = pairs[pair] as PreparedPair;
    add(here.number, here.article, there.article, pair);
    add(there.number, there.article, here.article, pair);
    const probability = probabilities[pair] as number;
    for (const at of [here.article * articles + there.article, there.article * articles + here.article])
      support[at] = (support[at] as number) + probability;
    const width = orders[there.article] as number;
    const block = here.article * articles + there.article;
    cells[block] ??= new Int32Array((orders[here.article] as number) * width);
    cells[block][here.order * width + there.order] = pair + 1;
  }
  const cell = (article: number, order: number, other: number, otherOrder: number): number => {
    const block = cells[article * articles + other];
    const width = orders[other] as number;
    if (!block || order < 0 || otherOrder < 0 || otherOrder >= width) return 0;
    return block[order * width + otherOrder] ?? 0;
  };
  return {
    scores,
    odds,
    probabilities,
    rowOf,
    best,
    second,
    rowOdds,
    rowProbability,
    bestAnywhere,
    strongPairs: (sentence) => strong[sentence] ?? noPairs,
    pairOf: (article, order, other, otherOrder) =>
      (cell(article, order, other, otherOrder) || cell(other, otherOrder, article, order)) - 1,
    support: (article, other) => support[article * articles + other] as number,
    sizes,
  };
}

/** Numbers of sentences and articles, and of each article's sentences, up to the last that is in a pair. */
function countAll(pairs: readonly PreparedPair[]): {
  readonly sentences: number;
  readonly articles: number;
  readonly orders: readonly number[];
} {
  let sentences = 0;
  const orders: number[] = [];
  for (const { here, there } of pairs)
    for (const { number, article, order } of [here, there]) {
      sentences = Math.max(sentences, number + 1);
      orders[article] = Math.max(orders[article] ?? 0, order + 1);
    }
  return { sentences, articles: orders.length, orders };
}
