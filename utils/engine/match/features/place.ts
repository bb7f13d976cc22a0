import type { FeatureGroup } from './feature-group.ts';

/** Sentences up to this index belong to an article's opening. */
const opening = 3;

/** Articles in training had up to so many checkable sentences: longer ones count as such. */
const mostSentences = 80;

/** Where the sentences stand, how long they are, and how long their articles are. */
export const place: FeatureGroup = {
  name: 'place and size',
  features: [
    'distance',
    'both-open',
    'earlier',
    'later',
    'steps-apart',
    'lighter',
    'weight-ratio',
    'log-lengths',
    'shorter-article',
    'longer-article',
  ],
  measure(a, b, { articleSizes }) {
    const [x, y] = [a.sizes.roots, b.sizes.roots];
    const [here, there] = [articleSizes[a.sentence.article] ?? 1, articleSizes[b.sentence.article] ?? 1];
    return [
      Math.abs(a.sentence.position - b.sentence.position),
      a.sentence.index <= opening && b.sentence.index <= opening ? 1 : 0,
      Math.min(a.sentence.order, b.sentence.order),
      Math.log1p(Math.max(a.sentence.order, b.sentence.order)),
      Math.log1p(Math.abs(a.sentence.order - b.sentence.order)),
      Math.min(x, y),
      Math.log((Math.max(x, y) + 1) / (Math.min(x, y) + 1)),
      Math.log(a.sentence.length * b.sentence.length),
      Math.log(Math.min(mostSentences, here, there)),
      Math.log(Math.min(mostSentences, Math.max(here, there))),
    ];
  },
};
