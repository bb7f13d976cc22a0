import type { Span } from '../model.ts';
import { type KnownOutlet, knownOutlets } from './known-outlets.ts';
import { resolveName } from './resolve-outlet.ts';

/** An outlet that a sentence rests on, with the words that say so. */
export interface CitedOutlet {
  readonly origin: string;
  readonly span: Span;
}

const quoteMeta = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
/** A name as it may be written: "Agence France-Presse", "Agence-France Presse", "Agence France - Presse". */
const written = (name: string) => quoteMeta(name).replace(/[\s-]+/gu, '[\\s-]+');
const namesOf = (outlets: readonly KnownOutlet[]) =>
  outlets
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .sort((a, b) => b.length - a.length)
    .map(written)
    .join('|');

/** Words that a paper's or station's name ends in. */
const paperWords =
  'Times|Post|Journal|Herald|Tribune|Gazette|Globe|Chronicle|Observer|Examiner|Star|Mail|Telegraph|Dispatch|Inquirer|Enquirer|Sentinel|Courier|Register|Record|Ledger|Daily|Daily News|Press|Picayune|Constitution|News Agency|Radio|Broadcasting';
/** Names of papers and stations that no table holds: capitalised words that end in such a word. */
const paperNames = `(?!The\\b)(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,4}(?:\\p{Lu}\\p{L}+-)?(?:${paperWords})`;

const nameAmong = (outlets: readonly KnownOutlet[]) =>
  `(?:(?:[Tt]he\\s+)?(?:${namesOf(outlets)}|${paperNames}))(?![\\p{L}])`;
const name = nameAmong(knownOutlets);
/** "People said" and "Time passed" name no outlet. */
const speaker = nameAmong(knownOutlets.filter(({ isWord }) => !isWord));
const says =
  '(?:reports?|reported|said|says|revealed|wrote|writes|published|disclosed|noted|found|obtained|confirmed|learned|first\\s+reported|quoted|broke)';

/** Programmes stand in quotation marks: "an interview with “Axios on HBO”". */
const quoteMark = '["“‘]?';

const patterns: readonly RegExp[] = [
  new RegExp(
    `(?:[Aa]ccording\\s+to|[Aa]s\\s+reported\\s+by|reported\\s+by|[Cc]iting|cited\\s+by|quoted\\s+by|obtained\\s+by|reported\\s+in|published\\s+(?:in|by)|interview\\s+with|(?:reports?|reporting|story|article|account|piece|interviews?)\\s+(?:from|by|in|with))\\s+(?:(?:a|an|the)\\s+)?(?:[a-z]+\\s+)?(?:reports?\\s+(?:from|by|in)\\s+|sources?\\s+(?:to|at)\\s+)?${quoteMark}(${name})`,
    'gu',
  ),
  new RegExp(
    `\\b(?:told|tells?|telling|said\\s+to|spoke\\s+to|speaking\\s+to|spoke\\s+with|confirm(?:ed|s)\\s+to)\\s+(?:the\\s+)?${quoteMark}(${name})`,
    'gu',
  ),
  // What was said on the air: "said Monday on CNN", "in an appearance on “Fox News Sunday”".
  new RegExp(
    `\\b(?:said|says|saying|spoke|[Ss]peaking|[Aa]ppear(?:ed|ing|ance)|interview(?:ed)?)\\s+(?:[\\p{L}]+\\s+){0,2}?on\\s+${quoteMark}(${name})`,
    'gu',
  ),
  new RegExp(
    `\\bto\\s+the\\s+(?:news|celebrity|gossip)\\s+(?:[Ww]eb\\s?)?\\s*(?:site|agency|channel|magazine)\\s+(${name})`,
    'gu',
  ),
  new RegExp(
    `(${speaker})(?:['’]s)?(?:\\s+\\([A-Z]+\\))?(?:\\s+(?:also|first|has|had|previously|later|then|on\\s+\\p{Lu}[a-z]+|earlier)){0,3}\\s+${says}\\b`,
    'gu',
  ),
  new RegExp(`(?:said|reported|reports|says|wrote)\\s+(${speaker})`, 'gu'),
  new RegExp(`(${speaker})['’]s?\\s+(?:report|story|article|reporting|account|interview)\\b`, 'gu'),
];

/** A piece of each name, the longest: where a text has none of them, it names no outlet. */
const pieces = [
  ...new Set([
    ...knownOutlets
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .map((name) =>
        name.split(/[\s-]+/u).reduce((best, piece) => (piece.length > best.length ? piece : best)),
      ),
    ...paperWords.split(/[ |]/u),
  ]),
];

/** Most sentences name no outlet: these two looks spare them the patterns. */
const anyName = new RegExp(name, 'u');
const mayName = (text: string): boolean => pieces.some((piece) => text.includes(piece)) && anyName.test(text);

const shortNames = knownOutlets.filter(({ short }) => short !== undefined);
const shortPattern = new RegExp(
  `(?:[Aa]ccording\\s+to|[Tt]old|confirmed\\s+to)\\s+[Tt]he\\s+(${shortNames.map(({ short }) => short).join('|')})(?![\\p{L}])|\\b[Tt]he\\s+(${shortNames.map(({ short }) => short).join('|')})\\s+(?:also\\s+)?${says}\\b`,
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
  for (const pattern of mayName(text) ? patterns : [])
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
 * @param creditedElsewhere Gives the origins that the article credits elsewhere: "the Journal" counts only for one of them.
 * @param own What the article's own outlet stands for: its short name is its own ("told The Post").
 */
export function findCitedOutlets(
  text: string,
  creditedElsewhere: () => ReadonlySet<string> = () => new Set(),
  own?: string,
): readonly CitedOutlet[] {
  const { named, short } = creditsOf(text);
  if (short.length === 0) return named;
  const elsewhere = creditedElsewhere();
  const found = new Map(named.map((outlet) => [outlet.origin, outlet]));
  for (const { name, span } of short) {
    const meant = shortNames.filter((outlet) => outlet.short === name);
    const full =
      meant.find((outlet) => outlet.name === own) ?? meant.find((outlet) => elsewhere.has(outlet.name));
    if (full && !found.has(full.name)) found.set(full.name, { origin: full.name, span });
  }
  return [...found.values()];
}
