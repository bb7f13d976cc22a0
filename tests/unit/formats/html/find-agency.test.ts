import { expect, it } from 'vitest';
import { findAgency } from '../../../../utils/formats/html/find-agency.ts';

const text = 'The bridge over the Orle fell into the river at noon on Monday.';

it.each([
  ['a byline', [text], 'Jane Doe, Associated Press', 'Associated Press'],
  ['an acronym in a byline', [text], 'Jane Doe and AFP', 'Agence France-Presse'],
  ['a line of its own at the end', [text, text, 'Dow Jones Newswires'], null, 'Dow Jones Newswires'],
  ['a line with a label', [text, 'Source: Reuters'], null, 'Reuters'],
  ['a year and a sign', [text, '© 2025 AFP'], null, 'Agence France-Presse'],
  ['a dash', [text, '- AP'], null, 'Associated Press'],
  ['a dateline', [`ORLE, Feb 3 (Reuters) - ${text}`, text], null, 'Reuters'],
  [
    'a dateline below headline and standfirst',
    [text, text, text, `ORLE (Reuters) - ${text}`],
    null,
    'Reuters',
  ],
  ['a line with its date', [text, 'AFP, Tuesday 2 Jul 2024', text], null, 'Agence France-Presse'],
  ['a line with date and time', [text, 'Reuters Sep 18, 2024, 02:16PM IST', text], null, 'Reuters'],
  ['a dateline with a dash', [`ORLE (AP) — ${text}`], null, 'Associated Press'],
  ['a signature', [text, `${text} —AFP`], null, 'Agence France-Presse'],
])('finds an agency by %s', (_, blocks, byline, agency) => {
  expect(findAgency(blocks, byline)).toBe(agency);
});

it.each([
  ['a mention in a sentence', ['The mayor told Reuters that the bridge had been old.'], null],
  ['a quoted report', [text, 'It had been closed before, Bloomberg News reported.'], null],
  ['words that look like acronyms', ['Ap', 'The pa said so.'], 'Pa Nuri'],
  ['a credit in the middle of a long article', [...Array(5).fill(text), 'AP', ...Array(7).fill(text)], null],
  [
    'who reported and who edited, which any newsroom may say',
    [text, '(Reporting by Jo Parr in Orle; Editing by Ada Quill)'],
    null,
  ],
  ['nothing', [], null],
])('finds none in %s', (_, blocks, byline) => {
  expect(findAgency(blocks, byline)).toBeNull();
});
