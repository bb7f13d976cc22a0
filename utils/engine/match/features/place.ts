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
  measure({ a, b, story: { articleSizes } }, values, from) {
    const x = a.sizes.roots;
    const y = b.sizes.roots;
    const here = articleSizes[a.article] ?? 1;
    const there = articleSizes[b.article] ?? 1;
    values[from] = Math.abs(a.position - b.position);
    values[from + 1] = a.index <= opening && b.index <= opening ? 1 : 0;
    values[from + 2] = Math.min(a.order, b.order);
    values[from + 3] = Math.log1p(Math.max(a.order, b.order));
    values[from + 4] = Math.log1p(Math.abs(a.order - b.order));
    values[from + 5] = Math.min(x, y);
    values[from + 6] = Math.log((Math.max(x, y) + 1) / (Math.min(x, y) + 1));
    values[from + 7] = Math.log(a.words.length * b.words.length);
    values[from + 8] = Math.log(Math.min(mostSentences, here, there));
    values[from + 9] = Math.log(Math.min(mostSentences, Math.max(here, there)));
  },
};
