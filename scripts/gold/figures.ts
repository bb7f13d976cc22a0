/** A prediction beside what the readers said: linked by either, linked by both. */
export interface JudgedRow {
  readonly event: string;
  readonly p: number;
  readonly either: boolean;
  readonly both: boolean;
}

/** What `gold/score.py` prints of some predictions. */
export interface Figures {
  readonly F1: number;
  readonly threshold: number;
  readonly P: number;
  readonly R: number;
  readonly AP: number;
  readonly 'R@P.95': number;
  readonly 'R@P.90': number;
  readonly 'R@P.80': number;
}

/** Recall at a precision is read only after so many pairs. */
const leastPairs = 10;

/**
 * The figures of `gold/score.py` (its `figures`): precision counts what either reader linked, recall what both did.
 * `total` is the number of pairs that both readers linked. Rows of equal probability keep their order.
 */
export function figuresOf(rows: readonly JudgedRow[], total: number): Figures {
  const sorted = [...rows].sort((x, y) => y.p - x.p);
  let hits = 0;
  let found = 0;
  let sum = 0;
  let best = { F1: 0, threshold: 1, P: 0, R: 0 };
  const at = { 'R@P.95': 0, 'R@P.90': 0, 'R@P.80': 0 };
  const levels = [
    ['R@P.95', 0.95],
    ['R@P.90', 0.9],
    ['R@P.80', 0.8],
  ] as const;
  sorted.forEach((row, index) => {
    const n = index + 1;
    if (row.either) hits += 1;
    if (row.both) found += 1;
    const P = hits / n;
    const R = found / Math.max(1, total);
    if (row.both) sum += P;
    for (const [name, level] of levels) if (n >= leastPairs && P >= level) at[name] = R;
    const F1 = P + R > 0 ? (2 * P * R) / (P + R) : 0;
    if (F1 > best.F1) best = { F1, threshold: row.p, P, R };
  });
  return { ...best, AP: sum / Math.max(1, total), ...at };
}

/** One bin of a calibration table. */
export interface CalibrationBin {
  readonly from: number;
  readonly pairs: number;
  /** Mean probability that was given. */
  readonly given: number;
  /** Share that either reader linked. */
  readonly linked: number;
}

/** Calibration by tenths of the probability; empty tenths are left out. */
export function calibrationOf(rows: readonly JudgedRow[]): CalibrationBin[] {
  return Array.from({ length: 10 }, (_, k) => {
    const part = rows.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === k);
    const mean = (value: (row: JudgedRow) => number): number =>
      part.reduce((sum, row) => sum + value(row), 0) / Math.max(1, part.length);
    return {
      from: k / 10,
      pairs: part.length,
      given: mean(({ p }) => p),
      linked: mean(({ either }) => Number(either)),
    };
  }).filter(({ pairs }) => pairs > 0);
}

/** Expected calibration error over the pairs with at least `floor` probability. */
export function calibrationError(rows: readonly JudgedRow[], floor: number): number {
  const shown = rows.filter(({ p }) => p >= floor);
  return calibrationOf(shown).reduce(
    (sum, { pairs, given, linked }) => sum + (pairs / shown.length) * Math.abs(given - linked),
    0,
  );
}
