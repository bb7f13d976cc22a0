import { expect, it } from 'vitest';
import { parseDate } from '../../../../utils/formats/html/parse-date.ts';

it.each([
  ['2025-02-28', '2025-02-28'],
  ['2025-02-28T10:05:00Z', '2025-02-28T10:05:00Z'],
  ['2025-02-28T10:05:00.123+0100', '2025-02-28T10:05:00+01:00'],
  ['2025-02-28 10:05', '2025-02-28T10:05:00'],
  ['2025-02', '2025-02'],
  ['20250228', '2025-02-28'],
  ['2025/02/28', '2025-02-28'],
  ['Published Feb. 28, 2025 at 10 p.m. ET', '2025-02-28'],
  ['Fri, 28 Feb 2025 10:05:00 GMT', '2025-02-28'],
  ['3rd March 2019', '2019-03-03'],
  ['Sept. 1st, 2020', '2020-09-01'],
])('reads %s', (written, date) => {
  expect(parseDate(written)).toBe(date);
});

it.each([
  '',
  'yesterday',
  '2025-13-01',
  '2025-02-30',
  '31 February 2024',
  'Room 12, 2025',
  '99999999',
  'Marching 3, 2020',
])('does not guess at "%s"', (written) => {
  expect(parseDate(written)).toBeNull();
});
