import { textHash } from '../../utils/engine/index.ts';
import { readDimensions } from '../../utils/shared/pair-reading.ts';
import { readDifferenceLabels } from '../gold/read-difference-labels.ts';
import type { GoldSplit } from '../gold/read-gold.ts';
import { readOtherPairs } from '../gold/read-other-pairs.ts';
import { readReadings, shareNoted } from '../gold/read-readings.ts';

/** A pair that the network learns from: how surely each dimension is noted, 0 to 1, and how much the pair counts. */
export interface PairToRead {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
  readonly noted: readonly number[];
}

/** What the gold labels count beside no, one and two readings. */
const goldShares: readonly number[] = [1, 0.65, 0.5];
/**
 * Pairs that no gold reader labelled count less, and those of another kind of news less again: all 4,900 of ECB+ at .5
 * cost sources and dates on the dev sets.
 */
const otherWeight = 0.8;
const ecbplusWeight = 0.3;
const mostOfEcbplus = 2000;

/** The pairs of `train` and the others that were read. Pairs that most readings take for two facts teach nothing. */
export function pairsToRead(split: GoldSplit): PairToRead[] {
  const readAgain = readReadings();
  const gold = readDifferenceLabels(split, ['train']).map((pair) => {
    const readings = readAgain(pair);
    const share = goldShares[readings.length] ?? (goldShares.at(-1) as number);
    const noted = readDimensions.map(
      (dimension) =>
        share * (pair.either.has(dimension) ? 1 : 0) + (1 - share) * shareNoted(readings, dimension),
    );
    return { a: pair.here.text, b: pair.there.text, weight: 1, noted };
  });
  const others = readOtherPairs(split).flatMap(({ source, a, b, readings }) => {
    const same = readings.filter((reading) => reading !== null);
    if (same.length * 2 <= readings.length) return [];
    const noted = readDimensions.map((dimension) => shareNoted(same, dimension));
    return [{ source, a, b, noted }];
  });
  const isEcbplus = ({ source }: { readonly source: string }): boolean => source === 'ecbplus';
  // Which ones is left to a hash of their words.
  const ecbplus = others
    .filter(isEcbplus)
    .map((pair) => ({ ...pair, order: textHash([pair.a, pair.b]) }))
    .sort((one, two) => (one.order < two.order ? -1 : 1))
    .slice(0, mostOfEcbplus)
    .map(({ a, b, noted }) => ({ a, b, noted, weight: ecbplusWeight }));
  const near = others
    .filter((pair) => !isEcbplus(pair))
    .map(({ a, b, noted }) => ({ a, b, noted, weight: otherWeight }));
  return [...gold, ...near, ...ecbplus];
}
