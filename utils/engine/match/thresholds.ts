import type { Tier } from '../../shared/tier.ts';

/** Least probability of each tier, until measured on `dev`. */
export const thresholds: { readonly confident: number; readonly possible: number } = {
  confident: 0.7,
  possible: 0.35,
};

/** The tier of a probability; `null` below `possible`. */
export const tierOf = (probability: number): Tier | null =>
  probability >= thresholds.confident ? 'confident' : probability >= thresholds.possible ? 'possible' : null;
