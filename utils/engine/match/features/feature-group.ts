import type { PairView } from '../pair-view.ts';

/** Features of one kind, so that each kind's worth can be measured apart. Every feature is the same for (a, b) and (b, a). */
export interface FeatureGroup {
  readonly name: string;
  readonly features: readonly string[];
  /** Writes the features' values, in the order of `features`, from a place on. */
  measure(pair: PairView, values: Float64Array, from: number): void;
}
