import { words } from '../facts/lexicon/words.ts';
import type { Facts, Quantity } from '../facts/model.ts';
import { stemOf } from '../text/known-words.ts';
import type { FactPair } from './candidate.ts';
import { onceASentence } from './once-a-sentence.ts';

/** What is traded, and the sign by which it is. */
const markets: ReadonlySet<string> = new Set(
  words('shares stock stocks index nasdaq dow nikkei futures').map((word) => stemOf(word)),
);
const ticker = /<\.?[A-Z]{2,5}(?:\.[A-Z]{1,3})?>|\B\.[A-Z]{3,5}\b/;
/** How a price moves; "remains below" is no reading of the moment. */
const moves: ReadonlySet<string> = new Set(
  words(
    'rise fall gain lose climb drop add slip ease edge decline plunge jump advance shed tumble surge slide sink dip soar up down off higher lower',
  ),
);
/** The day's last value: of that there is one. */
const last = /\b(?:clos(?:e|ed|es|ing)|settled?|settling|ended|finish(?:ed)?)\b/i;
const winds: ReadonlySet<string> = new Set(words('wind winds gust gusts').map((word) => stemOf(word)));

/** What a sentence reads off at some moment of the day: a price or an index, or how strong the wind is. */
interface Moment {
  readonly market: boolean;
  readonly wind: boolean;
  readonly isLast: boolean;
}

const momentOf = onceASentence(({ text, tokens }: Facts): Moment => {
  const has = (set: ReadonlySet<string>): boolean =>
    tokens.some(({ stem, lower, lemma }) => set.has(stem) || set.has(lower) || set.has(lemma ?? ''));
  return {
    market: (has(markets) || ticker.test(text)) && has(moves),
    wind: has(winds),
    isLast: last.test(text),
  };
});

/**
 * Whether two figures are readings of one day that may be of two moments: prices and indices, unless both are the day's
 * last, and winds. Reports of one hour are told apart no further.
 */
export function areMomentary(a: Quantity, b: Quantity, { here, there }: FactPair): boolean {
  const one = momentOf(here);
  const two = momentOf(there);
  if (one.wind && two.wind && a.kind === 'measure' && b.kind === 'measure') return true;
  return one.market && two.market && !(one.isLast && two.isLast);
}
