import { demonymEnd } from './demonym.ts';
import { lemmatizeVerb } from './lemmatize-verb.ts';
import type { Token } from './model.ts';
import { singular } from './singular.ts';

/** Whether a word can be part of a noun phrase. */
export const isNounish = (token: Token | undefined) =>
  token !== undefined &&
  (token.tag === 'noun' ||
    token.tag === 'name' ||
    (token.tag === 'verb' && (token.form === 'gerund' || token.form === 'past')));

/** "100,000 files prove": a plural that is counted, and what it does. */
const isItsVerb = (before: Token | undefined, { tag, lower }: Token): boolean =>
  tag === 'noun' &&
  before?.tag === 'noun' &&
  singular(before.lower) !== before.lower &&
  lemmatizeVerb(lower)?.form === 'base';

/** One person and four people are counted alike. */
const people = 'peopl';

/** Stem of the noun that is counted: the last of the run of nouns after the number. */
export function countedNoun(tokens: readonly Token[], at: number): string {
  let head = '';
  let index = at;
  if (tokens[index]?.lower === 'of' && tokens[index + 1]?.tag === 'det') index += 2;
  for (; index < tokens.length && index < at + 6; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (token.tag === 'adverb' || token.lower === 'more' || token.lower === 'other' || token.lower === 'new')
      continue;
    // "hundreds of Iranian files": no verb, but what is counted.
    const before = tokens[index - 1];
    const isPlural = token.form === 'third' && (before?.tag !== 'name' || demonymEnd.test(before.lower));
    if (!isNounish(token) && !isPlural) break;
    if (head !== '' && ((token.tag === 'verb' && !isPlural) || isItsVerb(before, token))) break;
    head = token.stem;
  }
  return head === 'person' ? people : head;
}
