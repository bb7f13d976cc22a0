import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../utils/engine/facts/extract-facts.ts';

const quantities = (text: string) =>
  extractFacts(text, '2025-03-01').quantities.map(({ span, kind, low, high, rounding, unit }) => ({
    text: span.text,
    kind,
    low,
    high,
    rounding,
    unit,
  }));

describe('quantities', () => {
  it.each([
    [
      'The fund lost $2.5bn.',
      { text: '$2.5bn', kind: 'money', low: 2.5e9, high: 2.5e9, rounding: 'exact', unit: 'usd' },
    ],
    ['Nearly 87,000 people left.', { text: 'Nearly 87,000', kind: 'count', low: 87_000, rounding: 'about' }],
    ['Prices rose 25 per cent.', { text: '25 per cent', kind: 'percent', low: 25, unit: '%' }],
    ['Prices rose 25%.', { text: '25%', kind: 'percent', low: 25, unit: '%' }],
    ['Some 20-plus boats sank.', { kind: 'count', low: 20, rounding: 'over', unit: 'boat' }],
    ['They seized 100+ cars.', { text: '100+', kind: 'count', low: 100, rounding: 'over', unit: 'car' }],
    ['It killed 1 person.', { kind: 'count', low: 1, unit: 'peopl' }],
    ['It killed 4 people.', { kind: 'count', low: 4, unit: 'peopl' }],
    ['They stole e85 million in gems.', { text: 'e85 million', kind: 'money', low: 85e6, unit: 'eur' }],
    [
      'It hid tens of thousands of files.',
      { text: 'tens of thousands', kind: 'vague', low: 20_000, high: 100_000 },
    ],
    ['It hid hundreds of thousands of files.', { kind: 'vague', low: 200_000, unit: 'file' }],
    ['100,000 secret files prove it.', { kind: 'count', low: 100_000, unit: 'file' }],
    ['Two dozen boats sank.', { text: 'Two dozen', kind: 'count', low: 24 }],
    ['Some 10K troops arrived.', { text: 'Some 10K', kind: 'count', low: 10_000, rounding: 'about' }],
    ['Deaths tripled.', { text: 'tripled', kind: 'multiple', low: 3 }],
    ['They walked five miles.', { text: 'five miles', kind: 'measure', unit: 'metre' }],
    ['A 14-year-old girl spoke.', { text: '14-year-old', kind: 'age', low: 14 }],
    ['At least twenty-five ships waited.', { text: 'At least twenty-five', low: 25, rounding: 'over' }],
    ['It will cut 50% to 52% of emissions.', { low: 50, high: 52, kind: 'percent' }],
    ['She won by a 134-46 vote.', { text: '134-46', kind: 'score', low: 46, high: 134 }],
    ['One hundred and five sailors swam.', { low: 105 }],
    ['They paid half a million euros.', { kind: 'money', low: 500_000, unit: 'eur' }],
  ])('reads %s', (text, expected) => {
    expect(quantities(text)[0]).toMatchObject(expected);
  });

  it('leaves dates, years and clock times alone', () => {
    expect(quantities('On Jan. 31, 2024, at 7:30 p.m., the dam broke.')).toEqual([]);
  });

  it('points its span into the sentence', () => {
    const text = 'Last night more than 40 million homes went dark.';
    const span = extractFacts(text).quantities[0]?.span;
    expect(text.slice(span?.start, span?.end)).toBe('more than 40 million');
  });

  it('does not count a pronoun', () => {
    expect(quantities('No one saw the one who left.')).toEqual([]);
  });
});
