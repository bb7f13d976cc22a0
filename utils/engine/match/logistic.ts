/** A logistic regression over standardised features. */
export interface Logistic {
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  readonly weights: readonly number[];
  readonly bias: number;
}

/** The log-odds that a logistic model gives some features. */
export function logOdds(model: Logistic, features: ArrayLike<number>): number {
  let sum = model.bias;
  for (let i = 0; i < model.weights.length; i += 1)
    sum +=
      ((model.weights[i] as number) * ((features[i] as number) - (model.mean[i] as number))) /
      (model.scale[i] as number);
  return sum;
}

/** A logistic model over plain features: the same odds with one multiplication a feature. */
export interface Linear {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Works a model's means and scales into its weights. */
export function linearOf({ mean, scale, weights, bias }: Logistic): Linear {
  const plain = Float64Array.from(weights, (weight, i) => weight / (scale[i] as number));
  return { weights: plain, bias: plain.reduce((sum, weight, i) => sum - weight * (mean[i] as number), bias) };
}

/** What some features add to the log-odds; the first of them has the weight at `from`. */
export function weighted({ weights }: Linear, features: Float64Array, from = 0): number {
  let sum = 0;
  for (let i = 0; i < features.length; i += 1) sum += (weights[from + i] as number) * (features[i] as number);
  return sum;
}

/** The probability of some log-odds. */
export const probabilityOf = (odds: number): number => 1 / (1 + Math.exp(-odds));
