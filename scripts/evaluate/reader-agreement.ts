import { dimensions } from '../../utils/shared/dimension.ts';
import type { LabelledPair } from '../gold/read-difference-labels.ts';
import { type Reading, readReadings } from '../gold/read-readings.ts';

const f1 = (
  pairs: readonly (readonly [ReadonlyMap<string, string>, Reading])[],
  dimension: string,
): number => {
  const both = pairs.filter(([one, two]) => one.has(dimension) && two.has(dimension)).length;
  const said = pairs.reduce(
    (sum, [one, two]) => sum + Number(one.has(dimension)) + Number(two.has(dimension)),
    0,
  );
  return said === 0 ? 0 : (2 * both) / said;
};

/** Prints how far two readings of the same pairs agree with each other, and one of them with the gold labels, in F1. */
export function printReaderAgreement(name: string, pairs: readonly LabelledPair[]): void {
  const readAgain = readReadings();
  const twice = pairs.flatMap((pair) => {
    const [one, two] = readAgain(pair);
    return one && two ? [{ gold: pair.either, one, two }] : [];
  });
  const line = (of: (dimension: string) => number): string =>
    dimensions.map((dimension) => `${dimension} ${of(dimension).toFixed(2)}`).join('  ');
  const among = twice.map(({ one, two }) => [one, two] as const);
  const withGold = twice.map(({ gold, one }) => [gold, one] as const);
  console.log(
    `${name}, ${twice.length} pairs read twice, F1 of two readings: ${line((one) => f1(among, one))}`,
  );
  console.log(`  of a reading and the labels: ${line((one) => f1(withGold, one))}`);
}
