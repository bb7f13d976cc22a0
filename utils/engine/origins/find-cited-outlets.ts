import type { Span } from '../model.ts';
import { creditPatterns, mayNamePaper, says } from './credit-patterns.ts';
import { knownOutlets } from './known-outlets.ts';
import { maskOutlets } from './mask-outlets.ts';
import { resolveName } from './resolve-outlet.ts';

/** An outlet that a sentence rests on, with the words that say so. */
export interface CitedOutlet {
  readonly origin: string;
  readonly span: Span;
}

const shortNames = knownOutlets.filter(({ short }) => short !== undefined);
const shorts = [...new Set(shortNames.map(({ short }) => short as string))];
const shortPattern = new RegExp(
  `(?:[Aa]ccording\\s+to|[Tt]old|confirmed\\s+to)\\s+[Tt]he\\s+(${shorts.join('|')})(?![\\p{L}])|\\b[Tt]he\\s+(${shorts.join('|')})\\s+(?:also\\s+)?${says}\\b`,
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
  const short = shorts.some((name) => text.includes(name))
    ? [...text.matchAll(shortPattern)].map((match) => ({
        name: match[1] ?? match[2] ?? '',
        span: spanOf(match),
      }))
    : [];
  return { named: namedIn(text), short };
}

/** Most sentences name no outlet, and are spared the patterns. */
function namedIn(text: string): CitedOutlet[] {
  const masked = maskOutlets(text);
  if (masked === text && !mayNamePaper(text)) return [];
  const named = new Map<string, CitedOutlet>();
  for (const pattern of creditPatterns)
    for (const { index, 0: all, indices } of masked.matchAll(pattern)) {
      const { origin } = resolveName(text.slice(...(indices?.[1] ?? [])));
      const end = index + all.length;
      if (!named.has(origin))
        named.set(origin, { origin, span: { text: text.slice(index, end), start: index, end } });
    }
  return [...named.values()];
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
