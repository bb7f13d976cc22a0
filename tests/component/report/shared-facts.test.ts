import { expect, test } from 'vitest';
import { findSharedFacts } from '../../../components/report/shared-facts.ts';

const page = 'The United States counted 72,776 dead in 2023, the CDC said, and Mexico’s figure fell.';

test('names and figures that all reports have, neighbours joined, in the page’s order', () => {
  expect(
    findSharedFacts(
      page,
      ['In 2023 the United States had 72776 deaths.', 'United States: 72,776 in 2023, CDC.'],
      [],
    ),
  ).toEqual(['United States', '72,776', '2023']);
});

test('what one report lacks is not agreed on', () => {
  expect(findSharedFacts(page, ['CDC, 2023', 'The CDC'], [])).toEqual(['CDC']);
});

test('a figure inside another figure is not the same', () => {
  expect(findSharedFacts('It sent 29 men.', ['It sent 129 men and 2.9 tons.'], [])).toEqual([]);
});

test('words inside a difference are left out', () => {
  const start = page.indexOf('72,776');
  expect(findSharedFacts(page, ['72,776 in Mexico'], [{ text: '72,776', start, end: start + 6 }])).toEqual([
    'Mexico',
  ]);
});

test('a word that is capital only by its place names nothing', () => {
  expect(findSharedFacts('The call was tense.', ['The call was short.'], [])).toEqual([]);
});
