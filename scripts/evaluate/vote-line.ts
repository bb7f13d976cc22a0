import type { EventOutcome } from './predict-links.ts';

const sumOf = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

/** How many of the stories' articles the vote kept, with what share, and how many of other stories. */
export function voteLine(outcomes: readonly EventOutcome[]): string {
  const votes = outcomes.flatMap((outcome) => outcome.votes);
  const kept = sumOf(votes, (vote) => vote.kept.length);
  const wanted = kept + sumOf(votes, ({ lost }) => lost.length);
  const strangers = sumOf(votes, (vote) => vote.strangers.length);
  return `kept ${kept} of ${wanted} story articles (${percent(kept, wanted)}), ${strangers} strangers`;
}

/** How many confident links there are, and how many of them go into other stories. */
export function crossingLine(outcomes: readonly EventOutcome[]): string {
  const crossing = sumOf(outcomes, (outcome) => outcome.crossing.length);
  const all = crossing + sumOf(outcomes, ({ own }) => own);
  return `confident links crossing stories ${crossing} of ${all} (${percent(crossing, all)})`;
}

/** A share as "12.3 %". */
export const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
