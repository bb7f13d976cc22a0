import { words } from './words.ts';

const units = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const tens = words('twenty thirty forty fifty sixty seventy eighty ninety');

/** Values of plain number words below a hundred. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** Words that multiply the number before them ("5 million", "two dozen", "10K"). */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['dozen', 12],
  ['thousand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Ordinal words, as ranks. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  words(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ).map((word, index): [string, number] => [word, index + 1]),
);

/** Fractions and their values. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 0.25],
  ['quarters', 0.25],
  ['fifth', 0.2],
  ['fifths', 0.2],
  ['tenth', 0.1],
  ['tenths', 0.1],
]);

/** Verbs and adverbs that say how many times a value became another. */
export const multiples: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['twice', 2],
  ['twofold', 2],
  ['triple', 3],
  ['tripled', 3],
  ['triples', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['thrice', 3],
  ['threefold', 3],
  ['quadruple', 4],
  ['quadrupled', 4],
  ['fourfold', 4],
  ['quintupled', 5],
  ['fivefold', 5],
  ['tenfold', 10],
  ['halved', 0.5],
]);

/** Numbers too vague to compute with, as the range of values they admit. */
export const vagueNumbers: ReadonlyMap<string, readonly [number, number]> = new Map<
  string,
  readonly [number, number]
>([
  ['dozens', [24, 120]],
  ['scores', [40, 200]],
  ['hundreds', [200, 1000]],
  ['thousands', [2000, 200_000]],
  ['millions', [2e6, 2e9]],
  ['billions', [2e9, 2e12]],
  ['trillions', [2e12, 1e15]],
  ['several', [3, 12]],
  ['couple', [2, 3]],
  ['pair', [2, 2]],
  ['handful', [3, 9]],
  ['few', [2, 10]],
]);

/** "Tens" counts only before a magnitude ("tens of thousands"). */
export const vagueTens: readonly [number, number] = [20, 100];

/** Magnitudes that a vague number multiplies: "hundreds of thousands". */
export const vagueMagnitudes: ReadonlyMap<string, number> = new Map([
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
]);
