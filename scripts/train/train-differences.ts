import type { Candidate, FactPair } from '../../utils/engine/compare/candidate.ts';
import { factsOf } from '../../utils/engine/compare/compare-reports.ts';
import { findCandidates, pairFacts } from '../../utils/engine/compare/find-candidates.ts';
import { allFeatures, featuresOfOthers, type Gate, gateInput } from '../../utils/engine/compare/gate.ts';
import { noteFeatures, noteNames, noteReader } from '../../utils/engine/compare/note-features.ts';
import type { NoteModels } from '../../utils/engine/compare/note-model.ts';
import { logOdds, probabilityOf } from '../../utils/engine/match/logistic.ts';
import type { Dimension } from '../../utils/shared/dimension.ts';
import { dimensions } from '../../utils/shared/dimension.ts';
import {
  differenceDevSets,
  type LabelledPair,
  readDifferenceLabels,
} from '../gold/read-difference-labels.ts';
import type { GoldSplit } from '../gold/read-gold.ts';
import { readSecondReading } from '../gold/read-second-reading.ts';
import { fitGate } from './fit-gate.ts';

/** Fewer candidates of a kind than this teach nothing. */
const fewestExamples = 30;
/** A feature of the pair that fewer pairs have teaches nothing. */
const fewestPairs = 40;
/** Each gate's penalty on its weights; .08 did best of .003, .02, .08, .3 over the folds, beside the pairs' own models. */
const penalty = 0.08;
/** The penalty on the pair's own models, which have some 200 features each; .05 did best of .02, .05, .1, .2, .5 on the dev sets. */
const notePenalty = 0.05;
/**
 * How much of the pair's odds a dimension takes. The gates of figures know the most, and gain nothing from them at the
 * precision asked for; certainty, places and polarity reach no precision worth showing with or without.
 */
const noteShares: Readonly<Record<string, number>> = {
  date: 0.25,
  actor: 1,
  action: 1,
  attribution: 1,
  quote: 0.5,
};
/** What is shown on the development sets keeps this precision: thresholds are chosen there. */
const leastPrecision = 0.551;
/** Of thresholds whose F1 is this near to the best, the lowest: a reader misses more by what is not shown. */
const asGood = 0.03;
/** A threshold that lets fewer pairs through was met by chance. */
const fewestShown = 20;

/**
 * What the second reading counts beside the gold labels, whose readers agree with it on half of what either noted: .3
 * did best of 0, .3, .4, .5, .7 and 1 on the dev sets, by a little.
 */
const secondShare = 0.3;
/** Quotations are told as surely by the labels alone; the second reading notes too many of them. */
const shareOf = (dimension: Dimension): number => (dimension === 'quote' ? 0 : secondShare);

interface Row {
  readonly pair: LabelledPair;
  /** How surely a dimension is noted, 0 to 1. */
  readonly taught: (dimension: Dimension) => number;
  /** Their features hold the pair's and the place's too. */
  readonly candidates: readonly Candidate[];
  readonly note: Readonly<Record<string, number>>;
}

function noteOf(facts: FactPair, found: readonly Candidate[]): Record<string, number> {
  const features = noteFeatures(facts);
  const names = noteNames(features);
  const values = noteReader(names)(features, {});
  return {
    ...featuresOfOthers(found),
    ...Object.fromEntries(names.map((name, index) => [name, values[index] as number])),
  };
}

function rowsOf(pairs: readonly LabelledPair[]): Row[] {
  const readAgain = readSecondReading();
  return pairs.map((pair) => {
    const second = readAgain(pair);
    const facts = pairFacts(
      factsOf(pair.here),
      factsOf(pair.there),
      { here: pair.here.published, there: pair.there.published },
      true,
    );
    const found = findCandidates(facts);
    const features = allFeatures(found, facts);
    const candidates = found.map((candidate, index) => ({ ...candidate, features: features[index] ?? {} }));
    const taught = (dimension: Dimension): number => {
      const gold = pair.either.has(dimension) ? 1 : 0;
      if (!second) return gold;
      const share = shareOf(dimension);
      return (1 - share) * gold + share * (second.has(dimension) ? 1 : 0);
    };
    return { pair, taught, candidates, note: noteOf(facts, found) };
  });
}

function fitGates(rows: readonly Row[]): Record<string, Gate> {
  const kinds = new Set(rows.flatMap(({ candidates }) => candidates.map(({ kind }) => kind)));
  const gates: Record<string, Gate> = {};
  for (const kind of kinds) {
    const found = rows.flatMap(({ taught, candidates }) =>
      candidates.filter((candidate) => candidate.kind === kind).map((candidate) => ({ taught, candidate })),
    );
    if (found.length < fewestExamples) continue;
    const names = [...new Set(found.flatMap(({ candidate }) => Object.keys(candidate.features)))];
    const examples = found.map(({ taught, candidate }) => ({
      features: gateInput(names, candidate.features),
      label: taught(candidate.dimension),
    }));
    gates[kind] = { features: names, ...fitGate(examples, penalty) };
  }
  return gates;
}

