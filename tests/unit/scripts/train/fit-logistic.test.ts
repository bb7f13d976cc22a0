import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../scripts/gold/bootstrap.ts';
import { fitLogistic } from '../../../../scripts/train/fit-logistic.ts';
import { solveSymmetric } from '../../../../scripts/train/solve-symmetric.ts';
import { logOdds, probabilityOf } from '../../../../utils/engine/match/logistic.ts';

/** Rows of two features of which only the first tells, by known log-odds. */
function sample(): { width: number; rows: Float32Array; labels: Uint8Array } {
  const random = seededRandom(3);
  const count = 4000;
  const rows = new Float32Array(count * 2);
  const labels = new Uint8Array(count);
  for (let i = 0; i < count; i += 1) {
    rows[2 * i] = random() * 4 - 2;
    rows[2 * i + 1] = random();
    labels[i] = random() < probabilityOf(2 * (rows[2 * i] as number) - 1) ? 1 : 0;
  }
  return { width: 2, rows, labels };
}

describe('fitLogistic', () => {
  const model = fitLogistic(sample(), 1);

  it('finds the odds behind the labels', () => {
    expect(logOdds(model, [0, 0.5])).toBeCloseTo(-1, 0);
    expect(logOdds(model, [1, 0.5]) - logOdds(model, [0, 0.5])).toBeCloseTo(2, 0);
    expect(Math.abs(logOdds(model, [0, 1]) - logOdds(model, [0, 0]))).toBeLessThan(0.3);
  });

  it('gives the same model of the same data', () => {
    expect(fitLogistic(sample(), 1)).toEqual(model);
  });

  it('is calibrated on what it learnt from', () => {
    const { rows, labels } = sample();
    let given = 0;
    let right = 0;
    for (let i = 0; i < labels.length; i += 1) {
      const p = probabilityOf(logOdds(model, [rows[2 * i] as number, rows[2 * i + 1] as number]));
      if (p < 0.5) continue;
      given += p;
      right += labels[i] as number;
    }
    expect(right / given).toBeCloseTo(1, 1);
  });

  it('bears a feature that never changes', () => {
    const constant = {
      width: 1,
      rows: new Float32Array(10).fill(3),
      labels: Uint8Array.from([0, 1, 0, 1, 0, 1, 0, 1, 0, 1]),
    };
    expect(logOdds(fitLogistic(constant, 1), [3])).toBeCloseTo(0, 3);
  });
});

describe('solveSymmetric', () => {
  it('solves what it is given', () => {
    const solution = solveSymmetric(Float64Array.of(4, 1, 1, 3), Float64Array.of(1, 2));
    expect(solution[0]).toBeCloseTo(1 / 11, 9);
    expect(solution[1]).toBeCloseTo(7 / 11, 9);
  });
});
