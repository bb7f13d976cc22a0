import { relationsByStrength } from '../../shared/relation.ts';
import { type Logistic, logOdds, probabilityOf } from '../match/logistic.ts';
import type { Candidate, FactPair } from './candidate.ts';
import { pairFeatures } from './find-candidates.ts';
import trained from './gates.trained.json' with { type: 'json' };
import { placeFeatures } from './place-features.ts';

/** A gate: a logistic model over named features. */
export interface Gate extends Logistic {
  readonly features: readonly string[];
}

const gates = trained.gates as unknown as Readonly<Record<string, Gate | undefined>>;
const thresholds = trained.thresholds as Readonly<Record<string, number | undefined>>;

/** Every feature of a candidate: its own, where its spans lie, and the pair's. */
export const allFeatures = (
  candidate: Candidate,
  pair: FactPair,
  ofPair: Readonly<Record<string, number>>,
): Record<string, number> => ({ ...ofPair, ...placeFeatures(candidate, pair), ...candidate.features });

/** Features in a gate's order; one that a candidate lacks is 0. */
export const gateInput = (
  names: readonly string[],
  features: Readonly<Record<string, number>>,
): Float64Array => Float64Array.from(names, (name) => features[name] ?? 0);

/** Chance that a careful reader would note this difference, 0 to 1. */
function probability(candidate: Candidate, pair: FactPair, ofPair: Readonly<Record<string, number>>): number {
  const gate = gates[candidate.kind];
  return gate
    ? probabilityOf(logOdds(gate, gateInput(gate.features, allFeatures(candidate, pair, ofPair))))
    : 0;
}

const strength = (candidate: Candidate) => relationsByStrength.indexOf(candidate.relation);

/** The candidates worth showing: the best of each dimension, and every other that a rule is sure of. */
export function chooseCandidates(candidates: readonly Candidate[], pair: FactPair): Candidate[] {
  const ofPair = pairFeatures(pair);
  const shown = candidates
    .map((candidate) => ({ candidate, chance: candidate.sure ? 1 : probability(candidate, pair, ofPair) }))
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
