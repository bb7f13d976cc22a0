import { describe, expect, it } from 'vitest';
import { findCitedOutlets } from '../../../../utils/engine/origins/find-cited-outlets.ts';

const originsOf = (text: string, credited?: readonly string[], own?: string) =>
  findCitedOutlets(text, () => new Set(credited), own).map(({ origin }) => origin);

describe('findCitedOutlets', () => {
  it.each([
    ['Two aides tell Fox News that the envoy will resign.', 'Fox News'],
    ['“I was never asked,” the envoy said to The Daily Caller.', 'The Daily Caller'],
    ['The envoy said Monday on CNN that he would stay.', 'CNN'],
    ['Speaking on ABC’s “This Week,” the envoy said that he would stay.', 'ABC News'],
    ['In an appearance on “Fox News Sunday”, the envoy said that he would stay.', 'Fox News'],
    ['The plan came up in an interview with “Axios on HBO”.', 'Axios'],
    ['It was cruel, he said, to the news Web site the Daily Beast.', 'The Daily Beast'],
    ['The Washington Post obtained forty pages of notes.', 'The Washington Post'],
    ['Some 40 people are missing, he told Agence-France Presse.', 'Agence France-Presse'],
    ['The dam will be rebuilt, the Millbrook Post-Dispatch reported.', 'Millbrook Post-Dispatch'],
    ['The singer is well, her agent told People.', 'People'],
  ])('reads the credit in: %s', (text, origin) => {
    expect(originsOf(text)).toEqual([origin]);
  });

  it.each([
    'People said that they had felt the tremor.',
    'People reported broken windows.',
    'Time found him out.',
    'The envoy used to work for Fox News.',
    'Viewers of CNN were angry.',
    'The mayor switched on CNN and went to bed.',
  ])('reads no credit in: %s', (text) => {
    expect(originsOf(text)).toEqual([]);
  });

  it('takes "The Post" for the article’s own outlet, whoever else bears the name', () => {
    const text = 'Aides confirmed to The Post that the envoy will resign.';
    expect(originsOf(text, [], 'New York Post')).toEqual(['New York Post']);
    expect(originsOf(text, ['The Washington Post'], 'New York Post')).toEqual(['New York Post']);
    expect(originsOf(text, ['The Washington Post'], 'Axios')).toEqual(['The Washington Post']);
    expect(originsOf(text)).toEqual([]);
  });
});
