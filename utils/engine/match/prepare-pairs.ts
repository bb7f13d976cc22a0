import type { Article } from '../model.ts';
import { pairFeatures } from './pair-features.ts';
import type { PreparedPair } from './scorer.ts';
import { storySentences } from './story-sentence.ts';
import { wordWeights } from './word-weights.ts';

/** All pairs of a page's checkable sentences with those of its story's articles at other outlets. */
export function preparePairs(page: Article, story: readonly Article[]): PreparedPair[] {
  const here = storySentences(page, 0);
  const there = story.map((article, number) =>
    article.outlet === page.outlet ? [] : storySentences(article, number + 1),
  );
  const weight = wordWeights([here, ...there].flat().map((sentence) => sentence.stems));
  const pairs: PreparedPair[] = [];
  for (const a of here)
    for (const b of there.flat())
      pairs.push({
        here: a.index,
        article: b.article - 1,
        there: b.index,
        features: pairFeatures(a, b, weight),
      });
  return pairs;
}
