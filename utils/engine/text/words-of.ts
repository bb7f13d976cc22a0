import type { Span } from '../model.ts';

const wordPattern =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*|(?!(?<=\p{L}['’])s\b)\p{L}[\p{L}\p{M}]*(?:['’](?!s\b)\p{L}+)*|%/gu;

/** Countries and bodies whose capitals must not read as the pronoun or verb spelt alike. */
const capitalForms: ReadonlyMap<string, string> = new Map([
  ['US', 'usa'],
  ['USA', 'usa'],
  ['UK', 'ukk'],
  ['IT', 'it'],
]);

/** A word as it stands in a sentence, with the form that comparisons use. */
export interface Word extends Span {
  /** Lower case, without dots, commas and possessive: "U.S." and "US" are `usa`, "10,000" is `10000`, "%" is `percent`. */
  readonly form: string;
}

/** The words and figures of a text, in order. A possessive `'s` belongs to no word. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const word = match[0];
    words.push({ text: word, start: match.index, end: match.index + word.length, form: formOf(word) });
  }
  return words;
}

function formOf(word: string): string {
  if (word === '%') return 'percent';
  if (/^\p{N}/u.test(word)) return word.replace(/,(?=\p{N}{3}\b)/gu, '');
  const bare = word.replace(/[.’']/gu, '');
  return capitalForms.get(bare) ?? bare.toLowerCase();
}
