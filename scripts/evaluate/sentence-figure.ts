import type { GoldEvent } from '../gold/read-gold.ts';
import type { EventOutcome } from './predict-links.ts';

/** F1 over sentences that have a link into the right other document, as gold/score.py counts it. */
export function sentenceFigure(
  events: readonly GoldEvent[],
  outcomes: readonly Pick<EventOutcome, 'predictions'>[],
  threshold: number,
): number {
  const counts = { hit: 0, found: 0, wantedFound: 0, wanted: 0 };
  events.forEach((gold, at) => {
    const mine = new Set<string>();
    for (const { a, b, p } of outcomes[at]?.predictions ?? []) {
      if (p < threshold) continue;
      mine.add(`${a.doc}#${a.i} ${b.doc}`);
      mine.add(`${b.doc}#${b.i} ${a.doc}`);
    }
    const either = sidesOf(gold.either);
    const both = sidesOf(gold.both);
    counts.found += mine.size;
    counts.wanted += both.size;
    for (const side of mine) {
      if (either.has(side)) counts.hit += 1;
      if (both.has(side)) counts.wantedFound += 1;
    }
  });
  const precision = counts.hit / Math.max(1, counts.found);
  const recall = counts.wantedFound / Math.max(1, counts.wanted);
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

function sidesOf(pairs: ReadonlySet<string>): Set<string> {
  const sides = new Set<string>();
  for (const pair of pairs) {
    const [x, y] = pair.split('|') as [string, string];
    sides.add(`${x} ${y.split('#')[0]}`);
    sides.add(`${y} ${x.split('#')[0]}`);
  }
  return sides;
}
