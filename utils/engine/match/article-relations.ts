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
  const norms = roots.map((own) => Math.sqrt(sumOf(own, general)));
  roots.forEach((own, x) => {
    for (let y = x; y < roots.length; y += 1) {
      const other = roots[y] as ReadonlySet<number>;
      const shared = sumOf(own, general, other);
      const like = shared === 0 ? 0 : shared / ((norms[x] as number) * (norms[y] as number));
      (relations[x] as ArticleRelations).like[y] = like;
      (relations[y] as ArticleRelations).like[x] = like;
    }
  });
  return relations;
}

function rootsOf(sentences: readonly ReadSentence[]): Set<number> {
  const roots = new Set<number>();
  for (const { words } of sentences)
    for (let at = 0; at < words.ids.length; at += 1)
      if ((words.kinds[at] as number) & kinds.root) roots.add(words.ids[at] as number);
  return roots;
}

/** Fourth powers of the weights of the words that are in both sets. */
function sumOf(words: ReadonlySet<number>, general: Float64Array, other = words): number {
  let sum = 0;
  for (const id of words) if (other === words || other.has(id)) sum += (general[id] as number) ** 4;
  return sum;
}
