import { describe, expect, it } from 'vitest';
import { describeDifference } from '../../../../utils/engine/display/describe-difference.ts';
import { wordDiff } from '../../../../utils/engine/display/word-diff.ts';

describe('wordDiff', () => {
  it('sets off the words that the other text lacks, joined into stretches', () => {
    const here = 'The governor sent 300 troops to the dam.';
    const there = 'The governor sent 300 Coast Guard troops there.';
    const diff = wordDiff(here, there);
    expect(diff.here.map(({ text }) => text)).toEqual(['to the dam']);
    expect(diff.there.map(({ text }) => text)).toEqual(['Coast Guard', 'there']);
    for (const { text, start, end } of diff.there) expect(there.slice(start, end)).toBe(text);
  });

  it('finds nothing in texts that differ only by case and marks', () => {
    expect(wordDiff('“It’s over,” she said', "It's over she said")).toEqual({ here: [], there: [] });
  });
});

describe('describeDifference', () => {
  const span = (text: string) => ({ text, start: 0, end: text.length });

  it('names the words by dimension and relation', () => {
    expect(
      describeDifference({
        dimension: 'action',
        relation: 'differs',
        here: span('extradited'),
        there: span('handed over'),
      }),
    ).toEqual({
      key: 'difference_action_differs',
      here: 'extradited',
      there: 'handed over',
    });
  });

  it('says which side has more', () => {
    expect(
      describeDifference({ dimension: 'date', relation: 'adds', here: null, there: span('Tuesday') }).key,
    ).toBe('difference_date_adds_there');
    expect(
      describeDifference({ dimension: 'date', relation: 'adds', here: span('Tuesday'), there: null }).key,
    ).toBe('difference_date_adds_here');
  });
});
