import { prefixOf } from './kin-words.ts';
import { places } from './lexicon/places.ts';

/** How words for where somebody is from end. */
export const demonymEnd = /(?:an|ese|ish)$/u;

const placePrefixes: ReadonlySet<string> = new Set([...places].map(prefixOf).filter(Boolean));

/** "American", "Chinese": from a place that the table knows, and no name of it. Lower case. */
export const isDemonym = (word: string): boolean =>
  demonymEnd.test(word) && !places.has(word) && (word === 'american' || placePrefixes.has(prefixOf(word)));
