import type { Article } from '../model.ts';
import { createLikeFinder } from './like-sentences.ts';
import { createPairMeter } from './pair-features.ts';
import { createPairViewer } from './pair-view.ts';
import { type PreparedStory, prepareStory } from './prepare-story.ts';
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
  const viewer = createPairViewer(prepared);
  const measure = createPairMeter();
  const findLike = createLikeFinder(prepared);
  const pairs: PreparedPair[] = [];
  partnersOf(articles, prepared, supportPairs).forEach((partners, x) => {
    const least = x > 0 && supportPairs < Number.POSITIVE_INFINITY ? leastLikeSupport : leastLike;
    for (const here of prepared.byArticle[x] ?? []) {
      let opened = false;
      for (const there of findLike(here, partners, least)) {
        if (!opened) viewer.open(here);
        opened = true;
        pairs.push({ here, there, features: measure(viewer.see(there)) });
      }
    }
  });
  return pairs;
}

/** Marks the later articles that each is held against: other outlets' ones, as far as there may be so many pairs. */
function partnersOf(
  articles: readonly Article[],
  { byArticle }: PreparedStory,
  supportPairs: number,
): Uint8Array[] {
  const partners = articles.map(() => new Uint8Array(articles.length));
  let support = 0;
  for (let x = 0; x < articles.length; x += 1)
    for (let y = x + 1; y < articles.length; y += 1) {
      if (articles[x]?.outlet === articles[y]?.outlet) continue;
      if (x > 0) support += (byArticle[x]?.length ?? 0) * (byArticle[y]?.length ?? 0);
      if (support > supportPairs) return partners;
      (partners[x] as Uint8Array)[y] = 1;
    }
  return partners;
}
