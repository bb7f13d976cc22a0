import { relationsByStrength } from '../../shared/relation.ts';
import { type Logistic, logOdds, probabilityOf } from '../match/logistic.ts';
import type { Candidate, FactPair } from './candidate.ts';
import { pairFeatures } from './find-candidates.ts';
import trained from './gates.trained.json' with { type: 'json' };

/** A gate: a logistic model over named features. */
export interface Gate extends Logistic {
  readonly features: readonly string[];
}

const gates = trained.gates as unknown as Readonly<Record<string, Gate | undefined>>;
const thresholds = trained.thresholds as Readonly<Record<string, number | undefined>>;

/** A candidate's features and the pair's, in a gate's order. */
export function gateInput(
  names: readonly string[],
  candidate: Candidate,
  shared: Readonly<Record<string, number>>,
): Float64Array {
  return Float64Array.from(names, (name) => candidate.features[name] ?? shared[name] ?? 0);
}

/** Chance that a careful reader would note this difference, 0 to 1. */
function probability(candidate: Candidate, shared: Readonly<Record<string, number>>): number {
  const gate = gates[candidate.kind];
  return gate ? probabilityOf(logOdds(gate, gateInput(gate.features, candidate, shared))) : 0;
}

const strength = (candidate: Candidate) => relationsByStrength.indexOf(candidate.relation);

/** The candidates worth showing: the best of each dimension, and every other that a rule is sure of. */
export function chooseCandidates(candidates: readonly Candidate[], pair: FactPair): Candidate[] {
  const shared = pairFeatures(pair);
  const shown = candidates
    .map((candidate) => ({ candidate, chance: candidate.sure ? 1 : probability(candidate, shared) }))
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
