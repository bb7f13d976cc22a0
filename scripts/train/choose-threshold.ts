/** What is shown on the development sets keeps this precision: thresholds are chosen there. */
const leastPrecision = 0.551;
/** Of thresholds whose F1 is this near to the best, the lowest: a reader misses more by what is not shown. */
const asGood = 0.015;
/** A threshold that lets fewer pairs through was met by chance. */
const fewestShown = 20;

/** How a pair stands on a dimension. */
export interface Scored {
  readonly chance: number;
  /** Whether either reader noted the dimension, and whether both did. */
  readonly either: boolean;
  readonly both: boolean;
}

/** A threshold, and what it gives. */
export interface Chosen {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * The lowest threshold of enough precision whose F1 is about the best; above 1 where none has it. Precision counts what
 * either reader noted, recall what both did (gold/score-differences.py).
 */
export function chooseThreshold(scored: readonly Scored[]): Chosen {
  const sorted = scored.filter(({ chance }) => chance > 0).sort((a, b) => b.chance - a.chance);
  const noted = scored.filter(({ both }) => both).length;
  const good: Chosen[] = [];
  let right = 0;
  let found = 0;
  sorted.forEach((pair, index) => {
    if (pair.either) right += 1;
    if (pair.both) found += 1;
    if (sorted[index + 1]?.chance === pair.chance) return;
    const precision = right / (index + 1);
    const recall = found / Math.max(1, noted);
    const f1 = found === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    if (precision >= leastPrecision && index + 1 >= fewestShown)
      good.push({ threshold: pair.chance, precision, recall, f1 });
  });
  const best = Math.max(0, ...good.map(({ f1 }) => f1));
  return (
    good.findLast(({ f1 }) => f1 >= best - asGood) ?? { threshold: 1.01, precision: 0, recall: 0, f1: 0 }
  );
}

/** A threshold as it is kept: rounded down, so that the pair it was chosen by still passes. */
export const kept = (threshold: number): number => Math.floor(threshold * 1e5) / 1e5;
