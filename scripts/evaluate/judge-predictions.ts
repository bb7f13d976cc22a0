import type { JudgedRow } from '../gold/figures.ts';
import { type GoldEvent, pairKey } from '../gold/read-gold.ts';
import type { Prediction } from './predict-links.ts';

/** An event's predictions beside its labels. */
export function judgePredictions(gold: GoldEvent, predictions: readonly Prediction[]): JudgedRow[] {
  return predictions.map(({ event, a, b, p }) => {
    const key = pairKey(a.doc, a.i, b.doc, b.i);
    return { event, p, either: gold.either.has(key), both: gold.both.has(key) };
  });
}
