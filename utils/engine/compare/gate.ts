import type { Dimension } from '../../shared/dimension.ts';
import type { PairReading } from '../../shared/pair-reading.ts';
import { relationsByStrength } from '../../shared/relation.ts';
import { type Linear, type Logistic, linearOf, probabilityOf } from '../match/logistic.ts';
import type { Candidate, FactPair } from './candidate.ts';
import { pairFeatures } from './find-candidates.ts';
import trained from './gates.trained.json' with { type: 'json' };
import { openNotes } from './note-model.ts';
import { placeFeatures } from './place-features.ts';

/** A gate: a logistic model over named features. */
export interface Gate extends Logistic {
  readonly features: readonly string[];
}

const gates = trained.gates as unknown as Readonly<Record<string, Gate | undefined>>;

/**
 * Dimensions whose gates also weigh what else may part the two reports: over the folds this raised dates and quotations
 * and lowered figures; on the dev sets it raised sources and acts and lowered actors.
 */
const weighsOthers: ReadonlySet<Dimension> = new Set(['date', 'quote', 'attribution', 'action']);
const mostCounted = 4;

const knownNames: Readonly<Record<'has-' | 'many-', Map<string, string>>> = {
  'has-': new Map(),
  'many-': new Map(),
};

/** A feature's name, put together once: a property that is looked up by a new string takes far longer to find. */
function nameOf(prefix: 'has-' | 'many-', of: string): string {
  const names = knownNames[prefix];
  const known = names.get(of) ?? `${prefix}${of}`;
  names.set(of, known);
  return known;
}

/** What else may part the two reports: which kinds of candidates there are, and how many of each dimension. */
export function featuresOfOthers(candidates: readonly Candidate[]): Record<string, number> {
  const features: Record<string, number> = {};
  for (const { kind, dimension, sure } of candidates) {
    features[nameOf('has-', kind)] = 1;
    const counted = nameOf('many-', dimension);
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

/** A gate ready to weigh: whether each feature is the pair's, of the place of the spans, or the candidate's own. */
interface OpenGate extends Linear {
  readonly features: readonly string[];
  readonly sources: readonly ('pair' | 'place' | 'own')[];
}

const sourceOf = (name: string): 'pair' | 'place' | 'own' =>
  name.startsWith('pair-') ? 'pair' : name.startsWith('place-') ? 'place' : 'own';

/** A kind's name begins with its dimension's. */
const dimensionOf = (kind: string): string => kind.slice(0, kind.indexOf('-'));

/** By what candidates are let through. */
interface Judge {
  /** Least chance of each dimension; above 1 where only a rule speaks. */
  readonly thresholds: Readonly<Record<string, number | undefined>>;
  /** How much the odds of the network of pairs count, by dimension. */
  readonly shares: Readonly<Record<string, number | undefined>>;
}

const byWords: Judge = { thresholds: trained.thresholds, shares: {} };
const byReading: Judge = trained.read;

/** Whether a gate can let a candidate through; else only a rule speaks on its dimension. */
const isOpen = (kind: string): boolean =>
  [byWords, byReading].some(({ thresholds }) => (thresholds[dimensionOf(kind)] ?? 1) <= 1);

const openGates: ReadonlyMap<string, OpenGate> = new Map(
  Object.entries(gates).flatMap(([kind, gate]): [string, OpenGate][] =>
    gate && isOpen(kind)
      ? [[kind, { ...linearOf(gate), features: gate.features, sources: gate.features.map(sourceOf) }]]
      : [],
  ),
);

/** What all candidates of a pair have in common, made when the first gate asks. */
interface Common {
  readonly ofPair: Readonly<Record<string, number>>;
  readonly others: Readonly<Record<string, number>>;
  /** What the pair as a whole says of a dimension. */
  readonly oddsOf: (dimension: Dimension) => number;
}

/** How likely a careful reader would note this difference, 0 to 1: the candidate's odds times the pair's. */
function chanceOf(
  candidate: Candidate,
  gate: OpenGate,
  pair: FactPair,
  { ofPair, others, oddsOf }: Common,
): number {
  const { features: own, dimension } = candidate;
  const place = placeFeatures(candidate, pair);
  const besides = weighsOthers.has(dimension) ? others : {};
  let odds = gate.bias + oddsOf(dimension);
  for (let i = 0; i < gate.features.length; i += 1) {
    const name = gate.features[i] as string;
    const source = gate.sources[i];
    const value =
      source === 'pair' ? ofPair[name] : source === 'place' ? place[name] : (own[name] ?? besides[name]);
    if (value) odds += (gate.weights[i] as number) * value;
  }
  return probabilityOf(odds);
}

function commonOf(
  candidates: readonly Candidate[],
  pair: FactPair,
  { shares }: Judge,
  reading: PairReading | undefined,
): Common {
  const others = featuresOfOthers(candidates);
  const noteOdds = openNotes(pair, others);
  return {
    ofPair: pairFeatures(pair),
    others,
    oddsOf: (dimension) => noteOdds(dimension) + (shares[dimension] ?? 0) * (reading?.[dimension] ?? 0),
  };
}

const strength = (candidate: Candidate) => relationsByStrength.indexOf(candidate.relation);

/**
 * The candidates worth showing: the best of each dimension, and every other that a rule is sure of.
 * @param reading What the network of pairs makes of both sentences, where it has read them.
 */
export function chooseCandidates(
  candidates: readonly Candidate[],
  pair: FactPair,
  reading?: PairReading,
): Candidate[] {
  const judge = reading ? byReading : byWords;
  let common: Common | undefined;
  const shown = candidates
    .map((candidate) => {
      if (candidate.sure) return { candidate, chance: 1 };
      const gate = openGates.get(candidate.kind);
      if (!gate) return { candidate, chance: 0 };
      common ??= commonOf(candidates, pair, judge, reading);
      return { candidate, chance: chanceOf(candidate, gate, pair, common) };
    })
    .filter(
      ({ candidate, chance }) => candidate.sure || chance >= (judge.thresholds[candidate.dimension] ?? 1),
    )
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
