import type { Span } from '../model.ts';
import { type KnownWord, knownWord } from './known-words.ts';

const wordPattern =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*|(?!(?<=\p{L}['’])s\b)\p{L}[\p{L}\p{M}]*(?:['’](?!s\b)\p{L}+)*|%/gu;

/** A word as it stands in a sentence, with what is known of it. */
export interface Word extends Span {
  /** The form that comparisons use (`KnownWord`). */
  readonly form: string;
  readonly known: KnownWord;
}

/** The words and figures of a text, in order. A possessive `'s` belongs to no word. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(text); match; match = wordPattern.exec(text)) {
    const word = match[0];
    const known = knownWord(word);
    words.push({ text: word, start: match.index, end: match.index + word.length, form: known.form, known });
  }
  return words;
}

/** The same without their places. */
export const knownWordsOf = (text: string): KnownWord[] => (text.match(wordPattern) ?? []).map(knownWord);
