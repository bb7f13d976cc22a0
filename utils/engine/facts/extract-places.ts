import { places } from './lexicon/places.ts';
import type { Place, Token } from './model.ts';
import { spanAt } from './span-at.ts';

const placePrepositions = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'from',
  'to',
  'across',
  'around',
  'on',
  'toward',
  'into',
]);

/** Finds known places, and capitalised phrases after a preposition of place ("at Eugene Simpson Stadium Park"). */
export function extractPlaces(text: string, tokens: readonly Token[]): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.tag !== 'name') continue;
    let to = at + 1;
    while (tokens[to]?.tag === 'name') to += 1;
    const last = tokens[to - 1];
    const before = tokens[at - 1]?.lower === 'the' ? tokens[at - 2]?.lower : tokens[at - 1]?.lower;
    const known = places.has(last?.lower ?? '') && tokens[to]?.lower !== "'s";
    if (
      last &&
      placePrepositions.has(before ?? '') &&
      (known || before === 'in' || before === 'at' || before === 'near' || before === 'outside')
    )
      found.push({ span: spanAt(text, token.start, last.end), key: last.lower });
    at = to - 1;
  }
  return found;
}
