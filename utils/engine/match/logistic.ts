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

/** The probability of some log-odds. */
export const probabilityOf = (odds: number): number => 1 / (1 + Math.exp(-odds));
