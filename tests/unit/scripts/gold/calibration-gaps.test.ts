import { describe, expect, it } from 'vitest';
import { calibrationGaps } from '../../../../scripts/gold/calibration-gaps.ts';
import type { JudgedRow } from '../../../../scripts/gold/figures.ts';

/** Rows of one event, the first `linked` of them linked. */
const rowsOf = (event: string, p: number, count: number, linked: number): JudgedRow[] =>
  Array.from({ length: count }, (_, at) => ({ event, p, either: at < linked, both: at < linked }));

describe('calibrationGaps', () => {
  it('gives the share seen minus the mean given, over events', () => {
    const [gap] = calibrationGaps([rowsOf('a', 0.25, 50, 20), rowsOf('b', 0.25, 50, 20)]);
    expect(gap).toMatchObject({ from: 0.2, pairs: 100, touches: false });
    expect(gap?.interval[0]).toBeCloseTo(0.15);
    expect(gap?.interval[1]).toBeCloseTo(0.15);
  });

  it('touches where some draws of events come near enough', () => {
    const [gap] = calibrationGaps([rowsOf('a', 0.95, 50, 25), rowsOf('b', 0.95, 50, 50)]);
    expect(gap?.interval[0]).toBeCloseTo(-0.45);
    expect(gap?.touches).toBe(true);
  });

  it('leaves out tenths with fewer than 80 pairs', () => {
    expect(calibrationGaps([rowsOf('a', 0.5, 79, 0), rowsOf('a', 1, 80, 80)])).toMatchObject([{ from: 0.9 }]);
  });
});
