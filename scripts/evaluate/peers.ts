import { pairFeatureNames } from '../../utils/engine/match/pair-features.ts';
import { createRetriever } from '../../utils/engine/match/retriever.ts';
import type { PreparedPair, Scorer } from '../../utils/engine/match/scorer.ts';
import { buildSegment } from '../../utils/engine/match/segment.ts';
import type { Article } from '../../utils/engine/model.ts';

/** Methods to hold the engine against, under the same protocol; each makes a scorer for one story. */
export const peers: Readonly<Record<string, (articles: readonly Article[]) => Scorer>> = {
  'stem Jaccard, story weights': () => byFeature('jaccard'),
  'stem TF-IDF cosine, story weights': () => byFeature('cosine'),
  'word-family TF-IDF cosine, general weights': () => byFeature('general-cosine'),
  'BM25, both ways': byRetrieval,
};

const byFeature = (name: string): Scorer => {
  const at = pairFeatureNames.indexOf(name);
  return { name, score: (pairs) => Float64Array.from(pairs, ({ features }) => features[at] as number) };
};

/** BM25 of each sentence over the story, as a share of its score with itself, averaged over both directions. */
function byRetrieval(articles: readonly Article[]): Scorer {
  const retriever = createRetriever([buildSegment(articles)]);
  const shares = articles.map(({ sentences }) =>
    sentences.map(({ text }) => {
      const full = retriever.selfScore(text) || 1;
      return new Map(
        retriever
          .retrieve(text, Number.POSITIVE_INFINITY)
          .map(({ article, sentence, score }) => [`${article}#${sentence}`, score / full]),
      );
    }),
  );
  const share = (from: PreparedPair['here'], to: PreparedPair['here']): number =>
    shares[from.article]?.[from.index]?.get(`${articles[to.article]?.key}#${to.index}`) ?? 0;
  return {
    name: 'BM25',
    score: (pairs) =>
      Float64Array.from(pairs, ({ here, there }) => (share(here, there) + share(there, here)) / 2),
  };
}
