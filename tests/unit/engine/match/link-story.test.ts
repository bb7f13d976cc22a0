import { describe, expect, it } from 'vitest';
import { annotatePage } from '../../../../utils/engine/annotate-page.ts';
import { findStory } from '../../../../utils/engine/match/find-story.ts';
import { lexicalScorer } from '../../../../utils/engine/match/lexical-scorer.ts';
import { linkStory } from '../../../../utils/engine/match/link-story.ts';
import { createRetriever } from '../../../../utils/engine/match/retriever.ts';
import { buildSegment } from '../../../../utils/engine/match/segment.ts';
import { thresholds } from '../../../../utils/engine/match/thresholds.ts';
import type { Article } from '../../../../utils/engine/model.ts';
import { articleOf, ferry } from './articles.ts';

const storyOf = (page: Article, base: readonly Article[], outlet = page.outlet): string[] =>
  findStory(page.sentences, createRetriever([buildSegment(base)]), { outlet })
    .map(({ article }) => article)
    .sort();

describe('findStory', () => {
  it('keeps the story and drops the rest', () => {
    expect(storyOf(ferry.ledger, [ferry.dispatch, ferry.wire, ferry.budget])).toEqual(['dispatch', 'wire']);
  });

  it("never keeps an article of the page's own outlet", () => {
    const copy = { ...ferry.dispatch, key: 'copy', outlet: ferry.ledger.outlet };
    expect(storyOf(ferry.ledger, [copy, ferry.dispatch])).toEqual(['dispatch']);
  });

  it('finds an article of a single paraphrased report', () => {
    const single = articleOf('single', [
      'Captain Ola Brekke said those aboard the Northern Star had four minutes to get off the ferry.',
    ]);
    expect(storyOf(ferry.ledger, [single, ferry.budget])).toEqual(['single']);
  });

  it('finds nothing where nothing is', () => {
    expect(storyOf(ferry.ledger, [ferry.budget])).toEqual([]);
    expect(storyOf(ferry.ledger, [])).toEqual([]);
    expect(storyOf(articleOf('empty', []), [ferry.wire])).toEqual([]);
  });

  it('prefers the news of the day to that of other years', () => {
    const retriever = createRetriever([
      buildSegment([
        { ...ferry.wire, key: 'now', published: '2024-05-07' },
        { ...ferry.wire, key: 'then', published: '2014-05-07' },
      ]),
    ]);
    const scores = new Map(
      findStory(ferry.ledger.sentences, retriever, { published: '2024-05-08T09:00:00Z' }).map(
        ({ article, score }) => [article, score],
      ),
    );
    expect(scores.get('now')).toBeGreaterThan(scores.get('then') ?? 0);
  });
});

describe('linkStory', () => {
  const story = [ferry.dispatch, ferry.wire, ferry.budget];
  const links = linkStory(ferry.ledger, story, lexicalScorer);
  const probability = (here: number, article: string, there: number): number =>
    links.find((link) => link.here === here && link.article === article && link.there === there)
      ?.probability ?? 0;

  it('gives the same fact more than another fact of the same people', () => {
    expect(probability(0, 'dispatch', 0)).toBeGreaterThan(thresholds.possible);
    expect(probability(2, 'dispatch', 1)).toBeGreaterThan(thresholds.possible);
    expect(probability(0, 'dispatch', 0)).toBeGreaterThan(probability(1, 'dispatch', 2));
    expect(probability(2, 'dispatch', 1)).toBeGreaterThan(probability(3, 'dispatch', 1));
    expect(probability(3, 'dispatch', 2)).toBeGreaterThan(probability(3, 'budget', 1));
  });

  it('gives probabilities, best first', () => {
    for (const link of links) {
      expect(link.probability).toBeGreaterThan(0);
      expect(link.probability).toBeLessThan(1);
    }
    expect(links.map((link) => link.probability)).toEqual(
      links.map((link) => link.probability).sort((x, y) => y - x),
    );
  });

  it('is the same whichever article is the page', () => {
    const other = linkStory(ferry.dispatch, [ferry.ledger], lexicalScorer);
    const own = linkStory(ferry.ledger, [ferry.dispatch], lexicalScorer);
    expect(own).toHaveLength(other.length);
    for (const { here, there, probability: p } of own)
      expect(other.find((link) => link.here === there && link.there === here)?.probability).toBeCloseTo(p, 6);
  });

  it("never links an article of the page's own outlet", () => {
    const copy = { ...ferry.dispatch, key: 'copy', outlet: ferry.ledger.outlet };
    expect(linkStory(ferry.ledger, [copy], lexicalScorer)).toEqual([]);
  });

  it('is no worse for many short articles that repeat each other', () => {
    const pack = Array.from({ length: 12 }, (_, number) =>
      articleOf(`p${number}`, [
        'The ferry Northern Star went down off Skerry Island on Tuesday; 212 people were aboard.',
      ]),
    );
    const found = linkStory(ferry.ledger, [ferry.dispatch, ...pack], lexicalScorer);
    expect(
      found.find(({ here, article, there }) => here === 0 && article === 'dispatch' && there === 0)
        ?.probability,
    ).toBeGreaterThan(thresholds.possible);
  });

  it('stays silent on nothing', () => {
    expect(linkStory(ferry.ledger, [], lexicalScorer)).toEqual([]);
    expect(linkStory(articleOf('empty', []), story, lexicalScorer)).toEqual([]);
  });
});

describe('annotatePage', () => {
  it('lists sentences in page order with their matches, tiers and origins', () => {
    const annotations = annotatePage(ferry.ledger, [ferry.dispatch, ferry.wire, ferry.budget], lexicalScorer);
    expect(annotations.map(({ sentence }) => sentence)).toEqual(
      annotations.map(({ sentence }) => sentence).sort((x, y) => x - y),
    );
    const first = annotations.find(({ sentence }) => sentence === 0);
    expect(first?.matches.map(({ article }) => article)).toContain('dispatch');
    for (const { tier, matches, origins } of annotations) {
      expect(tier).toBe(matches[0]?.tier);
      expect(origins.flatMap(({ articles }) => articles)).toEqual(
        expect.arrayContaining(matches.map(({ article }) => article)),
      );
    }
  });

  it('gives weaker pairs no tier when they are asked for', () => {
    const all = annotatePage(ferry.ledger, [ferry.dispatch], lexicalScorer, { floor: 0 }).flatMap(
      ({ matches }) => matches,
    );
    expect(all.some(({ tier }) => tier === null)).toBe(true);
    for (const { tier, probability } of all) expect(tier === null).toBe(probability < thresholds.possible);
  });
});
