import { bootstrapInterval } from './bootstrap.ts';
import type { JudgedRow } from './figures.ts';

/** How far what was given is from what was seen, in one tenth of the probabilities. */
export interface CalibrationGap {
  /** Lower end of the tenth. */
  readonly from: number;
  readonly pairs: number;
  /** 90 % interval, over events, of the share that either reader linked minus the mean probability. */
  readonly interval: readonly [number, number];
  /** Whether the interval reaches into ±`mostGap`. */
  readonly touches: boolean;
}

/** Tenths with fewer pairs say too little. */
const leastPairs = 80;
/** So far apart may be what was given and what was seen. */
const mostGap = 0.1;

/** The gaps of every tenth that has enough pairs; events are drawn again whole, and one without pairs counts for none. */
export function calibrationGaps(events: readonly (readonly JudgedRow[])[]): CalibrationGap[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const rows = events.map((own) => own.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === tenth));
    const pairs = rows.reduce((sum, { length }) => sum + length, 0);
    return { tenth, rows, pairs };
  })
    .filter(({ pairs }) => pairs >= leastPairs)
    .map(({ tenth, rows, pairs }) => {
      const interval = bootstrapInterval(rows, gapOf);
      return {
        from: tenth / 10,
        pairs,
        interval,
        touches: interval[0] <= mostGap && interval[1] >= -mostGap,
      };
    });
}

function gapOf(events: readonly (readonly JudgedRow[])[]): number {
  let pairs = 0;
  let gap = 0;
  for (const rows of events)
    for (const { p, either } of rows) {
      pairs += 1;
      gap += (either ? 1 : 0) - p;
    }
  return gap / Math.max(1, pairs);
}
