import { describe, expect, it } from 'vitest';
import { createRetriever } from '../../../../utils/engine/match/retriever.ts';
import { buildSegment } from '../../../../utils/engine/match/segment.ts';
import { articleOf, ferry } from './articles.ts';

const all = Object.values(ferry);

describe('createRetriever', () => {
  it('finds the nearest stored sentences, best first', () => {
    const found = createRetriever([buildSegment(all)]).retrieve(
      'The ferry sank with 212 people near Skerry Island',
      3,
    );
    expect(found.map(({ article, sentence }) => `${article}#${sentence}`)).toEqual(
      expect.arrayContaining(['ledger#0', 'dispatch#0', 'wire#0']),
    );
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((x, y) => y - x));
  });

  it('gives the same from one segment and from several', () => {
    const query = 'Brekke said there were four minutes to leave the ship';
    const one = createRetriever([buildSegment(all)]).retrieve(query);
    const several = createRetriever(all.map((article) => buildSegment([article]))).retrieve(query);
    expect(several.map(({ article, sentence }) => [article, sentence])).toEqual(
      one.map(({ article, sentence }) => [article, sentence]),
    );
    several.forEach(({ score }, at) => {
      expect(score).toBeCloseTo(one[at]?.score ?? 0, 5);
    });
  });

  it('never finds what is not live, nor what is skipped', () => {
    const segment = buildSegment(all);
    const query = 'ferry Northern Star Skerry Island';
    const live = createRetriever([segment], (key) => key !== 'wire');
    expect(live.retrieve(query).map(({ article }) => article)).not.toContain('wire');
    expect(live.articleOf('wire')).toBeUndefined();
    expect(live.size).toBe(3);
    const skipped = live.retrieve(query, 30, { skip: (key) => key === 'ledger' });
    expect(skipped.map(({ article }) => article)).not.toContain('ledger');
    expect(skipped).not.toEqual([]);
  });

  it('leaves nothing of one query behind in the next', () => {
    const retriever = createRetriever([buildSegment(all)]);
    const first = retriever.retrieve('budget farm subsidies');
    retriever.retrieve('ferry Northern Star reef captain');
    expect(retriever.retrieve('budget farm subsidies')).toEqual(first);
  });

  it('finds the same down to a least score', () => {
    const query = 'Brekke said there were four minutes to leave the ship near the reef';
    const retriever = createRetriever([buildSegment(all)]);
    const found = retriever.retrieve(query);
    const [best] = found;
    for (const part of [0.05, 0.2, 0.5, 0.9]) {
      const least = part * (best?.score ?? 0);
      expect(
        retriever.retrieve(query, 30, { least }).map(({ article, sentence }) => [article, sentence]),
      ).toEqual(
        found.filter(({ score }) => score >= least).map(({ article, sentence }) => [article, sentence]),
      );
    }
    expect(retriever.retrieve(query)).toEqual(found);
  });

  it('indexes checkable sentences only, and words that are properties of objects', () => {
    const article = articleOf('a', [
      'The constructor of the toString dam, hasOwnProperty Ltd., went bankrupt.',
    ]);
    const heading = {
      ...article,
      key: 'b',
      sentences: article.sentences.map((s) => ({ ...s, kind: 'heading' as const })),
    };
    const retriever = createRetriever([buildSegment([article, heading])]);
    expect(retriever.retrieve('constructor')).toMatchObject([{ article: 'a', sentence: 0 }]);
    expect(retriever.articleOf('b')?.sentences).toBe(0);
  });

  it('survives a structured clone, as a database keeps it', () => {
    const segment = buildSegment(all);
    const query = 'inquiry into the fleet';
    expect(createRetriever([structuredClone(segment)]).retrieve(query)).toEqual(
      createRetriever([segment]).retrieve(query),
    );
  });

  it('answers from an empty base', () => {
    expect(createRetriever([]).retrieve('anything at all')).toEqual([]);
    expect(createRetriever([buildSegment([])]).retrieve('')).toEqual([]);
  });

  it('likens whole articles to a text', () => {
    const retriever = createRetriever([buildSegment(all)]);
    const like = retriever.likeArticles(new Set(['ferri', 'skerri', 'island', 'brekk', 'captain']));
    expect(like('ledger')).toBeGreaterThan(like('budget'));
    expect(like('no such article')).toBe(0);
    for (const { key } of all) expect(like(key)).toBeLessThanOrEqual(1);
  });
});
