import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../utils/engine/compare/compare-reports.ts';
import { compareVenues } from '../../../../utils/engine/compare/compare-venues.ts';
import { pairFacts } from '../../../../utils/engine/compare/find-candidates.ts';

const venues = (a: string, b: string, verbatim = true) => {
  const [here, there] = [a, b].map((text) => factsOf({ text, verbatim: true })) as [
    ReturnType<typeof factsOf>,
    ReturnType<typeof factsOf>,
  ];
  return compareVenues(pairFacts(here, there, {}, verbatim, false)).map((candidate) => [
    candidate.relation,
    candidate.here?.text ?? null,
    candidate.there?.text ?? null,
  ]);
};

describe('where one source spoke', () => {
  it.each([
    [
      'Reyes said in a written statement that the dam is safe.',
      'Reyes told CNN that the dam is safe.',
      ['differs', 'in a written statement', 'told CNN'],
    ],
    [
      'Reyes called the dam safe.',
      'Reyes called the dam safe during an interview.',
      ['adds', null, 'during an interview'],
    ],
  ])('%s / %s', (a, b, expected) => {
    expect(venues(a, b)).toEqual([expected]);
  });

  it.each([
    ['Reyes said in a statement that the dam is safe.', 'A statement by Reyes says that the dam is safe.'],
    ['Reyes said on Monday that the dam is safe.', 'Reyes said that the dam is safe.'],
  ])('is no difference: %s / %s', (a, b) => {
    expect(venues(a, b)).toEqual([]);
  });

  it('is silent against a paraphrase', () => {
    expect(venues('Reyes told CNN that it is safe.', 'Reyes said that it is safe.', false)).toEqual([]);
  });
});
