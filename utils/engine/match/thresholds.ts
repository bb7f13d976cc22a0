import type { Tier } from '../../shared/tier.ts';

/**
 * Least calibrated probability of each tier. Set on `dev`, precision counted against either reader: .85 from
 * `confident` on, .55 from `possible` on (npm run evaluate -- links prints what they give).
 */
export const thresholds: { readonly confident: number; readonly possible: number } = {
  confident: 0.64,
  possible: 0.24,
};

/** The tier of a probability; `null` below `possible`. */
export const tierOf = (probability: number): Tier | null =>
  probability >= thresholds.confident ? 'confident' : probability >= thresholds.possible ? 'possible' : null;
