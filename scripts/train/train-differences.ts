import { type Gate, gateInput } from '../../utils/engine/compare/gate.ts';
import type { NoteModels } from '../../utils/engine/compare/note-model.ts';
import { logOdds, probabilityOf } from '../../utils/engine/match/logistic.ts';
import type { Dimension } from '../../utils/shared/dimension.ts';
import { dimensions } from '../../utils/shared/dimension.ts';
import type { PairReading } from '../../utils/shared/pair-reading.ts';
import type { ReadPair } from '../encoder/read-pairs.ts';
import { differenceDevSets, readDifferenceLabels } from '../gold/read-difference-labels.ts';
import type { GoldSplit } from '../gold/read-gold.ts';
import { type Chosen, chooseThreshold, kept, type Scored } from './choose-threshold.ts';
import { type Row, rowsOf } from './difference-rows.ts';
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

/** What the network of pairs says of each pair, and how much that counts on a dimension. */
interface ReadPairs {
  readonly readings: readonly PairReading[];
  readonly share: number;
}

/** Best chance of each pair on a dimension. */
function scorePairs(
  rows: readonly Row[],
  { gates, notes }: Trained,
  dimension: Dimension,
  read?: ReadPairs,
): Scored[] {
  return rows.map((row, index) => {
    const { pair, candidates } = row;
    const ofDimension = candidates.filter((candidate) => candidate.dimension === dimension);
    const ofPair =
      (ofDimension.length > 0 ? noteOdds(notes, row, dimension) : 0) +
      (read ? read.share * (read.readings[index]?.[dimension] ?? 0) : 0);
    const chances = ofDimension.map((candidate) => {
      const gate = gates[candidate.kind];
      if (candidate.sure) return 1;
      return gate ? probabilityOf(ofPair + logOdds(gate, gateInput(gate.features, candidate.features))) : 0;
    });
    return {
      chance: Math.max(0, ...chances),
      either: pair.either.has(dimension),
      both: pair.both.has(dimension),
    };
  });
}

/** How much the network's odds may count beside the gates'. */
const readShares: readonly number[] = [0.5, 1, 1.5];

/** The share and threshold that serve a dimension best where pairs have been read. */
function chooseRead(
  rows: readonly Row[],
  readings: readonly PairReading[],
  trained: Trained,
  dimension: Dimension,
): Chosen & { readonly share: number } {
  return readShares
    .map((share) => ({
      share,
      ...chooseThreshold(scorePairs(rows, trained, dimension, { readings, share })),
    }))
    .reduce((best, next) => (next.f1 > best.f1 ? next : best));
}

const describeChosen = (dimension: Dimension, { threshold, precision, recall, f1 }: Chosen): string =>
  `${dimension.padEnd(12)} threshold ${threshold.toFixed(3)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;

/**
 * Trains a gate for each kind of candidate on the train set, and chooses each dimension's threshold on the dev sets: by
 * words, and for pairs that the network of pairs has read.
 */
export async function trainDifferences(
  split: GoldSplit,
  readPair: ReadPair,
  log: (line: string) => void,
): Promise<object> {
  const trained = fitAll(rowsOf(readDifferenceLabels(split, ['train'])));
  const choosing = rowsOf(readDifferenceLabels(split, differenceDevSets));
  const readings: PairReading[] = [];
  for (const { pair } of choosing) readings.push(await readPair([pair.here.text, pair.there.text]));
  const thresholds: Record<string, number> = {};
  const read = { thresholds: {} as Record<string, number>, shares: {} as Record<string, number> };
  log(`chosen on ${differenceDevSets.join(', ')}: by words, then with the network of pairs`);
  for (const dimension of dimensions) {
    const byWords = chooseThreshold(scorePairs(choosing, trained, dimension));
    const byReading = chooseRead(choosing, readings, trained, dimension);
    thresholds[dimension] = kept(byWords.threshold);
    read.thresholds[dimension] = kept(byReading.threshold);
    read.shares[dimension] = byReading.share;
    log(describeChosen(dimension, byWords));
    log(`${describeChosen(dimension, byReading)}  share ${byReading.share}`);
  }
  return {
    provenance:
      'A logistic gate for each kind of candidate, train set of the gold stories and two more readings of it; thresholds, and what the network of pairs counts, chosen on the dev sets; made by scripts/train-differences.ts',
    thresholds,
    read,
    ...trained,
  };
}
