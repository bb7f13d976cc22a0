import { knownWord } from '../text/known-words.ts';
import type { Word } from '../text/words-of.ts';
import { clausesOf } from './clauses-of.ts';
import type { References } from './follow-references.ts';
import { numberSet, pairOfIds, type Vocabulary } from './vocabulary.ts';
import { type Kind, kinds } from './word-kinds.ts';

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
  const content = words.filter(({ known }) => !known.isStop);
  const roots = content.map(({ known }) => vocabulary.idsOf(known).root);
  const ids: number[] = [];
  const kindsOf: number[] = [];
  const add = (id: number, kind: Kind): void => {
    let at = ids.indexOf(id);
    if (at < 0) {
      at = ids.push(id) - 1;
      kindsOf.push(0);
    }
    kindsOf[at] = (kindsOf[at] as number) | kinds[kind];
  };
  content.forEach(({ known, start }, at) => {
    const root = roots[at] as number;
    add(vocabulary.idsOf(known).stem, 'stem');
    add(root, 'root');
    add(root, 'meant');
    if ((start > 1 && known.isCapital) || people.has(known.form)) add(root, 'name');
    if (known.isFigure) add(root, 'figure');
    if (quotedAt(start)) add(root, 'quoted');
    if (calendarWords.has(known.family)) add(root, 'calendar');
  });
  const rootOf = (form: string): number => vocabulary.idsOf(knownWord(form)).root;
  for (const form of references.named) add(rootOf(form), 'person');
  for (const form of references.meant) {
    add(rootOf(form), 'meant');
    add(rootOf(form), 'person');
  }
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
  const countOf = (kind: Kind): number => kindsOf.filter((bits) => bits & kinds[kind]).length;
  return {
    length: words.length,
    words: Int32Array.from(words, ({ known }) => vocabulary.idsOf(known).family),
    sequence: Int32Array.from(roots),
    ids: Int32Array.from(ids),
    kinds: Uint16Array.from(kindsOf),
    clauses: clauseBits,
    clauseCount: clauses.length,
    people: countOf('person'),
    figures: countOf('figure'),
    quoted: countOf('quoted'),
    calendar: countOf('calendar'),
    ...wordPairs(
      roots,
      content.map(({ known }) => known.isFigure),
    ),
  };
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
  return {
    bigrams: new Set(bigrams).size,
    nearby: new Set(nearby).size,
    counted: numberSet(counted),
    repeats,
  };
}
