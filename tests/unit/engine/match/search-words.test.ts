import { expect, test } from 'vitest';
import { searchWords } from '../../../../utils/engine/match/search-words.ts';

const wordsOf = (query: string): string => searchWords(query).replace(/\s+/gu, ' ').trim();

test('addresses name no claim, also where they are glued to a word', () => {
  expect(wordsOf('The old mill burns https://t.co/Ab1 tonight')).toBe('The old mill burns tonight');
  expect(wordsOf('The old millpic.twitter.com/xyz9')).toBe('The old mill');
  expect(wordsOf('See www.example.org/mill?x=1 mill')).toBe('See mill');
});

test('hashtags and handles are cut into words', () => {
  expect(wordsOf('#SaveOldMill2031')).toBe('Save Old Mill 2031');
  expect(wordsOf('ask @MayorOfRiverton#mill_fire')).toBe('ask Mayor Of Riverton mill fire');
  expect(wordsOf('#NASALaunch')).toBe('NASA Launch');
  expect(wordsOf('#mill')).toBe('mill');
});

test('of the signature of a copied post only the name stays', () => {
  expect(wordsOf('The mill is lost. — Ada Miller (@ada_m) May 4, 2031')).toBe('The mill is lost. Ada Miller');
  expect(wordsOf('The mill — our pride (they said) — is lost')).toBe(
    'The mill — our pride (they said) — is lost',
  );
});

test('words of a request are left out', () => {
  expect(wordsOf('Is it true that the mill burned?')).toBe('the mill burned?');
  expect(wordsOf('fact-check: the mill burned')).toBe('the mill burned');
  expect(wordsOf('The mayor said it is true that the mill burned')).toBe(
    'The mayor said it is true that the mill burned',
  );
});

test('a query of nothing else stays, and so does an unfinished last word', () => {
  expect(searchWords('https://example.org/mill')).toBe('https://example.org/mill');
  expect(searchWords('')).toBe('');
  expect(searchWords('the mill bur')).toBe('the mill bur');
  expect(searchWords('#OldMil')).toMatch(/ Mil$/u);
});
