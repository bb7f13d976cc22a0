import { describe, expect, it } from 'vitest';
import { stemTerms } from '../../../../utils/engine/text/stem-terms.ts';
import { familyOf } from '../../../../utils/engine/text/word-families.ts';
import { wordsOf } from '../../../../utils/engine/text/words-of.ts';

describe('wordsOf', () => {
  it('gives words with their places', () => {
    const text = 'The mayor’s plan won’t cost $2.5 million.';
    for (const word of wordsOf(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
    expect(wordsOf(text).map(({ form }) => form)).toEqual([
      'the',
      'mayor',
      'plan',
      'wont',
      'cost',
      '2.5',
      'million',
    ]);
  });

  it('keeps the country apart from the pronoun', () => {
    const [country, pronoun] = [wordsOf('US ships left')[0], wordsOf('they told us')[2]];
    expect(country?.form).toBe('usa');
    expect(pronoun?.form).toBe('us');
    expect(wordsOf('the U.S. coast')[1]?.form).toBe('usa');
  });

  it('writes figures and percent one way', () => {
    expect(wordsOf('10,000 men and 25% more').map(({ form }) => form)).toEqual([
      '10000',
      'men',
      'and',
      '25',
      'percent',
      'more',
    ]);
  });
});

describe('stemTerms', () => {
  it('joins the forms of a word and leaves small words out', () => {
    expect(stemTerms('The senators were voting on the votes')).toEqual(['senat', 'vote', 'vote']);
  });

  it('is safe for words that are properties of objects', () => {
    expect(stemTerms('constructor toString __proto__')).toHaveLength(3);
    expect(familyOf('constructor')).toBe('constructor');
  });
});

describe('familyOf', () => {
  it.each([
    ['went', 'go'],
    ['sent', 'send'],
    ['mexican', 'mexico'],
    ['ten', '10'],
    ['prosecutors', 'prosecute'],
    ['jan', 'january'],
    ['harbor', 'harbor'],
  ])('%s belongs to %s', (form, head) => {
    expect(familyOf(form)).toBe(head);
  });
});
