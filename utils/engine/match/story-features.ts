import type { PreparedPair } from './scorer.ts';

/** Names of what decides, beside a pair's own odds, whether two articles tell of one event at all. */
export const storyFeatureNames: readonly string[] = [
  'pair-odds',
  'short-article',
  'articles-like',
  'days-apart',
];

/** Articles up to so many sentences are short in full, from so many on not at all. */
const short = 4;
const long = 12;
/** Articles less alike count as this alike, more alike ones as that. */
const leastLike = 0.01;
const mostLike = 0.25;
/** Outlets report one event within so many days; twice as many count as any number. */
const nearDays = 3;

/** Writes the story features of a pair of so many log-odds; articles of unknown date count as near. */
export function storyFeatures({ here, there }: PreparedPair, odds: number, values: Float64Array): void {
  const { sentences, like, days } = here.relations;
  const smaller = Math.min(sentences, there.relations.sentences);
  const apart = days[there.article] as number;
  values[0] = odds;
  values[1] = Math.min(1, Math.max(0, (long - smaller) / (long - short)));
  values[2] = Math.log(Math.min(mostLike, Math.max(leastLike, like[there.article] as number)));
  values[3] = apart > nearDays ? Math.min(1, Math.log2(apart / nearDays)) : 0;
}
