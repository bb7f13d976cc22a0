import type { Facts } from './model.ts';

/** "Mexican" and "Mexico" tell the same: stems are kin when they begin alike for this many letters. */
const kinPrefix = 5;

/** The beginning by which a stem's kin are found; '' for a stem too short to have any. */
export const prefixOf = (stem: string): string => (stem.length >= kinPrefix ? stem.slice(0, kinPrefix) : '');

/** Whether two stems are the same word or kin. */
export const isKin = (a: string, b: string): boolean =>
  a === b || (a.length >= kinPrefix && b.length >= kinPrefix && a.startsWith(prefixOf(b)));

/** Whether a sentence has a word or one of its kin. */
export const hasKinIn = (stem: string, facts: Facts): boolean => hasKinBy(stem, prefixOf(stem), facts);

/** The same for a stem whose beginning is known already. */
export const hasKinBy = (stem: string, prefix: string, { words, prefixes }: Facts): boolean =>
  words.has(stem) || (prefix !== '' && prefixes.has(prefix));
