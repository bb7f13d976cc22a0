import type { Quantity } from '../facts/model.ts';

/** How two values of one quantity stand to each other. */
export type ValueRelation = 'same' | 'rounded' | 'different';

/** Significant digits of a written number: 10,000 has one, 188,829 six. */
function significantDigits(value: number): number {
  const digits = Math.abs(value)
    .toPrecision(12)
    .replace(/e.*$/u, '')
    .replace('.', '')
    .replace(/^0+/u, '')
    .replace(/0+$/u, '');
  return Math.max(1, digits.length);
}

/** Where rounding words stand, the other value may be this share off ("nearly 87,000" for 86,211). */
const aboutSlack = 0.1;
/** "more than 40 million" for 40,000,070, but not for 60 million: beyond this factor it is another figure. */
const overSlack = 1.25;
/** Unit conversion in news is rounded to one or two digits: 30 miles are "50 kilometres". */
const conversionSlack = 0.05;

const rounds = (a: number, b: number, digits: number) =>
  b !== 0 && Number(b.toPrecision(digits)) === Number(a.toPrecision(digits));

/** Cut instead of rounded ("$13 billion" for 13.9): only down to this many digits; 85 is not "80". */
const leastCut = 2;

/** A figure that is farther off than this share is another one, even in one digit: "$1 trillion", "$1.2 trillion". */
const mostRounded = 0.15;

/** Whether one value is the other one written with fewer digits. */
function isRounding(a: number, b: number): boolean {
  const digits = Math.min(significantDigits(a), significantDigits(b));
  if (digits >= Math.max(significantDigits(a), significantDigits(b))) return false;
  if (rounds(a, b, digits)) return Math.abs(a - b) <= mostRounded * Math.max(a, b);
  return (
    digits >= leastCut &&
    Math.floor(Math.min(a, b) / 10 ** magnitudeOf(a, b, digits)) ===
      Math.floor(Math.max(a, b) / 10 ** magnitudeOf(a, b, digits))
  );
}

const magnitudeOf = (a: number, b: number, digits: number) =>
  Math.floor(Math.log10(Math.max(Math.abs(a), Math.abs(b), 1))) - digits + 1;

/** In the unit that both were written in, where that is one: 60,000 years are 59,619 rounded, their seconds are not. */
const isWrittenRounding = (a: Quantity, b: Quantity): boolean =>
  a.written !== undefined && b.written !== undefined && unitWord(a) === unitWord(b)
    ? isRounding(a.written, b.written)
    : isRounding(a.high, b.high);

function admits(loose: Quantity, exact: Quantity): boolean {
  const value = exact.high;
  switch (loose.rounding) {
    case 'about':
      return Math.abs(value - loose.low) <= aboutSlack * Math.abs(loose.low);
    case 'over':
      return value >= loose.low && value <= loose.low * overSlack;
    case 'under':
      return value <= loose.high && value >= loose.high / overSlack;
    default:
      return false;
  }
}

/** Smaller figures are written out, not in millions. */
const leastCoarse = 1e6;

/** Whether one figure may be the other one in a single digit, far off as it is: "$1 trillion", "$1.2 trillion". */
export function isCoarser(a: Quantity, b: Quantity): boolean {
  if (Math.min(a.high, b.high) < leastCoarse || a.kind === 'vague' || b.kind === 'vague') return false;
  if (a.rounding === 'about' || b.rounding === 'about') return false;
  const digits = [significantDigits(a.high), significantDigits(b.high)];
  return digits[0] !== digits[1] && Math.min(...digits) === 1 && rounds(a.high, b.high, 1);
}

/** The same length, weight or time in another unit ("five miles", "eight kilometres"). */
const isConverted = (a: Quantity, b: Quantity): boolean =>
  (a.kind === 'measure' || a.kind === 'duration') &&
  a.low === a.high &&
  b.low === b.high &&
  unitWord(a) !== unitWord(b) &&
  Math.abs(a.high - b.high) <= conversionSlack * Math.max(a.high, b.high);

/** A quantity's words without its figures and the plural: its unit as it was written. */
export const unitWord = ({ span }: Quantity) =>
  span.text
    .toLowerCase()
    .split(/[^a-z]+/u)
    .at(-1)
    ?.replace(/s$/u, '');

/** Roundings this near (natural log of the ratio) tell nothing new: "nearly 87,000" for 86,211, "7 million" for 6.8. */
const nearRounding = 0.05;

