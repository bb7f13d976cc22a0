import type { Logistic } from '../../utils/engine/match/logistic.ts';

/** A training example: its features, and how surely the difference is noted, 0 to 1. */
export interface GateExample {
  readonly features: ArrayLike<number>;
  readonly label: number;
}

const steps = 400;
const rate = 0.05;

/** Fits a gate's logistic regression with an L2 penalty by Adam over the whole (small) batch; deterministic. */
export function fitGate(examples: readonly GateExample[], penalty: number): Logistic {
  const size = examples[0]?.features.length ?? 0;
  const { mean, scale } = standardise(examples, size);
  const rows = examples.map(({ features }) =>
    Float64Array.from(
      { length: size },
      (_, i) => ((features[i] as number) - (mean[i] as number)) / (scale[i] as number),
    ),
  );
  const total = examples.length;
  const parameters = new Float64Array(size + 1);
  const first = new Float64Array(size + 1);
  const second = new Float64Array(size + 1);
  for (let step = 1; step <= steps; step += 1) {
    const gradient = new Float64Array(size + 1);
    rows.forEach((row, r) => {
      const { label } = examples[r] as GateExample;
      let odds = parameters[size] as number;
      for (let i = 0; i < size; i += 1) odds += (parameters[i] as number) * (row[i] as number);
      const error = (1 / (1 + Math.exp(-odds)) - label) / total;
      for (let i = 0; i < size; i += 1) gradient[i] = (gradient[i] as number) + error * (row[i] as number);
      gradient[size] = (gradient[size] as number) + error;
    });
    for (let i = 0; i <= size; i += 1) {
      const g = (gradient[i] as number) + (i < size ? penalty * (parameters[i] as number) : 0);
      first[i] = 0.9 * (first[i] as number) + 0.1 * g;
      second[i] = 0.999 * (second[i] as number) + 0.001 * g * g;
      const m = (first[i] as number) / (1 - 0.9 ** step);
      const v = (second[i] as number) / (1 - 0.999 ** step);
      parameters[i] =
        (parameters[i] as number) - (rate * (1 - step / (steps + 1)) * m) / (Math.sqrt(v) + 1e-9);
    }
  }
  return {
    mean,
    scale,
    weights: [...parameters.slice(0, size)].map(rounded),
    bias: rounded(parameters[size] as number),
  };
}

function standardise(examples: readonly GateExample[], size: number): { mean: number[]; scale: number[] } {
  const mean = new Array<number>(size).fill(0);
  const square = new Array<number>(size).fill(0);
  for (const { features } of examples)
    for (let i = 0; i < size; i += 1) {
      mean[i] = (mean[i] as number) + (features[i] as number) / examples.length;
      square[i] = (square[i] as number) + (features[i] as number) ** 2 / examples.length;
    }
  return {
    mean: mean.map(rounded),
    scale: square.map((value, i) => rounded(Math.sqrt(Math.max(1e-8, value - (mean[i] as number) ** 2)))),
  };
}

/** Five digits are enough for a weight, and keep the trained file small and stable. */
const rounded = (value: number): number => Number(value.toPrecision(5));
