import { groupBy } from '../../shared/group-by.ts';
import { type KnownOutlet, knownOutlets } from './known-outlets.ts';

/** Letters of nobody's script that stand for the letters of an outlet's name, and of one that is a word too. */
export const masks = { name: '\uE000', word: '\uE001' } as const;

const word = /\p{L}+/gu;
const quoteMeta = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
/** A name as it may be written: "Agence France-Presse", "Agence-France Presse", "Agence France - Presse". */
const written = (name: string) => quoteMeta(name).replace(/[\s-]+/gu, '[\\s-]+');

const namesOf = ({ name, aliases }: KnownOutlet): readonly string[] => [name, ...aliases];
const words: ReadonlySet<string> = new Set(knownOutlets.filter(({ isWord }) => isWord).flatMap(namesOf));

/** A name, or of one with an article what stands after it: "The New York Times News Service" begins with no "The". */
interface Named {
  readonly rest: string;
  readonly pattern: string;
}

const namedBy = (name: string): Named => {
  const rest = name.replace(/^The /u, '');
  return { rest, pattern: rest === name ? written(name) : `(?<=The\\s+)${written(rest)}` };
};

/** The names that begin with each word, the longest first, as one pattern each. */
const namesByFirst: ReadonlyMap<string, RegExp> = new Map(
  [...groupBy(knownOutlets.flatMap(namesOf).map(namedBy), ({ rest }) => rest.match(word)?.[0] ?? '')].map(
    ([first, names]) => {
      const longest = [...names].sort((a, b) => b.rest.length - a.rest.length);
      return [
        first,
        new RegExp(`(?:${longest.map(({ pattern }) => pattern).join('|')})(?![A-Za-zÀ-ÿ])`, 'y'),
      ];
    },
  ),
);

/**
 * Puts masks as long in place of the outlets that a text names, so that a pattern need not know their names: a pattern of
 * all names takes longer to compile than everything else on a page's first sentences.
 */
export function maskOutlets(text: string): string {
  let masked = '';
  let from = 0;
  word.lastIndex = 0;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const names = namesByFirst.get(match[0]);
    if (!names) continue;
    names.lastIndex = match.index;
    const name = names.exec(text)?.[0];
    if (name === undefined) continue;
    masked += text.slice(from, match.index) + (words.has(name) ? masks.word : masks.name).repeat(name.length);
    from = match.index + name.length;
    word.lastIndex = from;
  }
  return from === 0 ? text : masked + text.slice(from);
}
