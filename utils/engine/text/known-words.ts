import stem from 'wink-porter2-stemmer';
import { stopWords } from './stop-words.ts';
import { familyOf } from './word-families.ts';

/** What is the same of a word wherever it stands, so that it is worked out once. */
export interface KnownWord {
  /** Counted from 0 in the order of meeting; no other word has it. */
  readonly number: number;
  /** Lower case, without dots, commas and possessive: "U.S." and "US" are `usa`, "10,000" is `10000`, "%" is `percent`. */
  readonly form: string;
  /** Porter 2 stem of the form; figures stay as they are. */
  readonly stem: string;
  /** The word that names the form's family ("went" → "go", "ten" → "10"). */
  readonly family: string;
  /** Stem of the family. */
  readonly root: string;
  /** Carries no fact of its own. */
  readonly isStop: boolean;
  /** Its family is a figure. */
  readonly isFigure: boolean;
  /** Starts with a capital. */
  readonly isCapital: boolean;
}

/** The stemmer's regular expressions cost some 5 µs a word; a news base repeats its words. */
const remembered = 40_000;
const words = new Map<string, KnownWord>();
let met = 0;
const stems = new Map<string, string>();

/** Countries and bodies whose capitals must not read as the pronoun or verb spelt alike. */
const capitalForms: ReadonlyMap<string, string> = new Map([
  ['US', 'usa'],
  ['USA', 'usa'],
  ['UK', 'ukk'],
  ['IT', 'it'],
]);

/** The stem of one lower-case word form (Porter 2); figures stay as they are. */
export function stemOf(form: string): string {
  const known = stems.get(form);
  if (known !== undefined) return known;
  const made = /^\p{N}/u.test(form) ? form : stem(form);
  if (stems.size >= remembered) stems.clear();
  stems.set(form, made);
  return made;
}

/** What is known of a word as it is written. */
export function knownWord(text: string): KnownWord {
  const known = words.get(text);
  if (known) return known;
  const form = formOf(text);
  const family = familyOf(form);
  const made: KnownWord = {
    number: met++,
    form,
    stem: stemOf(form),
    family,
    root: stemOf(family),
    isStop: stopWords.has(form),
    isFigure: /^\p{N}/u.test(family),
    isCapital: /^\p{Lu}/u.test(text),
  };
  if (words.size >= remembered) words.clear();
  words.set(text, made);
  return made;
}

function formOf(word: string): string {
  if (word === '%') return 'percent';
  if (/^\p{N}/u.test(word)) return word.replace(/,(?=\p{N}{3}\b)/gu, '');
  const bare = word.replace(/[.’']/gu, '');
  return capitalForms.get(bare) ?? bare.toLowerCase();
}
