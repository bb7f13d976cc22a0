import type { Dimension } from '../../shared/dimension.ts';
import { relationsByStrength } from '../../shared/relation.ts';
import { type Logistic, logOdds, probabilityOf } from '../match/logistic.ts';
import type { Candidate, CandidateKind, FactPair } from './candidate.ts';
import { pairFeatures } from './find-candidates.ts';
import trained from './gates.trained.json' with { type: 'json' };
import { placeFeatures } from './place-features.ts';

/** A gate: a logistic model over named features. */
export interface Gate extends Logistic {
  readonly features: readonly string[];
}

const gates = trained.gates as unknown as Readonly<Record<string, Gate | undefined>>;
const thresholds = trained.thresholds as Readonly<Record<string, number | undefined>>;

/**
 * Dimensions whose gates also weigh what else may part the two reports: over the folds this raised dates and quotations,
 * and lowered figures.
 */
const weighsOthers: ReadonlySet<Dimension> = new Set(['date', 'quote']);
const mostCounted = 4;

/** What else may part the two reports: which kinds of candidates there are, and how many of each dimension. */
function featuresOfOthers(candidates: readonly Candidate[]): Record<string, number> {
  const features: Record<string, number> = {};
  for (const { kind, dimension, sure } of candidates) {
    features[`has-${kind}`] = 1;
    const counted = `many-${dimension}`;
    features[counted] = Math.min((features[counted] ?? 0) + 1, mostCounted);
    if (sure) features['any-sure'] = 1;
  }
  return features;
}

/** Every feature of each candidate: its own, where its spans lie, the pair's and, for some, what else parts it. */
export function allFeatures(candidates: readonly Candidate[], pair: FactPair): Record<string, number>[] {
  const ofPair = pairFeatures(pair);
  const others = featuresOfOthers(candidates);
  return candidates.map((candidate) => ({
    ...ofPair,
    ...(weighsOthers.has(candidate.dimension) ? others : {}),
    ...placeFeatures(candidate, pair),
    ...candidate.features,
  }));
}

/** Features in a gate's order; one that a candidate lacks is 0. */
export const gateInput = (
  names: readonly string[],
  features: Readonly<Record<string, number>>,
): Float64Array => Float64Array.from(names, (name) => features[name] ?? 0);

/** Chance that a careful reader would note this difference, 0 to 1. */
function probability(kind: CandidateKind, features: Readonly<Record<string, number>>): number {
  const gate = gates[kind];
  return gate ? probabilityOf(logOdds(gate, gateInput(gate.features, features))) : 0;
}

const strength = (candidate: Candidate) => relationsByStrength.indexOf(candidate.relation);

/** The candidates worth showing: the best of each dimension, and every other that a rule is sure of. */
export function chooseCandidates(candidates: readonly Candidate[], pair: FactPair): Candidate[] {
  const features = allFeatures(candidates, pair);
  const shown = candidates
    .map((candidate, index) => ({
      candidate,
      chance: candidate.sure ? 1 : probability(candidate.kind, features[index] ?? {}),
    }))
    .filter(({ candidate, chance }) => candidate.sure || chance >= (thresholds[candidate.dimension] ?? 1))
    .sort(
      (a, b) =>
        Number(b.candidate.sure) - Number(a.candidate.sure) ||
        strength(a.candidate) - strength(b.candidate) ||
        b.chance - a.chance,
    );
  const seen = new Set<string>();
  return shown
    .filter(({ candidate }) => {
      const first = !seen.has(candidate.dimension);
      seen.add(candidate.dimension);
      return first || candidate.kind === 'quantity-value' || candidate.kind === 'date-value';
    })
    .map(({ candidate }) => candidate);
}