/** The pairs' own models, one for each dimension that takes their odds: all over the same features. */
function fitNotes(rows: readonly Row[]): NoteModels {
  const seen = new Map<string, number>();
  for (const { note } of rows)
    for (const name of Object.keys(note)) if (note[name] !== 0) seen.set(name, (seen.get(name) ?? 0) + 1);
  const features = [...seen].filter(([, count]) => count >= fewestPairs).map(([name]) => name);
  const inputs = rows.map(({ note }) => gateInput(features, note));
  const found = dimensions.filter((dimension) => noteShares[dimension] !== undefined);
  const models = found.map((dimension) =>
    fitGate(
      rows.map(({ taught }, index) => ({
        features: inputs[index] as Float64Array,
        label: taught(dimension),
      })),
      notePenalty,
    ),
  );
  const [first] = models;
  return {
    features,
    mean: first?.mean ?? [],
    scale: first?.scale ?? [],
    dimensions: Object.fromEntries(
      models.map((model, index) => {
        const dimension = found[index] as string;
        const share = (value: number) => Number((value * (noteShares[dimension] ?? 1)).toPrecision(5));
        return [dimension, { weights: model.weights.map(share), bias: share(model.bias) }];
      }),
    ),
  };
}

/** Everything trained on some pairs. */
interface Trained {
  readonly gates: Readonly<Record<string, Gate>>;
  readonly notes: NoteModels;
}

const fitAll = (rows: readonly Row[]): Trained => ({ gates: fitGates(rows), notes: fitNotes(rows) });

function noteOdds({ features, mean, scale, dimensions: models }: NoteModels, row: Row, dimension: Dimension) {
  const model = models[dimension];
  return model ? logOdds({ mean, scale, ...model }, gateInput(features, row.note)) : 0;
}

interface Scored {
  readonly chance: number;
  /** Whether either reader noted the dimension, and whether both did. */
  readonly either: boolean;
  readonly both: boolean;
}

/** Best chance of each pair on a dimension. */
function scorePairs(rows: readonly Row[], { gates, notes }: Trained, dimension: Dimension): Scored[] {
  return rows.map((row) => {
    const { pair, candidates } = row;
    const ofDimension = candidates.filter((candidate) => candidate.dimension === dimension);
    const note = ofDimension.length > 0 ? noteOdds(notes, row, dimension) : 0;
    const chances = ofDimension.map((candidate) => {
      const gate = gates[candidate.kind];
      if (candidate.sure) return 1;
      return gate ? probabilityOf(note + logOdds(gate, gateInput(gate.features, candidate.features))) : 0;
    });
    return {
      chance: Math.max(0, ...chances),
      either: pair.either.has(dimension),
      both: pair.both.has(dimension),
    };
  });
}

interface Chosen {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * The lowest threshold of enough precision whose F1 is about the best; above 1 where none has it. Precision counts what
 * either reader noted, recall what both did (gold/score-differences.py).
 */
function chooseThreshold(scored: readonly Scored[]): Chosen {
  const sorted = scored.filter(({ chance }) => chance > 0).sort((a, b) => b.chance - a.chance);
  const noted = scored.filter(({ both }) => both).length;
  const good: Chosen[] = [];
  let right = 0;
  let found = 0;
  sorted.forEach((pair, index) => {
    if (pair.either) right += 1;
    if (pair.both) found += 1;
    if (sorted[index + 1]?.chance === pair.chance) return;
    const precision = right / (index + 1);
    const recall = found / Math.max(1, noted);
    const f1 = found === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    if (precision >= leastPrecision && index + 1 >= fewestShown)
      good.push({ threshold: pair.chance, precision, recall, f1 });
  });
  const best = Math.max(0, ...good.map(({ f1 }) => f1));
  return (
    good.findLast(({ f1 }) => f1 >= best - asGood) ?? { threshold: 1.01, precision: 0, recall: 0, f1: 0 }
  );
}

/** Trains a gate for each kind of candidate on the train set, and chooses each dimension's threshold on the dev sets. */
export function trainDifferences(split: GoldSplit, log: (line: string) => void): object {
  const trained = fitAll(rowsOf(readDifferenceLabels(split, ['train'])));
  const choosing = rowsOf(readDifferenceLabels(split, differenceDevSets));
  const thresholds: Record<string, number> = {};
  for (const dimension of dimensions) {
    const best = chooseThreshold(scorePairs(choosing, trained, dimension));
    thresholds[dimension] = Math.floor(best.threshold * 1e5) / 1e5;
    log(
      `${dimension.padEnd(12)} threshold ${best.threshold.toFixed(3)}  P ${best.precision.toFixed(3)}  R ${best.recall.toFixed(3)}  F1 ${best.f1.toFixed(3)}  (chosen on ${differenceDevSets.join(', ')})`,
    );
  }
  return {
    provenance:
      'A logistic gate for each kind of candidate, train set of the gold stories as two readers labelled it, thresholds chosen on the dev sets; made by scripts/train-differences.ts',
    thresholds,
    ...trained,
  };
}
