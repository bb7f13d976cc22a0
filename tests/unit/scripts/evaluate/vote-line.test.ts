import { expect, it } from 'vitest';
import type { EventOutcome } from '../../../../scripts/evaluate/predict-links.ts';
import { amongLinked, crossingLine, voteLine } from '../../../../scripts/evaluate/vote-line.ts';
import { type GoldEvent, pairKey } from '../../../../scripts/gold/read-gold.ts';

const link = { page: 'storm/a', here: 0, article: 'flood/x', there: 1, probability: 0.9 };
const outcome: EventOutcome = {
  event: 'storm',
  predictions: [],
  votes: [
    { page: 'storm/a', kept: ['storm/b'], lost: ['storm/c'], strangers: ['flood/x'] },
    { page: 'storm/b', kept: ['storm/a', 'storm/c'], lost: [], strangers: [] },
  ],
  own: 3,
  crossing: [link],
};
const gold: GoldEvent = {
  event: 'storm',
  articles: [],
  either: new Set([pairKey('b', 2, 'c', 0)]),
  both: new Set(),
};

it('counts what the vote kept of each page’s story, and what else', () => {
  expect(voteLine([outcome])).toBe('kept 3 of 4 (75.0 %) story articles, 1 strangers');
});

it('counts only articles that share a linked pair where asked', () => {
  expect(voteLine(amongLinked([gold], [outcome]))).toBe('kept 1 of 1 (100.0 %) story articles, 1 strangers');
});

it('holds crossing links against all confident ones', () => {
  expect(crossingLine([outcome, { ...outcome, own: 0, crossing: [] }])).toBe(
    'confident links crossing stories 1 of 4 (25.0 %)',
  );
});
