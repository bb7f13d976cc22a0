import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../utils/engine/compare/compare-reports.ts';
import { pairFacts } from '../../../../utils/engine/compare/find-candidates.ts';
import { noteFeatures, noteNames, noteReader } from '../../../../utils/engine/compare/note-features.ts';
import { openNotes } from '../../../../utils/engine/compare/note-model.ts';

const published = '2025-03-01';
const pairOf = (a: string, b: string) =>
  pairFacts(
    factsOf({ text: a, published, verbatim: true }),
    factsOf({ text: b, published, verbatim: true }),
    { here: published, there: published },
    true,
  );

const plain = 'The mayor of Arden resigned over the flood contract on Tuesday.';
const credited =
  'The mayor of Arden may resign over the flood contract, three aides said, according to the “Arden Herald”.';

describe('noteFeatures', () => {
  const features = noteFeatures(pairOf(plain, credited));
  const here = Object.assign({}, ...features.here);
  const there = Object.assign({}, ...features.there);
  const { pair } = features;

  it('counts what only one side tells', () => {
    expect(there.loneSources).toBeGreaterThan(0);
    expect(there.loneFigures).toBe(1);
    expect(here.loneFigures).toBe(0);
    expect(here.loneDates).toBe(1);
    expect(there.according).toBe(1);
    expect(there['hedge-possible']).toBe(1);
    expect(here['hedge-possible']).toBe(0);
    expect(there.quotes).toBe(1);
  });

  it('finds the longest run of words in common', () => {
    expect(pair.run).toBe('over the flood contract'.split(' ').length);
  });

  it('gives the same for equal sentences on both sides', () => {
    const same = noteFeatures(pairOf(credited, credited));
    expect(same.here).toEqual(same.there);
    expect(Object.assign({}, ...same.here).lone).toBe(0);
    expect(same.pair.bigrams).toBe(1);
  });
});

describe('noteReader', () => {
  const features = noteFeatures(pairOf(plain, credited));
  const turned = noteFeatures(pairOf(credited, plain));

  it('does not ask which side is the page', () => {
    const read = noteReader(noteNames(features));
    expect([...read(features, {})]).toEqual([...read(turned, {})]);
  });

  it('reads the greater, the smaller and what the caller adds', () => {
    const read = noteReader(['most-loneFigures', 'least-loneFigures', 'has-quote-gap', 'nothing']);
    expect([...read(features, { 'has-quote-gap': 1 })]).toEqual([1, 0, 1, 0]);
  });
});

describe('openNotes', () => {
  it('finds a credit likelier noted where only one side has one', () => {
    const odds = (a: string, b: string) => openNotes(pairOf(a, b), {})('attribution');
    expect(odds(plain, credited)).toBeGreaterThan(odds(plain, plain));
  });

  it('finds a quotation likelier noted where one side quotes', () => {
    const odds = (a: string, b: string) => openNotes(pairOf(a, b), {})('quote');
    const quoted = 'The mayor said “I am leaving Arden with a heavy heart” on Tuesday.';
    expect(odds('The mayor said she was leaving Arden sadly.', quoted)).toBeGreaterThan(odds(plain, plain));
  });

  it('has no opinion on a dimension that it was not trained on', () => {
    expect(openNotes(pairOf(plain, credited), {})('scope')).toBe(0);
  });
});
