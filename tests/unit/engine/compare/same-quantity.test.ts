import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../../utils/engine/compare/compare-reports.ts';

const figures = (a: string, b: string, publishedA?: string, publishedB?: string) =>
  compareReports(
    { text: a, verbatim: true, ...(publishedA ? { published: publishedA } : {}) },
    { text: b, verbatim: true, ...(publishedB ? { published: publishedB } : {}) },
  )
    .differences.filter(({ dimension, relation }) => dimension === 'quantity' && relation !== 'adds')
    .map(({ relation, here, there }) => [relation, here?.text, there?.text]);

const day = '2025-03-01';

describe('figures of one quantity', () => {
  it.each([
    ['The quake killed 23 people in Ardenia.', 'The quake killed 26 people in Ardenia.'],
    [
      'The ferry sank 300 metres off the pier of Lowton.',
      'The ferry sank 900 metres off the pier of Lowton.',
    ],
    ['Dana Reyes, 30, was charged with arson.', 'Dana Reyes, 32, was charged with arson.'],
    [
      'A series of powerful waves struck the port on Sunday, killing four people and wrecking its piers.',
      'The waves that struck on Sunday wrecked piers of the port, killed one person and drove others out.',
    ],
    ['About 300 workers were held at the mill.', 'About 250 workers were held at the mill.'],
  ])('conflict: %s | %s', (a, b) => {
    expect(figures(a, b, day, day).map(([relation]) => relation)).toEqual(['conflicts']);
  });

  it('are updates where a toll may still run: both name its least, or nobody knows when it was told', () => {
    const newer = (a: string, b: string, ...days: string[]) =>
      figures(a, b, ...days).map(([relation]) => relation);
    const least = [
      'The quake killed at least 23 people in Ardenia.',
      'The quake killed at least 26 people in Ardenia.',
    ];
    expect(newer(least[0] as string, least[1] as string, day, day)).toEqual(['updates']);
    const plain = ['The quake killed 23 people in Ardenia.', 'The quake killed 26 people in Ardenia.'];
    expect(newer(plain[0] as string, plain[1] as string)).toEqual(['updates']);
  });

  it.each([
    ['The mill made 14.7 million pounds last year.', 'The mill made about 15 million pounds last year.'],
    ['The fire burned 30 miles west of Lowton.', 'The fire burned 50 km west of Lowton.'],
    ['The plant cut 43,000 jobs in Arden and 18,000 jobs in Lowton.', 'The plant cut nearly 62,000 jobs.'],
    ['The star was last as near 60,000 years ago.', 'The star was last as near 59,619 years ago.'],
    [
      'Thieves took rings worth $2. 6 million from the shop.',
      'Thieves took rings worth $2.6m from the shop.',
    ],
    ['The tool costs £170 in the shop.', 'The tool costs $273 in the shop.'],
  ])('say the same, rounded, added up or converted: %s | %s', (a, b) => {
    expect(figures(a, b)).toEqual([]);
  });

  it.each([
    ['Sales in Ardenia rose 8 percent.', 'Sales in Lowland rose 6 percent.'],
    [
      'U.S. sales at the chain Lowmart rose 8.8 percent.',
      'Sales at the chain Lowmart in Canada rose 6.7 percent.',
    ],
    [
      'In Lowton County, closings and advisories dropped to 416 last year.',
      'Advisories at the beaches of Texas dropped to 182 last year.',
    ],
    ['In the survey 74 percent of men agreed.', 'In the survey 59 percent of women agreed.'],
    ['Fees at public colleges rose to $4,694.', 'Fees at private colleges rose to $5,710.'],
    ['The 32-year-old Marlow was found guilty.', 'The 23-year-old Reyes was found guilty.'],
    ['The flaw is in Viewer9 for tablets.', 'The flaw is in Viewer11 for tablets.'],
    ['The town is among the bottom ten on 17 measures.', 'The town is among the bottom ten on nine others.'],
  ])('are of two things: %s | %s', (a, b) => {
    expect(figures(a, b)).toEqual([]);
  });
});
