import type { FeatureGroup } from './feature-group.ts';

/** Sentences up to this index belong to an article's opening. */
const opening = 3;

/** Stories in training had up to five articles and some 250 sentences: larger ones count as such. */
const mostArticles = 5;
const mostSentences = 250;

/** Where the sentences stand, how long they are, and how large the story is. */
export const place: FeatureGroup = {
  name: 'place and size',
  features: [
    'distance',
    'both-open',
    'earlier',
    'lighter',
    'weight-ratio',
    'log-lengths',
    'log-story',
    'articles',
  ],
  measure(a, b, { sentences, articles }) {
    const [x, y] = [a.sizes.roots, b.sizes.roots];
    return [
      Math.abs(a.sentence.position - b.sentence.position),
      a.sentence.index <= opening && b.sentence.index <= opening ? 1 : 0,
      Math.min(a.sentence.index, b.sentence.index),
      Math.min(x, y),
      Math.log((Math.max(x, y) + 1) / (Math.min(x, y) + 1)),
      Math.log(a.sentence.length * b.sentence.length),
      Math.log(Math.min(mostSentences, sentences.length)),
      Math.min(mostArticles, articles),
    ];
  },
};
