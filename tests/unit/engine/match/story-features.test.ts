import { describe, expect, it } from 'vitest';
import { lexicalScorer } from '../../../../utils/engine/match/lexical-scorer.ts';
import { linkStory } from '../../../../utils/engine/match/link-story.ts';
import { preparePairs } from '../../../../utils/engine/match/prepare-pairs.ts';
import { storyFeatureNames, storyFeatures } from '../../../../utils/engine/match/story-features.ts';
import type { Article } from '../../../../utils/engine/model.ts';
import { ferry } from './articles.ts';

const dated = (article: Article, published: string): Article => ({ ...article, published });

/** The story features of the first pair of two articles. */
function featuresOf(page: Article, other: Article): Record<string, number> {
  const [pair] = preparePairs(page, [other]);
  if (!pair) throw new Error('no pair');
  const values = new Float64Array(storyFeatureNames.length);
  storyFeatures(pair, 1.5, values);
  return Object.fromEntries(storyFeatureNames.map((name, at) => [name, values[at] as number]));
}

describe('storyFeatures', () => {
  const day = dated(ferry.ledger, '2024-05-08T09:00:00Z');

  it('takes over the log-odds of the pair', () => {
    expect(featuresOf(ferry.ledger, ferry.dispatch)['pair-odds']).toBe(1.5);
  });

  it('counts days only beyond those in which outlets report one event', () => {
    const apart = (published: string) => featuresOf(day, dated(ferry.dispatch, published))['days-apart'];
    expect(apart('2024-05-10T09:00:00Z')).toBe(0);
    expect(apart('2024-05-12T21:00:00Z')).toBeCloseTo(Math.log2(4.5 / 3), 9);
    expect(apart('2024-09-01T09:00:00Z')).toBe(1);
  });

  it('takes articles without a date for near ones', () => {
    const { published, ...undated } = ferry.dispatch;
    expect(featuresOf(day, undated)['days-apart']).toBe(0);
  });

  it('finds an article most like itself', () => {
    const twin = { ...ferry.ledger, key: 'twin', outlet: 'twin.example' };
    const like = (other: Article) => featuresOf(ferry.ledger, other)['articles-like'] as number;
    expect(like(twin)).toBeCloseTo(Math.log(0.25), 9);
    expect(like(ferry.dispatch)).toBeLessThanOrEqual(like(twin));
  });
});

describe('lexicalScorer', () => {
  it('trusts a link less where months lie between the articles', () => {
    const best = (published: string): number =>
      linkStory(
        dated(ferry.ledger, '2024-05-08T09:00:00Z'),
        [dated(ferry.dispatch, published)],
        lexicalScorer,
      )[0]?.probability ?? 0;
    expect(best('2024-05-08T12:00:00Z')).toBeGreaterThan(best('2024-09-08T12:00:00Z'));
  });
});
