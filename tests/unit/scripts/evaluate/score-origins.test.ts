import { describe, expect, it } from 'vitest';
import {
  describeOriginScore,
  isRightOrigin,
  scoreOrigins,
} from '../../../../scripts/evaluate/score-origins.ts';
import type { LabelledFact, LabelledReport } from '../../../../scripts/gold/read-origin-labels.ts';

const report = (key: string, kind: LabelledReport['kind'], origin: string | null): LabelledReport => ({
  article: { key, outlet: key, credits: {}, sentences: [] },
  sentence: 0,
  kind,
  origin,
});

const fact: LabelledFact = {
  name: 'harbour',
  half: 'tune',
  reports: [
    report('a', 'cites', 'Reuters'),
    report('b', 'agency', 'Reuters'),
    report('c', 'unknown', null),
    report('d', 'cites', 'Reuters'),
  ],
};

describe('scoreOrigins', () => {
  it('counts pairs that share an origin, and those that are put under one', () => {
    const score = scoreOrigins(
      [fact],
      () => [
        { origin: 'Reuters', articles: ['a', 'b', 'c'], evidence: [] },
        { origin: 'unknown', articles: ['d'], evidence: [] },
      ],
      ({ reports }, at) => reports[at]?.article.key ?? '',
    );
    expect(score).toMatchObject({ grouped: 3, groupedRight: 1, truePairs: 3 });
    expect(describeOriginScore(score)).toEqual([
      'grouping: precision 0.33 (1 of 3), recall 0.33 (1 of 3) of pairs of reports',
      'origins named: 0.67 (2 of 3) right; by kind: agency 1 of 1, cites 1 of 2, unknown 0 of 1',
      'unknown: said of 1, rightly of 0',
    ]);
  });

  it('takes any name for a text whose author nobody names, but not unknown', () => {
    const wanted = 'text:harbour';
    expect(isRightOrigin({ kind: 'copy', wanted, found: 'The Coast / The Valley' })).toBe(true);
    expect(isRightOrigin({ kind: 'copy', wanted, found: null })).toBe(false);
  });
});
