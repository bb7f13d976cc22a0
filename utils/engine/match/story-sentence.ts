import type { Article } from '../model.ts';
import { isCheckable } from '../text/is-checkable.ts';
import { stemOf } from '../text/stem-terms.ts';
import { stopWords } from '../text/stop-words.ts';
import { familyOf } from '../text/word-families.ts';
import { type Word, wordsOf } from '../text/words-of.ts';
import { findPeople } from './find-people.ts';
import { followReferences, type References } from './follow-references.ts';
import { idSet, numberSet, pairOfIds, type Vocabulary } from './vocabulary.ts';

/** A sentence of a story, taken apart once so that its many pairs are cheap. Words are ids of the story's vocabulary. */
export interface StorySentence {
  /** Position of its article in the story: 0 is the page. */
  readonly article: number;
  /** Its index among the article's sentences. */
  readonly index: number;
  /** Its place among the article's checkable sentences. */
  readonly order: number;
  /** Place in its article, 0 to 1. */
  readonly position: number;
  /** Number of words, small ones too. */
  readonly length: number;
  readonly quotes: boolean;
  /** Every word in order, by family. */
  readonly words: Int32Array;
  /** Content words in order, by root (stem of the family). */
  readonly sequence: Int32Array;
  /** Sets: stems, roots, roots with whom it means, names, people, figures, roots in quotation marks. */
  readonly stems: Int32Array;
  readonly roots: Int32Array;
  readonly meant: Int32Array;
  readonly names: Int32Array;
  readonly people: Int32Array;
  readonly figures: Int32Array;
  readonly quoted: Int32Array;
  /** Neighbouring roots, and roots at most four apart. */
  readonly bigrams: Float64Array;
  readonly nearby: Float64Array;
  /** Such pairs of which one is a figure ("29 … members"). */
  readonly counted: Float64Array;
  /** Whether it tells its time by the day of writing ("on Tuesday", "last month", "today"). */
  readonly dated: boolean;
  /** Weekdays and months. */
  readonly calendar: Int32Array;
  /** Roots of each clause. */
  readonly clauses: readonly Int32Array[];
}

const quotation = /[“"]([^“”"]+)[”"]?/gu;
const clauseBreak =
  /[,;:–—()]|\s-\s|\b(?:and|but|who|which|that|after|before|while|as|because|if|when|although)\b/giu;
/** Clauses with fewer content words go with the next one. */
const leastClause = 3;
/** Roots up to so many places apart make a pair of words. */
const nearbyReach = 4;
const byTheDay =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|(?:this|last|next|past) (?:week|month|year|quarter|weekend))\b/iu;
const calendarWords: ReadonlySet<string> = new Set(
  'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** Takes the checkable sentences of an article apart. */
export function storySentences(article: Article, number: number, vocabulary: Vocabulary): StorySentence[] {
  const last = Math.max(1, article.sentences.length - 1);
  const people = findPeople(article.sentences.map(({ text }) => text).join(' \n '));
  const follow = followReferences(people);
  const prepared: StorySentence[] = [];
  article.sentences.forEach((sentence, index) => {
    const words = wordsOf(sentence.text);
    const inQuotes = quotedAt(sentence.text);
    const references = follow(sentence.text, words, inQuotes.any);
    if (!isCheckable(sentence)) return;
    prepared.push({
      article: number,
      index,
      order: prepared.length,
      position: index / last,
      length: words.length,
      quotes: inQuotes.any,
      dated: byTheDay.test(sentence.text),
      words: Int32Array.from(words, ({ form }) => vocabulary.idOf(`^${familyOf(form)}`)),
      ...wordSets(sentence.text, words, inQuotes.at, people, references, vocabulary),
    });
  });
  return prepared;
}

type WordSets = Omit<
  StorySentence,
  'article' | 'index' | 'order' | 'position' | 'length' | 'quotes' | 'dated' | 'words'
>;

function wordSets(
  text: string,
  words: readonly Word[],
  quotedAt: (offset: number) => boolean,
  people: ReadonlySet<string>,
  references: References,
  vocabulary: Vocabulary,
): WordSets {
  const rootOf = (form: string): number => vocabulary.idOf(`~${stemOf(familyOf(form))}`);
  const content = words.filter(({ form }) => !stopWords.has(form));
  const roots = content.map(({ form }) => rootOf(form));
  const meant = references.meant.map(rootOf);
  const bigrams: number[] = [];
  const nearby: number[] = [];
  const counted: number[] = [];
  const isFigure = content.map(({ form }) => /^\p{N}/u.test(familyOf(form)));
  roots.forEach((root, at) => {
    roots.slice(at + 1, at + 1 + nearbyReach).forEach((next, gap) => {
      if (gap === 0) bigrams.push(pairOfIds(root, next));
      const pair = pairOfIds(Math.min(root, next), Math.max(root, next));
      nearby.push(pair);
      if (isFigure[at] || isFigure[at + 1 + gap]) counted.push(pair);
    });
  });
  const isName = ({ text: word, start, form }: Word): boolean =>
    (start > 1 && /^\p{Lu}/u.test(word)) || people.has(form);
  return {
    sequence: Int32Array.from(roots),
    stems: idSet(content.map(({ form }) => vocabulary.idOf(stemOf(form)))),
    roots: idSet(roots),
    meant: idSet([...roots, ...meant]),
    names: idSet(content.filter(isName).map(({ form }) => rootOf(form))),
    people: idSet([...references.named.map(rootOf), ...meant]),
    figures: idSet(
      content
        .map(({ form }) => familyOf(form))
        .filter((form) => /^\p{N}/u.test(form))
        .map((form) => vocabulary.idOf(`~${form}`)),
    ),
    quoted: idSet(content.filter(({ start }) => quotedAt(start)).map(({ form }) => rootOf(form))),
    bigrams: numberSet(bigrams),
    nearby: numberSet(nearby),
    counted: numberSet(counted),
    calendar: idSet(roots.filter((_, at) => calendarWords.has(familyOf((content[at] as Word).form)))),
    clauses: clausesOf(text, content, roots),
  };
}

/** Which characters stand in quotation marks; single quoted words are no quotation. */
function quotedAt(text: string): { readonly any: boolean; readonly at: (offset: number) => boolean } {
  const spans = [...text.matchAll(quotation)]
    .filter((match) => (match[1] as string).includes(' '))
    .map((match) => [match.index, match.index + match[0].length] as const);
  if (spans.length === 0 && /^[“"]/u.test(text)) spans.push([0, text.length]);
  return {
    any: spans.length > 0,
    at: (offset) => spans.some(([start, end]) => offset >= start && offset < end),
  };
}

function clausesOf(text: string, content: readonly Word[], roots: readonly number[]): Int32Array[] {
  const ends = [...text.matchAll(clauseBreak)].map(({ index }) => index);
  ends.push(text.length + 1);
  const clauses: number[][] = [];
  let open: number[] = [];
  let at = 0;
  for (const end of ends) {
    while (at < content.length && (content[at] as Word).start < end) open.push(roots[at++] as number);
    if (open.length < leastClause) continue;
    clauses.push(open);
    open = [];
  }
  if (open.length > 0) {
    const before = clauses.at(-1);
    if (before) before.push(...open);
    else clauses.push(open);
  }
  return clauses.map(idSet);
}
