import type { Dimension } from '../../shared/dimension.ts';
import { type Linear, type Logistic, linearOf, weighted } from '../match/logistic.ts';
import type { FactPair } from './candidate.ts';
import trained from './gates.trained.json' with { type: 'json' };
import { noteFeatures, noteReader } from './note-features.ts';

/** Logistic models over the same features of a pair, one a dimension: does a reader note this dimension at all? */
export interface NoteModels extends Pick<Logistic, 'mean' | 'scale'> {
  readonly features: readonly string[];
  readonly dimensions: Readonly<Partial<Record<string, Pick<Logistic, 'weights' | 'bias'>>>>;
}

const notes: NoteModels = trained.notes;
const read = noteReader(notes.features);

const models: ReadonlyMap<string, Linear> = new Map(
  Object.entries(notes.dimensions).flatMap(([dimension, model]): [string, Linear][] =>
    model ? [[dimension, linearOf({ mean: notes.mean, scale: notes.scale, ...model })]] : [],
  ),
);

/**
 * Log-odds that a reader notes a dimension on this pair, before any candidate is weighed; the pair's features are worked
 * out once, when first asked for. 0 for a dimension without a model.
 * @param others Which candidates the pair has.
 */
export function openNotes(
  pair: FactPair,
  others: Readonly<Record<string, number>>,
): (dimension: Dimension) => number {
  let features: Float64Array | undefined;
  return (dimension) => {
    const model = models.get(dimension);
    if (!model) return 0;
    features ??= read(noteFeatures(pair), others);
    return model.bias + weighted(model, features);
  };
}
