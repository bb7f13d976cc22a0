import { describe, expect, it } from 'vitest';
import { extractDates, isoDay } from '../../../../utils/engine/facts/extract-dates.ts';
import { extractFacts } from '../../../../utils/engine/facts/extract-facts.ts';

/** A Saturday. */
const published = '2025-03-01T09:00:00Z';
const dates = (text: string) =>
  extractFacts(text, published).dates.map(({ span, first, last, minutes }) => [
    span.text,
    first === undefined ? null : isoDay(first),
    last === undefined ? null : isoDay(last),
    ...(minutes ? [minutes] : []),
  ]);

describe('dates', () => {
  it.each([
    ['The dam broke on Tuesday.', ['Tuesday', '2025-02-25', '2025-02-25']],
    ['The dam will open on Tuesday.', ['Tuesday', '2025-03-04', '2025-03-04']],
    ['The dam broke last Saturday.', ['last Saturday', '2025-02-22', '2025-02-22']],
    ['The dam broke on Jan. 31.', ['Jan. 31', '2025-01-31', '2025-01-31']],
    ['The dam broke on 31 January 2020.', ['31 January 2020', '2020-01-31', '2020-01-31']],
    ['The dam broke in October.', ['October', '2024-10-01', '2024-10-31']],
    ['The dam was built in 2019.', ['2019', '2019-01-01', '2019-12-31']],
    ['The dam broke yesterday.', ['yesterday', '2025-02-28', '2025-02-28']],
    ['The dam broke earlier this week.', ['earlier this week', '2025-02-24', '2025-03-02']],
    ['The dam broke last month.', ['last month', '2025-02-01', '2025-02-28']],
    ['The dam broke three days ago.', ['three days ago', '2025-02-26', '2025-02-26']],
    ['The dam broke at 2:30 p.m.', ['2:30 p.m.', null, null, [870, 870]]],
    ['The dam broke Thursday afternoon.', ['Thursday afternoon', '2025-02-27', '2025-02-27', [720, 1080]]],
    ['The dam broke early Monday.', ['early Monday', '2025-02-24', '2025-02-24', [0, 600]]],
    ['The dam broke late on Monday.', ['Monday', '2025-02-24', '2025-02-24']],
    ['Dams of the 1980s leak.', ['1980s', '1980-01-01', '1989-12-31']],
  ])('reads %s', (text, expected) => {
    expect(dates(text)[0]).toEqual(expected);
  });

  it('does not take a verb or a figure for a date', () => {
    expect(dates('They may march with 2,000 people.')).toEqual([]);
  });

  it('keeps the words without the days where the article has no date', () => {
    const facts = extractFacts('The dam broke on Tuesday.');
    expect(extractDates(facts.text, facts.tokens)).toMatchObject([
      { span: { text: 'Tuesday' }, kind: 'day' },
    ]);
    expect(facts.dates[0]?.first).toBeUndefined();
  });
});
