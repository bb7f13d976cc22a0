import { describe, expect, it } from 'vitest';
import { lemmatizeVerb } from '../../../../utils/engine/facts/lemmatize-verb.ts';

describe('forms of verbs', () => {
  it.each([
    ['opened', 'open', 'past'],
    ['editing', 'edit', 'gerund'],
    ['acquitted', 'acquit', 'past'],
    ['equipped', 'equip', 'past'],
    ['admitted', 'admit', 'past'],
    ['planned', 'plan', 'past'],
    ['sentences', 'sentence', 'third'],
    ['forgotten', 'forget', 'participle'],
  ])('reads %s', (word, base, form) => {
    expect(lemmatizeVerb(word)).toEqual({ base, form });
  });

  it.each(['harbour', 'evening', 'hundred'])('takes %s for no verb', (word) => {
    expect(lemmatizeVerb(word)).toBeUndefined();
  });
});
