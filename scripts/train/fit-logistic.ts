import type { Logistic } from '../../utils/engine/match/logistic.ts';
import { solveSymmetric } from './solve-symmetric.ts';

/** Training examples: rows of features one after another, and whether each is a true pair. */
export interface Examples {
  readonly width: number;
  readonly rows: Float32Array;
  readonly labels: Uint8Array;
  /** How much each row counts; 1 where left out. */
  readonly weights?: Float64Array;
}

/** Large data are met whole only after every eighth row has given a start; of few rows an eighth says nothing. */
const coarseStep = 8;
const largeData = 5000;
const mostRounds = 12;
/** Rows whose outcome is this sure hardly bend the loss: they are left out of the second derivatives. */
const flat = 2e-3;
const leastGain = 5e-5;
const startBias = -3;

/** Fits a logistic regression with an L2 penalty by Newton's method with step halving; deterministic. */
export function fitLogistic({ width, rows, labels, ...given }: Examples, penalty: number): Logistic {
  const size = width + 1;
  const count = labels.length;
  const { mean, scale } = spread(rows, width, count);
  const scaled = new Float32Array(count * size);
  for (let r = 0; r < count; r += 1) {
    for (let i = 0; i < width; i += 1)
      scaled[r * size + i] = ((rows[r * width + i] as number) - (mean[i] as number)) / (scale[i] as number);
    scaled[r * size + width] = 1;
  }
  const counts = given.weights ?? new Float64Array(count).fill(1);
  const problem: Problem = { size, count, scaled, labels, counts, penalty };
  let weights = new Float64Array(size);
  weights[width] = startBias;
  for (const step of count >= largeData ? [coarseStep, 1] : [1]) weights = descend(problem, weights, step);
  return {
    mean: mean.map(rounded),
    scale: scale.map(rounded),
    weights: [...weights.subarray(0, width)].map(rounded),
    bias: rounded(weights[width] as number),
  };
}

interface Problem {
  readonly size: number;
  readonly count: number;
  readonly scaled: Float32Array;
  readonly labels: Uint8Array;
  readonly counts: Float64Array;
  readonly penalty: number;
}

function descend(
  problem: Problem,
  start: Float64Array<ArrayBuffer>,
  step: number,
): Float64Array<ArrayBuffer> {
  let weights = start;
  let loss = lossOf(problem, weights, step);
  for (let round = 0; round < mostRounds; round += 1) {
    const direction = newtonStep(problem, weights, step, round === 0 ? 0 : flat);
    let length = 1;
    let next = weights.map((value, i) => value - (direction[i] as number));
    let nextLoss = lossOf(problem, next, step);
    while (nextLoss > loss && length > 1 / 64) {
      length /= 2;
      next = weights.map((value, i) => value - length * (direction[i] as number));
      nextLoss = lossOf(problem, next, step);
    }
    const gain = loss - nextLoss;
    if (gain > 0) {
      weights = next;
      loss = nextLoss;
    }
    if (gain < leastGain * Math.abs(loss) * step) break;
  }
  return weights;
}

function oddsOf({ size, scaled }: Problem, weights: Float64Array, row: number): number {
  let odds = 0;
  const at = row * size;
  for (let i = 0; i < size; i += 1) odds += (weights[i] as number) * (scaled[at + i] as number);
  return odds;
}

function lossOf(problem: Problem, weights: Float64Array, step: number): number {
  const { size, count, labels, counts, penalty } = problem;
  let loss = 0;
  for (let r = 0; r < count; r += step) {
    const odds = oddsOf(problem, weights, r);
    const own = Math.max(odds, 0) + Math.log1p(Math.exp(-Math.abs(odds))) - (labels[r] as number) * odds;
    loss += (counts[r] as number) * own;
  }
  loss *= step;
  for (let i = 0; i < size - 1; i += 1) loss += (penalty / 2) * (weights[i] as number) ** 2;
  return loss;
}

function newtonStep(problem: Problem, weights: Float64Array, step: number, least: number): Float64Array {
  const { size, count, scaled, labels, counts, penalty } = problem;
  const gradient = new Float64Array(size);
  const curvature = new Float64Array(size * size);
  for (let r = 0; r < count; r += step) {
    const p = 1 / (1 + Math.exp(-oddsOf(problem, weights, r)));
    const weight = step * (counts[r] as number);
    const error = weight * (p - (labels[r] as number));
    const at = r * size;
    for (let i = 0; i < size; i += 1)
      gradient[i] = (gradient[i] as number) + error * (scaled[at + i] as number);
    if (p * (1 - p) < least) continue;
    const bend = weight * p * (1 - p);
    for (let i = 0; i < size; i += 1) {
      const part = bend * (scaled[at + i] as number);
      for (let j = i; j < size; j += 1)
        curvature[i * size + j] = (curvature[i * size + j] as number) + part * (scaled[at + j] as number);
    }
  }
  for (let i = 0; i < size; i += 1) {
    for (let j = i + 1; j < size; j += 1) curvature[j * size + i] = curvature[i * size + j] as number;
    const own = i < size - 1 ? penalty : 1e-6;
    curvature[i * size + i] = (curvature[i * size + i] as number) + own;
    if (i < size - 1) gradient[i] = (gradient[i] as number) + penalty * (weights[i] as number);
  }
  return solveSymmetric(curvature, gradient);
}

function spread(rows: Float32Array, width: number, count: number): { mean: number[]; scale: number[] } {
  const mean = new Array<number>(width).fill(0);
  const variance = new Array<number>(width).fill(0);
  for (let r = 0; r < count; r += 1)
    for (let i = 0; i < width; i += 1)
      mean[i] = (mean[i] as number) + (rows[r * width + i] as number) / count;
  for (let r = 0; r < count; r += 1)
    for (let i = 0; i < width; i += 1)
      variance[i] =
        (variance[i] as number) + ((rows[r * width + i] as number) - (mean[i] as number)) ** 2 / count;
  return { mean, scale: variance.map((value) => Math.sqrt(value) || 1) };
}

/** Six digits are enough for a weight, and keep the trained file small and stable. */
const rounded = (value: number): number => Number(value.toPrecision(6));
