import type { GoldEvent } from '../gold/read-gold.ts';
import type { EventOutcome } from './predict-links.ts';

const sumOf = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

/** How many articles of the pages' own stories the vote kept, with what share. */
export function keptText(outcomes: readonly EventOutcome[]): string {
  const votes = outcomes.flatMap((outcome) => outcome.votes);
  const kept = sumOf(votes, (vote) => vote.kept.length);
  const wanted = kept + sumOf(votes, ({ lost }) => lost.length);
  return `${kept} of ${wanted} (${percent(kept, wanted)})`;
}

/** The same, and how many articles of other stories it kept. */
export function voteLine(outcomes: readonly EventOutcome[]): string {
  const strangers = sumOf(outcomes, ({ votes }) => sumOf(votes, (vote) => vote.strangers.length));
  return `kept ${keptText(outcomes)} story articles, ${strangers} strangers`;
}

/** The outcomes with only the votes on pairs of articles that a reader linked anywhere. */
export function amongLinked(events: readonly GoldEvent[], outcomes: readonly EventOutcome[]): EventOutcome[] {
  const linked = new Set(
    events.flatMap(({ event, either }) =>
      [...either].map((pair) => {
        const [a, b] = pair.split('|').map((place) => `${event}/${place.slice(0, place.lastIndexOf('#'))}`);
        return `${a}|${b}`;
      }),
    ),
  );
  const isLinked = (page: string) => (key: string) =>
    linked.has(`${page}|${key}`) || linked.has(`${key}|${page}`);
  return outcomes.map((outcome) => ({
    ...outcome,
    votes: outcome.votes.map((vote) => ({
      ...vote,
      kept: vote.kept.filter(isLinked(vote.page)),
      lost: vote.lost.filter(isLinked(vote.page)),
    })),
  }));
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
