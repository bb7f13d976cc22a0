import { publishedDay } from '../facts/calendar-days.ts';
import type { Facts } from '../facts/model.ts';
import type { Candidate, FactPair } from './candidate.ts';
import { compareActions } from './compare-actions.ts';
import { compareActors } from './compare-actors.ts';
import { compareAttributions } from './compare-attributions.ts';
import { compareCertainty } from './compare-certainty.ts';
import { compareDates } from './compare-dates.ts';
import { compareOutcomes } from './compare-outcomes.ts';
import { comparePlaces } from './compare-places.ts';
import { comparePolarity } from './compare-polarity.ts';
import { compareQuantities } from './compare-quantities.ts';
import { compareQuotes } from './compare-quotes.ts';
import { compareVenues } from './compare-venues.ts';

function order(here: string | undefined, there: string | undefined): -1 | 0 | 1 {
  const first = Date.parse(here ?? '');
  const second = Date.parse(there ?? '');
  return second > first ? 1 : second < first ? -1 : 0;
}

function placesOf({ tokens }: Facts, shared: ReadonlySet<string>): number[] {
  const places: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const stem = tokens[at]?.stem;
    if (stem && shared.has(stem)) places.push(at);
  }
  return places;
}

/** Puts two reports' facts side by side. */
export function pairFacts(
  here: Facts,
  there: Facts,
  dates: { readonly here?: string | undefined; readonly there?: string | undefined },
  verbatim: boolean,
  sameOrigin = false,
): FactPair {
  const first = publishedDay(dates.here);
  const second = publishedDay(dates.there);
  const shared = new Set<string>();
  for (const stem of here.content) if (there.content.has(stem)) shared.add(stem);
  return {
    here,
    there,
    shared,
    sharedHere: placesOf(here, shared),
    sharedThere: placesOf(there, shared),
    daysApart: first === undefined || second === undefined ? 0 : second - first,
    days: { here: first, there: second },
    later: order(dates.here, dates.there),
    sameOrigin,
    verbatim,
  };
}

/** Features of the pair as a whole, the same for every candidate. */
export function pairFeatures({ here, there, shared, daysApart }: FactPair): Record<string, number> {
  const smaller = Math.max(1, Math.min(here.content.size, there.content.size));
  const union = Math.max(1, here.content.size + there.content.size - shared.size);
  const longest = Math.max(here.tokens.length, there.tokens.length, 1);
  return {
    'pair-overlap': shared.size / smaller,
    'pair-jaccard': shared.size / union,
    'pair-shared': Math.min(shared.size, 12) / 12,
    'pair-shorter': Math.min(here.tokens.length, there.tokens.length, 60) / 60,
    'pair-longer': Math.min(longest, 60) / 60,
    'pair-quotes': Math.min(here.quotes.length, 1) + Math.min(there.quotes.length, 1),
    'pair-sources': Math.min(here.attributions.length, 1) + Math.min(there.attributions.length, 1),
    'pair-days': Math.min(Math.abs(daysApart), 3) / 3,
  };
}

/** Who is credited, and where only the venue parts two credits, that. */
function compareCredits(pair: FactPair): Candidate[] {
  const sources = compareAttributions(pair);
  return sources.length > 0 ? sources : compareVenues(pair);
}

/** Every possible difference of a pair, by all rules. */
export const findCandidates = (pair: FactPair): Candidate[] => [
  ...compareQuantities(pair),
  ...compareDates(pair),
  ...comparePlaces(pair),
  ...compareActors(pair),
  ...compareActions(pair),
  ...compareCertainty(pair),
  ...compareOutcomes(pair),
  ...compareCredits(pair),
  ...compareQuotes(pair),
  ...comparePolarity(pair),
];
