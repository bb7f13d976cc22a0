import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../../utils/engine/compare/compare-reports.ts';

const told = (a: string, dayA: string, b: string, dayB: string) =>
  compareReports({ text: a, published: dayA, verbatim: true }, { text: b, published: dayB, verbatim: true })
    .differences.filter(({ dimension }) => dimension === 'certainty')
    .map(({ relation, here, there }) => [relation, here?.text, there?.text]);

const plan = 'Mayor Dana Reyes plans to invoke the harbour privilege at the hearing in Lowton.';
const outcome = 'Reyes then relied on the harbour privilege at a hearing that lasted an hour.';

describe('a plan and what came of it', () => {
  it('is an update where the later article tells what was planned, with another verb', () => {
    expect(told(plan, '2025-03-01', outcome, '2025-03-03')).toEqual([
      ['updates', 'plans to invoke', 'relied on the harbour'],
    ]);
  });

  it('is one where the outcome tells it by kindred words', () => {
    expect(
      told(
        'Reyes plans to invoke the harbour privilege during her testimony to the board.',
        '2025-03-01',
        'She then kept to her privilege and declined to testify on the harbour.',
        '2025-03-03',
      ).map(([relation]) => relation),
    ).toEqual(['updates']);
  });

  it('points at the plan on whichever side it stands', () => {
    expect(told(outcome, '2025-03-03', plan, '2025-03-01')).toEqual([
      ['updates', 'relied on the harbour', 'plans to invoke'],
    ]);
  });

  it.each([
    ['both came out on one day', plan, '2025-03-03', outcome, '2025-03-03'],
    ['the plan came out later', plan, '2025-03-04', outcome, '2025-03-01'],
    [
      'the later article plans too',
      plan,
      '2025-03-01',
      'Reyes will rely on the harbour privilege at the hearing.',
      '2025-03-03',
    ],
    [
      'the later article tells of something else',
      plan,
      '2025-03-01',
      'Reyes spoke to reporters on the pier of Lowton.',
      '2025-03-03',
    ],
    [
      'it is still ahead there',
      'Reyes will leave the harbour board in May.',
      '2025-03-01',
      'Reyes said that she was leaving the harbour board in May.',
      '2025-03-03',
    ],
  ])('is none where %s', (_, a, dayA, b, dayB) => {
    expect(told(a, dayA, b, dayB)).toEqual([]);
  });
});
