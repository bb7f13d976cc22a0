import type { Article } from '../model.ts';
import { preparePairs } from './prepare-pairs.ts';
import type { Scorer } from './scorer.ts';

/** A page sentence and a stored sentence with the probability that both report the same fact. */
export interface Link {
  readonly here: number;
  /** Key of the stored article. */
  readonly article: string;
  readonly there: number;
  readonly probability: number;
}

/** Links a page's sentences with those of its story's articles: every pair with at least `floor`, best first. */
export function linkStory(
  page: Article,
  story: readonly Article[],
  scorer: Scorer,
  options: { readonly floor?: number } = {},
): Link[] {
  const pairs = preparePairs(page, story);
  const probabilities = scorer.score(pairs);
  const links: Link[] = [];
  pairs.forEach((pair, i) => {
    const probability = probabilities[i] as number;
    if (probability >= (options.floor ?? 0))
      links.push({
        here: pair.here,
        article: (story[pair.article] as Article).key,
        there: pair.there,
        probability,
      });
  });
  return links.sort((x, y) => y.probability - x.probability || x.here - y.here || x.there - y.there);
}
