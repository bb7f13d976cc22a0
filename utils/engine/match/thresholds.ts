import type { Tier } from '../../shared/tier.ts';

/**
 * Least calibrated probability of each tier, precision counted against either reader: `confident` has .85 on each
 * of the three development sets with both scorers, `possible` .55 on `dev` (npm run evaluate -- links prints what
 * they give).
 */
export const thresholds: { readonly confident: number; readonly possible: number } = {
  confident: 0.67,
  possible: 0.24,
};

/** The tier of a probability; `null` below `possible`. */
export const tierOf = (probability: number): Tier | null =>
  probability >= thresholds.confident ? 'confident' : probability >= thresholds.possible ? 'possible' : null;
