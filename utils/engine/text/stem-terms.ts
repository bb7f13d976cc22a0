import stem from 'wink-porter2-stemmer';
import { stopWords } from './stop-words.ts';
import { wordsOf } from './words-of.ts';

/** The stemmer's regular expressions cost some 5 µs a word; a news base repeats its words. */
const rememberedStems = 40_000;
const stems = new Map<string, string>();

/** The stem of one lower-case word form (Porter 2); figures stay as they are. */
export function stemOf(form: string): string {
  const known = stems.get(form);
  if (known !== undefined) return known;
  const made = /^\p{N}/u.test(form) ? form : stem(form);
  if (stems.size >= rememberedStems) stems.clear();
  stems.set(form, made);
  return made;
}

/** The stems of a text's content words, in order, with repeats: what retrieval and overlap count. */
export function stemTerms(text: string): string[] {
  const terms: string[] = [];
  for (const { form } of wordsOf(text)) if (!stopWords.has(form)) terms.push(stemOf(form));
  return terms;
}
