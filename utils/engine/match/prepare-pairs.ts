import type { Article } from '../model.ts';
import { overlapOf } from './overlap.ts';
import { pairFeatures } from './pair-features.ts';
import { prepareStory } from './prepare-story.ts';
import type { PreparedPair } from './scorer.ts';

/**
 * Pairs between the story's other articles are prepared only up to so many sentence pairs in all: they add the
 * support of a third outlet (+.004 F1), and their number grows with the square of the story.
 */
const mostSupportPairs = 12_000;
/**
 * Pairs less alike (cosine of word families and whom they mean) are not prepared: on `dev` they are half of all pairs and
 * hold 4 % of the true ones, which no words could find. A pair that only lends support must be more alike to matter.
 */
const leastLike = 0.02;
const leastLikeSupport = 0.08;

/**
 * The pairs of a page's checkable sentences with those of its story's articles at other outlets that share a word,
 * then such pairs between the other articles themselves.
 */
export function preparePairs(
  page: Article,
  story: readonly Article[],
  supportPairs = mostSupportPairs,
): PreparedPair[] {
  const articles = [page, ...story];
  const prepared = prepareStory(articles);
  const { sentences, sizes, weights } = prepared;
  const places = articles.map((_, number) =>
    sentences.flatMap(({ article }, at) => (article === number ? [at] : [])),
  );
  const pairs: PreparedPair[] = [];
  let support = 0;
  for (let x = 0; x < articles.length; x += 1) {
    for (let y = x + 1; y < articles.length; y += 1) {
      if (articles[x]?.outlet === articles[y]?.outlet) continue;
      const [left, right] = [places[x] ?? [], places[y] ?? []];
      if (x > 0) {
        support += left.length * right.length;
        if (support > supportPairs) return pairs;
      }
      const least = x > 0 && supportPairs < Number.POSITIVE_INFINITY ? leastLikeSupport : leastLike;
      for (const a of left) {
        for (const b of right) {
          const [here, there] = [sentences[a], sentences[b]];
          const norms = (sizes[a]?.meantNorm ?? 0) * (sizes[b]?.meantNorm ?? 0);
          if (!here || !there) continue;
          if (overlapOf(here.meant, there.meant, weights).squares <= least * norms) continue;
          pairs.push({ here, there, features: pairFeatures(prepared, a, b) });
        }
      }
    }
  }
  return pairs;
}
