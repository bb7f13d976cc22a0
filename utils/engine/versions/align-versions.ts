import type { Difference, Sentence } from '../model.ts';
import { stemTerms } from '../text/stem-terms.ts';
import { compareWordings } from './compare-wordings.ts';
import { evenText } from './even-text.ts';
import { longestCommonSequence } from './longest-common-sequence.ts';
import { plainForms } from './plain-words.ts';

/**
 * What became of a sentence between two readings of one article. `edited`: other characters, the same facts.
 * `here` is its index among the later reading's sentences, `there` among the earlier one's.
 */
export type SentenceFate =
  | { readonly kind: 'same' | 'edited'; readonly here: number; readonly there: number }
  | {
      readonly kind: 'changed';
      readonly here: number;
      readonly there: number;
      readonly differences: readonly Difference[];
    }
  | { readonly kind: 'vanished'; readonly here: null; readonly there: number }
  | { readonly kind: 'new'; readonly here: number; readonly there: null };

/** Two sentences that share at least half of their content words are one sentence, edited. */
const leastAlike = 0.5;

/**
 * Aligns two readings of one article, in the order of the later one; what vanished stands where it stood. First what is
 * the same but for typography, in order; then the most alike of what is left, wherever it stands. Only text and
 * headings: captions and furniture change without the article.
 */
export function alignVersions(
  here: readonly Sentence[],
  there: readonly Sentence[],
  published?: string,
): SentenceFate[] {
  const places = pairSentences(here, there);
  const found = new Map(places);
  const paired = new Map(places.map(([i, j]) => [j, i]));
  const fates: SentenceFate[] = [];
  const vanishedFrom = (from: number): void => {
    for (let j = from; j < there.length && !paired.has(j); j += 1)
      if (counts(there[j])) fates.push({ kind: 'vanished', here: null, there: j });
  };
  vanishedFrom(0);
  for (const [i, sentence] of here.entries()) {
    if (!counts(sentence)) continue;
    const j = found.get(i);
    if (j === undefined) {
      fates.push({ kind: 'new', here: i, there: null });
      continue;
    }
    fates.push(fateOf(i, sentence.text, j, there[j]?.text ?? '', published));
    vanishedFrom(j + 1);
  }
  return fates;
}

const counts = (sentence: Sentence | undefined): boolean =>
  sentence?.kind === 'text' || sentence?.kind === 'heading';

function fateOf(here: number, now: string, there: number, before: string, published?: string): SentenceFate {
  if (now === before) return { kind: 'same', here, there };
  const differences = compareWordings(now, before, published);
  return differences.length > 0
    ? { kind: 'changed', here, there, differences }
    : { kind: 'edited', here, there };
}

function pairSentences(here: readonly Sentence[], there: readonly Sentence[]): [number, number][] {
  const mine = indexesOf(here);
  const theirs = indexesOf(there);
  const keyOf = (sentences: readonly Sentence[]) => (index: number) =>
    plainForms(evenText(sentences[index]?.text ?? '').text)
      .map(({ form }) => form)
      .join(' ');
  const same = longestCommonSequence(mine.map(keyOf(here)), theirs.map(keyOf(there))).map(
    ([i, j]): [number, number] => [mine[i] ?? 0, theirs[j] ?? 0],
  );
  const takenHere = new Set(same.map(([i]) => i));
  const takenThere = new Set(same.map(([, j]) => j));
  const left = mine
    .filter((i) => !takenHere.has(i))
    .map((i) => ({ i, terms: stemTerms(here[i]?.text ?? '') }));
  const right = theirs
    .filter((j) => !takenThere.has(j))
    .map((j) => ({ j, terms: stemTerms(there[j]?.text ?? '') }));
  const alike = left
    .flatMap(({ i, terms }) => right.map((other) => ({ i, j: other.j, alike: likeness(terms, other.terms) })))
    .filter((pair) => pair.alike >= leastAlike)
    .sort((a, b) => b.alike - a.alike || Math.abs(a.i - a.j) - Math.abs(b.i - b.j));
  for (const { i, j } of alike) {
    if (takenHere.has(i) || takenThere.has(j)) continue;
    takenHere.add(i);
    takenThere.add(j);
    same.push([i, j]);
  }
  return same;
}

const indexesOf = (sentences: readonly Sentence[]): number[] =>
  sentences.flatMap((sentence, index) => (counts(sentence) ? [index] : []));

/** Share of the words that both have, each counted as often as it stands there (Dice). */
function likeness(here: readonly string[], there: readonly string[]): number {
  const left = new Map<string, number>();
  for (const term of there) left.set(term, (left.get(term) ?? 0) + 1);
  let shared = 0;
  for (const term of here) {
    const count = left.get(term) ?? 0;
    if (count === 0) continue;
    left.set(term, count - 1);
    shared += 1;
  }
  return (2 * shared) / Math.max(1, here.length + there.length);
}
