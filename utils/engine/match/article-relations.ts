import type { ReadSentence } from './article-words.ts';
import { daysBetween } from './days-between.ts';
import { kinds } from './word-kinds.ts';

/** What an article of a story and each other one are to each other, by the other's position in the story. */
export interface ArticleRelations {
  /** Number of its checkable sentences. */
  readonly sentences: number;
  /** Cosine of the articles' roots by squared general weight, 0 to 1. */
  readonly like: Float64Array;
  /** Days between the articles; `NaN` where a date is unknown. */
  readonly days: Float64Array;
}

/**
 * Holds whole articles of a story against each other: an article that the vote let through may tell of another event.
 * @param general weight in news at large of each word's number
 * @param published ISO 8601 dates, where known
 */
export function relateArticles(
  articles: readonly (readonly ReadSentence[])[],
  general: Float64Array,
  published: readonly (string | undefined)[],
): ArticleRelations[] {
  const roots = articles.map(rootsOf);
  const relations = articles.map(({ length }, at) => ({
    sentences: length,
    like: new Float64Array(articles.length),
    days: Float64Array.from(published, (other) => daysBetween(published[at], other) ?? Number.NaN),
  }));
  const isHeld = new Uint8Array(general.length);
  const norms: number[] = [];
  roots.forEach((other, y) => {
    for (const id of other) isHeld[id] = 1;
    norms.push(Math.sqrt(sumOf(other, general, isHeld)));
    for (let x = 0; x <= y; x += 1) {
      const shared = sumOf(roots[x] as Int32Array, general, isHeld);
      const like = shared === 0 ? 0 : shared / ((norms[x] as number) * (norms[y] as number));
      (relations[x] as ArticleRelations).like[y] = like;
      (relations[y] as ArticleRelations).like[x] = like;
    }
    for (const id of other) isHeld[id] = 0;
  });
  return relations;
}

function rootsOf(sentences: readonly ReadSentence[]): Int32Array {
  const roots = new Set<number>();
  for (const { words } of sentences)
    for (let at = 0; at < words.ids.length; at += 1)
      if ((words.kinds[at] as number) & kinds.root) roots.add(words.ids[at] as number);
  return Int32Array.from(roots);
}

/** Fourth powers of the weights of the words that another article holds too. */
function sumOf(words: Int32Array, general: Float64Array, isHeld: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < words.length; at += 1) {
    const id = words[at] as number;
    if (isHeld[id] === 1) sum += (general[id] as number) ** 4;
  }
  return sum;
}