/** Whether a rounding says the same figure in fewer digits: neither a vague word nor a bound the other lacks. */
export const isSameFigure = (a: Quantity, b: Quantity): boolean =>
  a.kind !== 'vague' &&
  b.kind !== 'vague' &&
  a.low === a.high &&
  b.low === b.high &&
  Math.abs(Math.log(Math.max(a.high, 1e-9) / Math.max(b.high, 1e-9))) <= nearRounding &&
  (a.high !== b.high || isBound(a) === isBound(b));

const isBound = ({ rounding }: Quantity) => rounding === 'over' || rounding === 'under';

const isWithin = (bound: Quantity, value: Quantity): boolean =>
  (bound.rounding === 'over' && value.low >= bound.low) ||
  (bound.rounding === 'under' && value.high <= bound.high);

/** "more than 20" and 45, "at least 23" and "at least 26": both may be true, however far apart. */
export const areCompatible = (a: Quantity, b: Quantity): boolean => isWithin(a, b) || isWithin(b, a);

/** Whole numbers below this are counted, not rounded: 30 is not 32, nor "at least 23" "at least 26". */
const countedBelow = 100;
const isWhole = (value: number) => Number.isInteger(value) && value < countedBelow;

/** Two counted numbers that both give without a range, with the same rounding word or none. */
const isWholeCount = (a: Quantity, b: Quantity): boolean =>
  a.low === a.high &&
  b.low === b.high &&
  a.rounding === b.rounding &&
  a.kind !== 'vague' &&
  b.kind !== 'vague' &&
  (a.kind === 'count' || a.kind === 'percent' || a.kind === 'age') &&
  isWhole(a.high) &&
  isWhole(b.high);

/** Two bounds or two approximations alike ("about 300", "about 250"): neither is a rounding of the other. */
const roundsAlike = (a: Quantity, b: Quantity): boolean =>
  a.rounding === b.rounding && a.rounding !== 'exact' && !isSameFigure(a, b);

/** Compares two values of one unit: the same, one a rounding of the other, or different. */
export function compareValues(a: Quantity, b: Quantity): ValueRelation {
  if (a.low === b.low && a.high === b.high) return a.rounding === b.rounding ? 'same' : 'rounded';
  if (isConverted(a, b)) return 'same';
  if (isWholeCount(a, b) || roundsAlike(a, b) || (a.low !== a.high && b.low !== b.high)) return 'different';
  const inRange = (a.low <= b.low && a.high >= b.high) || (b.low <= a.low && b.high >= a.high);
  if (a.kind === 'vague' || b.kind === 'vague') return inRange ? 'rounded' : 'different';
  if ((a.low !== a.high || b.low !== b.high) && inRange) return 'rounded';
  if (admits(a, b) || admits(b, a)) return 'rounded';
  if (a.kind !== 'rank' && a.kind !== 'age' && a.kind !== 'score' && isWrittenRounding(a, b))
    return 'rounded';
  return 'different';
}

/** Whether some growth word of one side ("nearly tripled") says what two figures of the other side say (31,000 → 87,000). */
export function isMultipleOf(multiple: Quantity, others: readonly Quantity[]): boolean {
  return others.some((one) =>
    others.some((two) => {
      if (one === two || one.kind !== two.kind || one.low === 0) return false;
      const ratio = Math.max(two.high, one.high) / Math.min(two.low, one.low);
      return Math.abs(ratio - multiple.low) <= aboutSlack * 1.5 * multiple.low;
    }),
  );
}

/** Small numbers add up to one another by chance. */
const leastSum = 5;

/** Whether a value is the sum or the difference of two of the other side's ("12 and 3" for 15, "nearly 62,000" for 43,000 and 18,000). */
export function isSumOf(total: Quantity, others: readonly Quantity[]): boolean {
  const same = others.filter(
    ({ kind, unit }) =>
      kind === total.kind &&
      (kind !== 'count' || unit === total.unit || unit === '' || total.high >= leastSum),
  );
  const isTotal = (one: Quantity, two: Quantity) =>
    one.high + two.high === total.high ||
    (total.rounding !== 'exact' &&
      one.unit === total.unit &&
      two.unit === total.unit &&
      Math.abs(one.high + two.high - total.high) <= nearRounding * total.high);
  return same.some((one, index) =>
    same.slice(index + 1).some((two) => isTotal(one, two) || Math.abs(one.high - two.high) === total.high),
  );
}
