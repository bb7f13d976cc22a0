import type { Facts } from '../facts/model.ts';
import { spanAt } from '../facts/span-at.ts';
import type { Span } from '../model.ts';
import { findCitedOutlets } from '../origins/find-cited-outlets.ts';
import type { Candidate, FactPair } from './candidate.ts';
import { onceASentence } from './once-a-sentence.ts';

/** Where or through what something was said: "in a written statement", "on Twitter", "told The Daily Ferry". */
interface Venue {
  readonly key: string;
  readonly kind: 'outlet' | 'paper' | 'net' | 'talk';
  readonly span: Span;
}

type VenueKind = Venue['kind'];

/** Words of venues by their kind. */
const kinds: ReadonlyMap<string, VenueKind> = new Map(
  (
    [
      ['paper', 'statement|letter|report|memo|email|e-mail|filing|lawsuit|op-ed|release|document'],
      ['net', 'twitter|facebook|instagram|youtube|social media|tweet|tweets|post|video'],
      [
        'talk',
        'interview|speech|briefing|conference|hearing|call|testimony|remarks|address|appearance|radio',
      ],
    ] as const
  ).flatMap(([kind, words]) => words.split('|').map((word): [string, VenueKind] => [word, kind])),
);
const article = '(?:an?|the|his|her|their|its|this|that)';
const phrase = new RegExp(
  `\\b(?:in|during|at|through|via|on|by)\\s+(?:${article}\\s+)?(?:[\\w’'-]+\\s+){0,2}?(${[...kinds.keys()].join('|')})\\b`,
  'giu',
);

const venuesOf = onceASentence(({ text }: Facts): readonly Venue[] => [
  ...findCitedOutlets(text).map(({ origin, span }): Venue => ({ key: origin, kind: 'outlet', span })),
  ...[...text.matchAll(phrase)].map(({ index, 0: all, 1: word = '' }): Venue => {
    const key = word.toLowerCase();
    return { key, kind: kinds.get(key) ?? 'talk', span: spanAt(text, index, index + all.length) };
  }),
]);

/** Whether a sentence tells of a venue too, in whatever phrase. */
const tells = ({ text }: Facts, venues: readonly Venue[], { key }: Venue): boolean =>
  venues.some((one) => one.key === key) || text.toLowerCase().includes(key.toLowerCase());

/** Possible differences in where one source spoke: to another outlet, in a statement, or at a place only one side names. */
export function compareVenues({ here, there, verbatim, sameOrigin }: FactPair): Candidate[] {
  if (sameOrigin || !verbatim) return [];
  const [own, other] = [venuesOf(here), venuesOf(there)];
  const [a] = own.filter((venue) => !tells(there, other, venue));
  const [b] = other.filter((venue) => !tells(here, own, venue));
  const lone = a ?? b;
  if (!lone) return [];
  const is = (kind: Venue['kind']): number => (a?.kind === kind || b?.kind === kind ? 1 : 0);
  const sources = here.attributions.length > 0 && there.attributions.length > 0 ? 1 : 0;
  return [
    {
      kind: 'attribution-venue',
      dimension: 'attribution',
      relation: a && b ? 'differs' : 'adds',
      here: a?.span ?? null,
      there: b?.span ?? null,
      sure: false,
      features: {
        both: a && b ? 1 : 0,
        other: own.length > 0 && other.length > 0 ? 1 : 0,
        outlet: is('outlet'),
        paper: is('paper'),
        net: is('net'),
        talk: is('talk'),
        sources,
        quotes: here.quotes.length > 0 && there.quotes.length > 0 ? 1 : 0,
        lone: here.attributions.length + there.attributions.length === 0 ? 1 : 0,
      },
    },
  ];
}
