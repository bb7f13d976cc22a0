import { words } from '../facts/lexicon/words.ts';
import type { Facts, Quantity, Token } from '../facts/model.ts';
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

/** A move this far before its figure, or right after it, is the figure's ("fell 1.3 percent to $12.43"). */
const moveReach = 9;
const moveAfter = 3;

/** What a sentence reads off at some moment of the day: a price or an index, or how strong the wind is. */
interface Reading {
  readonly market: boolean;
  readonly wind: boolean;
  readonly isLast: boolean;
}

const isOf = (set: ReadonlySet<string>, { stem, lower, lemma }: Token): boolean =>
  set.has(stem) || set.has(lower) || set.has(lemma ?? '');

const readingOf = onceASentence(
  ({ text, tokens }: Facts): Reading => ({
    market: ticker.test(text) || tokens.some((token) => isOf(markets, token)),
    wind: tokens.some((token) => isOf(winds, token)),
    isLast: last.test(text),
  }),
);

const isMove = ({ tokens }: Facts, { from, to }: Quantity): boolean =>
  tokens.slice(Math.max(0, from - moveReach), to + moveAfter).some((token) => isOf(moves, token));

/**
 * Whether two figures are readings of one day that may be of two moments: winds, and how prices and indices moved,
 * unless both are the day's last.
 */
export function areMomentary(a: Quantity, b: Quantity, { here, there }: FactPair): boolean {
  const one = readingOf(here);
  const two = readingOf(there);
  if (one.wind && two.wind) return a.kind === 'measure' && b.kind === 'measure';
  return one.market && two.market && isMove(here, a) && isMove(there, b) && !(one.isLast && two.isLast);
}
