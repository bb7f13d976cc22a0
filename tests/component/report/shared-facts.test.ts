import { expect, test } from 'vitest';
import { findSharedFacts } from '../../../components/report/shared-facts.ts';

const page = 'The United States counted 72,776 dead in 2023, the CDC said, and Mexico’s figure fell.';

test('figures, then names that all reports have, neighbours joined', () => {
  expect(
    findSharedFacts(
      page,
      ['In 2023 the United States had 72776 deaths.', 'United States: 72,776 in 2023, CDC.'],
      [],
    ),
  ).toEqual(['72,776', '2023', 'United States']);
});

test('what one report lacks is not agreed on', () => {
  expect(findSharedFacts(page, ['CDC, Mexico, 2023', 'The CDC in Mexico'], [])).toEqual(['CDC', 'Mexico']);
});

test('a figure inside another figure is not the same', () => {
  expect(findSharedFacts('It sent 29 men.', ['It sent 129 men and 2.9 tons.'], [])).toEqual([]);
});

test('words inside a difference are left out', () => {
  const start = page.indexOf('72,776');
  const differing = [{ text: '72,776', start, end: start + 6 }];
  expect(findSharedFacts(page, ['72,776 in Mexico, 2023'], differing)).toEqual(['2023', 'Mexico']);
});

test('a word that is capital only by its place names nothing', () => {
  expect(findSharedFacts('The call was tense.', ['The call was short.'], [])).toEqual([]);
});

test('a single name, be it a country, a surname or a day, is no agreement worth a line', () => {
  expect(findSharedFacts(page, ['Deaths rose in the United States.'], [])).toEqual([]);
  expect(findSharedFacts('She spoke on Thursday.', ['It was on Thursday.'], [])).toEqual([]);
});

test('a figure comes with what it counts, where all reports count the same', () => {
  const text = 'Mexico sent 29 prisoners north.';
  expect(findSharedFacts(text, ['The 29 prisoners left Mexico.'], [])).toEqual(['29 prisoners', 'Mexico']);
  expect(findSharedFacts(text, ['The 29 men left Mexico.'], [])).toEqual(['29', 'Mexico']);
});

test('a shared quotation comes first, whatever its quotation marks', () => {
  const text = 'Ms Rey called it “an act of faith” on 3 March.';
  expect(findSharedFacts(text, ['“An act of faith”, Rey said on 3 March'], [])).toEqual([
    '“an act of faith”',
    '3 March',
    'Rey',
  ]);
  expect(findSharedFacts(text, ['Rey spoke of faith on 3 March.'], [])).toEqual(['3 March', 'Rey']);
});
