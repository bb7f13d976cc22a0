import type { Span } from '../model.ts';
import { knownOutlets } from './known-outlets.ts';
import { resolveName } from './resolve-outlet.ts';

/** An outlet that a sentence rests on, with the words that say so. */
export interface CitedOutlet {
  readonly origin: string;
  readonly span: Span;
}

const quoteMeta = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const knownNames = knownOutlets
  .flatMap(({ name, aliases }) => [name, ...aliases])
  .sort((a, b) => b.length - a.length)
  .map(quoteMeta)
  .join('|');

/** Names of papers and stations that no table holds: capitalised words that end in a word for a paper or station. */
const paperNames =
  "(?!The\\b)(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,4}(?:Times|Post|Journal|Herald|Tribune|Gazette|Globe|Chronicle|Observer|Examiner|Star|Mail|Telegraph|Dispatch|Inquirer|Sentinel|Courier|Register|Daily|Press|News Agency|Radio|Broadcasting)";

const name = `(?:(?:[Tt]he\\s+)?(?:${knownNames}|${paperNames}))(?![\\p{L}])`;
const says =
  '(?:reports?|reported|said|says|revealed|wrote|writes|published|disclosed|noted|found|first\\s+reported|quoted|broke)';

const patterns: readonly RegExp[] = [
  new RegExp(
    `(?:[Aa]ccording\\s+to|[Aa]s\\s+reported\\s+by|reported\\s+by|[Cc]iting|cited\\s+by|quoted\\s+by|obtained\\s+by|reported\\s+in|published\\s+(?:in|by)|interview\\s+with|(?:reports?|reporting|story|article|account|piece|interviews?)\\s+(?:from|by|in|with))\\s+(?:(?:a|an|the)\\s+)?(?:[a-z]+\\s+)?(?:reports?\\s+(?:from|by|in)\\s+|sources?\\s+(?:to|at)\\s+)?(${name})`,
    'gu',
  ),
  new RegExp(
    `\\b(?:told|tells|telling|spoke\\s+to|speaking\\s+to|spoke\\s+with|confirmed\\s+to)\\s+(${name})`,
    'gu',
  ),
  new RegExp(
    `(${name})(?:['’]s)?(?:\\s+\\([A-Z]+\\))?(?:\\s+(?:also|first|has|had|previously|later|then|on\\s+\\p{Lu}[a-z]+|earlier)){0,3}\\s+${says}\\b`,
    'gu',
  ),
  new RegExp(`(?:said|reported|reports|says|wrote)\\s+(${name})`, 'gu'),
  new RegExp(`(${name})['’]s?\\s+(?:report|story|article|reporting|account|interview)\\b`, 'gu'),
];

/** Most sentences name no outlet: this one look spares them the patterns. */
const anyName = new RegExp(name, 'u');

const shortNames = knownOutlets.filter(({ short }) => short !== undefined);
const shortPattern = new RegExp(
  `(?:[Aa]ccording\\s+to|[Tt]old)\\s+the\\s+(${shortNames.map(({ short }) => short).join('|')})(?![\\p{L}])|\\b[Tt]he\\s+(${shortNames.map(({ short }) => short).join('|')})\\s+(?:also\\s+)?${says}\\b`,
  'gu',
);

/** What a text says by itself: the outlets it credits by name, and "the Journal" and the like. */
interface Credits {
  readonly named: readonly CitedOutlet[];
  readonly short: readonly { readonly name: string; readonly span: Span }[];
}

const spanOf = (match: RegExpMatchArray): Span => {
  const start = match.index ?? 0;
  return { text: match[0], start, end: start + match[0].length };
};

function readCredits(text: string): Credits {
  const named = new Map<string, CitedOutlet>();
  for (const pattern of anyName.test(text) ? patterns : [])
    for (const match of text.matchAll(pattern)) {
      const { origin } = resolveName(match[1] ?? '');
      if (!named.has(origin)) named.set(origin, { origin, span: spanOf(match) });
    }
  const short = [...text.matchAll(shortPattern)].map((match) => ({
    name: match[1] ?? match[2] ?? '',
    span: spanOf(match),
  }));
  return { named: [...named.values()], short };
}

/** A sentence is asked about on many pages and in many pairs. */
const rememberedTexts = 4000;
const remembered = new Map<string, Credits>();

function creditsOf(text: string): Credits {
  const known = remembered.get(text);
  if (known) return known;
  const credits = readCredits(text);
  if (remembered.size >= rememberedTexts) remembered.clear();
  remembered.set(text, credits);
  return credits;
}

/**
 * Finds the outlets that a sentence credits ("according to X", "X reported", "told X").
 * @param creditedElsewhere Origins that the article credits elsewhere: "the Journal" counts only for one of them.
 */
export function findCitedOutlets(
  text: string,
  creditedElsewhere: ReadonlySet<string> = new Set(),
): readonly CitedOutlet[] {
  const { named, short } = creditsOf(text);
  if (short.length === 0 || creditedElsewhere.size === 0) return named;
  const found = new Map(named.map((outlet) => [outlet.origin, outlet]));
  for (const { name, span } of short) {
    const full = shortNames.find((outlet) => outlet.short === name && creditedElsewhere.has(outlet.name));
    if (full && !found.has(full.name)) found.set(full.name, { origin: full.name, span });
  }
  return [...found.values()];
}
