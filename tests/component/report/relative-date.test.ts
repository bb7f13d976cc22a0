import { expect, test } from 'vitest';
import { describeDate, describeDistance } from '../../../components/report/relative-date.tsx';
import { englishWords } from '../support/english-words.ts';

test.each([
  ['2025-03-01', 'same day'],
  ['2025-03-01T23:59:00+11:00', 'same day'],
  ['2025-03-02', '1 day later'],
  ['2025-02-16', '13 days earlier'],
  ['2025-02-15', '2 weeks earlier'],
  ['2025-06-01', '3 months later'],
  ['2022-03-01', '3 years earlier'],
])('%s is %s', (date, told) => {
  expect(describeDistance(englishWords, date, '2025-03-01')).toBe(told);
});

test('what is no date is not told', () => {
  expect(describeDate(englishWords, 'last week')).toBe('');
});
