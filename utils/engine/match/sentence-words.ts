import { knownWord } from '../text/known-words.ts';
import type { Word } from '../text/words-of.ts';
import { clausesOf } from './clauses-of.ts';
import type { References } from './follow-references.ts';
import { numberSet, pairOfIds, type Vocabulary } from './vocabulary.ts';
import { kinds } from './word-kinds.ts';

/** The words of a sentence as numbers, the same in every story. */
export interface SentenceWords {
  /** Number of words, small ones too. */
  readonly length: number;
  /** Every word in order, by family. */
  readonly words: Int32Array;
  /** Content words in order, by root. */
  readonly sequence: Int32Array;
  /** Stems and roots that it holds or means, each once, and beside each what it is here (bits of `kinds`). */
  readonly ids: Int32Array;
  readonly kinds: Uint16Array;
  /** Beside each id the clauses that hold it, a bit each. */
  readonly clauses: Uint32Array;
  readonly clauseCount: number;
  /** How many ids are of some kinds. */
  readonly people: number;
  readonly figures: number;
  readonly quoted: number;
  readonly calendar: number;
  /** How many pairs of neighbouring roots there are, and of roots at most four apart. */
  readonly bigrams: number;
  readonly nearby: number;
  /** Such pairs of which one is a figure ("29 … members"). */
  readonly counted: Float64Array;
  /** Whether one of those pairs is a root with itself. */
  readonly repeats: boolean;
}

/** Roots up to so many places apart make a pair of words. */
export const nearbyReach = 4;
const calendarWords: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/**
 * Numbers the words of a sentence.
 * @param quotedAt whether a character stands in quotation marks.
 * @param people last names of the article's people, in lower case.
 */
export function sentenceWords(
  text: string,
  words: readonly Word[],
  quotedAt: (offset: number) => boolean,
  people: ReadonlySet<string>,
  references: References,
  vocabulary: Vocabulary,
): SentenceWords {
  const content: Word[] = [];
  const roots: number[] = [];
  const stems: number[] = [];
  const families = new Int32Array(words.length);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    const { stem, root, family } = vocabulary.idsOf(word.known);
    families[at] = family;
    if (word.known.isStop) continue;
    content.push(word);
    roots.push(root);
    stems.push(stem);
  }
  const ids: number[] = [];
  const kindsOf: number[] = [];
  const add = (id: number, bits: number): void => {
    const at = ids.indexOf(id);
    if (at >= 0) {
      kindsOf[at] = (kindsOf[at] as number) | bits;
      return;
    }
    ids.push(id);
    kindsOf.push(bits);
  };
  for (let at = 0; at < content.length; at += 1) {
    const { known, start } = content[at] as Word;
    add(stems[at] as number, kinds.stem);
    let bits = kinds.root | kinds.meant;
    if ((start > 1 && known.isCapital) || people.has(known.form)) bits |= kinds.name;
    if (known.isFigure) bits |= kinds.figure;
    if (quotedAt(start)) bits |= kinds.quoted;
    if (calendarWords.has(known.family)) bits |= kinds.calendar;
    add(roots[at] as number, bits);
  }
  const rootOf = (form: string): number => vocabulary.idsOf(knownWord(form)).root;
  for (const form of references.named) add(rootOf(form), kinds.person);
  for (const form of references.meant) add(rootOf(form), kinds.meant | kinds.person);
  kindsOf.forEach((kind, at) => {
    if (kind & kinds.root && !(kind & kinds.name)) kindsOf[at] = kind | kinds.plain;
  });
  const clauses = clausesOf(text, content, roots);
  const clauseBits = new Uint32Array(ids.length);
  clauses.forEach((clause, number) => {
    for (const root of clause) {
      const at = ids.indexOf(root);
      clauseBits[at] = (clauseBits[at] as number) | (1 << number);
    }
  });
  return {
    length: words.length,
    words: families,
    sequence: new Int32Array(roots),
    ids: new Int32Array(ids),
    kinds: new Uint16Array(kindsOf),
    clauses: clauseBits,
    clauseCount: clauses.length,
    people: countKind(kindsOf, kinds.person),
    figures: countKind(kindsOf, kinds.figure),
    quoted: countKind(kindsOf, kinds.quoted),
    calendar: countKind(kindsOf, kinds.calendar),
    ...wordPairs(
      roots,
      content.map(({ known }) => known.isFigure),
    ),
  };
}

function countKind(kindsOf: readonly number[], kind: number): number {
  let count = 0;
  for (const bits of kindsOf) if (bits & kind) count += 1;
  return count;
}

/** Pairs of roots that stand near each other. */
function wordPairs(
  roots: readonly number[],
  isFigure: readonly boolean[],
): Pick<SentenceWords, 'bigrams' | 'nearby' | 'counted' | 'repeats'> {
  const bigrams: number[] = [];
  const nearby: number[] = [];
  const counted: number[] = [];
  let repeats = false;
  for (let at = 0; at < roots.length; at += 1) {
    const root = roots[at] as number;
    for (let other = at + 1; other < roots.length && other <= at + nearbyReach; other += 1) {
      const next = roots[other] as number;
      if (other === at + 1) bigrams.push(pairOfIds(root, next));
      const pair = pairOfIds(Math.min(root, next), Math.max(root, next));
      nearby.push(pair);
      if (isFigure[at] || isFigure[other]) counted.push(pair);
      repeats ||= root === next;
    }
  }
  // Most sentences have no word twice, and so no pair.
  const isOnce = new Set(roots).size === roots.length;
  return {
    bigrams: isOnce ? bigrams.length : new Set(bigrams).size,
    nearby: isOnce ? nearby.length : new Set(nearby).size,
    counted: numberSet(counted),
    repeats,
  };
}
