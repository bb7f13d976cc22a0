import type { Dimension } from '../../shared/dimension.ts';
import type { Facts } from '../facts/model.ts';
import type { Difference, Span } from '../model.ts';
import { stemOf } from '../text/known-words.ts';
import { longestCommonSequence } from './longest-common-sequence.ts';
import { type PlainSentence, type PlainWord, plainSentence } from './plain-words.ts';

/** A stretch of words that only one wording, or each in its own way, has. */
interface Chunk {
  readonly here: readonly PlainWord[];
  readonly there: readonly PlainWord[];
}

/** Words that come and go without a fact: articles, "that", and the "on" before a day. */
const lightWords = new Set(['a', 'an', 'the', 'that', 'which', 'also', 'on', 'of', "'s"]);
/** What `'s` and `'d` may be short for. */
const shortened: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["'s", new Set(['is', 'has'])],
  ["'d", new Set(['would', 'had'])],
]);

const overlaps = (span: { readonly start: number; readonly end: number }, words: readonly PlainWord[]) =>
  words.some(({ start, end }) => start < span.end && span.start < end);

/**
 * Where two wordings of one sentence part in what they state: `here` points into the new one, `there` into the
 * old. Empty only where each word that is not the same is known to say the same; what is not known is a difference.
 * All are updates: the outlet's own later word.
 */
export function compareWordings(here: string, there: string, published?: string): Difference[] {
  const now = plainSentence(here, published);
  const before = plainSentence(there, published);
  const chunks = chunksOf(now.words, before.words).filter((chunk) => !saysSame(chunk, now, before));
  return withoutMoves(chunks, now, before).map((chunk) => ({
    dimension: dimensionOf(chunk, now.facts, before.facts),
    relation: 'updates',
    here: spanOf(chunk.here, here, now),
    there: spanOf(chunk.there, there, before),
  }));
}

function chunksOf(here: readonly PlainWord[], there: readonly PlainWord[]): Chunk[] {
  const formsOf = (words: readonly PlainWord[]) => words.map(({ form }) => form);
  const same = longestCommonSequence(formsOf(here), formsOf(there));
  const chunks: Chunk[] = [];
  let [i, j] = [0, 0];
  for (const [nextHere, nextThere] of [...same, [here.length, there.length] as const]) {
    if (nextHere > i || nextThere > j)
      chunks.push({ here: here.slice(i, nextHere), there: there.slice(j, nextThere) });
    [i, j] = [nextHere + 1, nextThere + 1];
  }
  return chunks;
}

const weighty = (words: readonly PlainWord[]) => words.filter(({ form }) => !lightWords.has(form));

function saysSame({ here, there }: Chunk, now: PlainSentence, before: PlainSentence): boolean {
  const isShort = (short: readonly PlainWord[], long: readonly PlainWord[]): boolean =>
    short.length === 1 &&
    long.length === 1 &&
    (shortened.get(short[0]?.form ?? '')?.has(long[0]?.form ?? '') ?? false);
  if (isShort(here, there) || isShort(there, here)) return true;
  const [mine, theirs] = [weighty(here), weighty(there)];
  const joined = (words: readonly PlainWord[]) => words.map(({ form }) => form).join('');
  if (joined(mine) === joined(theirs)) return true;
  return (
    mine.length === theirs.length &&
    mine.every((word, at) => {
      const other = theirs[at];
      return other !== undefined && (word.form === other.form || isInflected(word, now, other, before));
    })
  );
}

/** Another form of one verb ("warns", "warned"); a noun in another number is another fact. */
function isInflected(word: PlainWord, now: PlainSentence, other: PlainWord, before: PlainSentence): boolean {
  const isVerb = ({ start }: PlainWord, { facts }: PlainSentence): boolean =>
    facts.tokens.find((token) => token.start === start)?.tag === 'verb';
  return stemOf(word.form) === stemOf(other.form) && isVerb(word, now) && isVerb(other, before);
}

/** A time or a source may stand elsewhere in the sentence: what left one place and came at another is no difference. */
function withoutMoves(chunks: readonly Chunk[], now: PlainSentence, before: PlainSentence): Chunk[] {
  const textOf = (words: readonly PlainWord[]) =>
    weighty(words)
      .map(({ form }) => form)
      .join(' ');
  const mayMove = (words: readonly PlainWord[], { dates, attributions }: Facts): boolean =>
    weighty(words).every((word) => [...dates, ...attributions].some(({ span }) => overlaps(span, [word])));
  const moved = new Set<Chunk>();
  for (const came of chunks) {
    if (came.there.length > 0 || !mayMove(came.here, now.facts)) continue;
    const left = chunks.find(
      (chunk) =>
        !moved.has(chunk) &&
        chunk.here.length === 0 &&
        textOf(chunk.there) === textOf(came.here) &&
        mayMove(chunk.there, before.facts),
    );
    if (left) moved.add(left).add(came);
  }
  return chunks.filter((chunk) => !moved.has(chunk));
}

function spanOf(words: readonly PlainWord[], text: string, { from }: PlainSentence): Span | null {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const start = from[first.start] ?? 0;
  const end = from[last.end] ?? text.length;
  return { text: text.slice(start, end), start, end };
}

/** On what the stretch bears: the first kind of fact that it touches on either side. */
function dimensionOf({ here, there }: Chunk, now: Facts, before: Facts): Dimension {
  const touches = (spansOf: (facts: Facts) => readonly Span[]): boolean =>
    spansOf(now).some((span) => overlaps(span, here)) ||
    spansOf(before).some((span) => overlaps(span, there));
  const has = (sign: string): boolean => [...here, ...there].some(({ form }) => form === sign);
  const spans = (facts: readonly { readonly span: Span }[]): Span[] => facts.map(({ span }) => span);
  const found = (
    [
      ['polarity', touches(({ negations }) => negations)],
      ['certainty', has('?') || touches(({ hedges }) => spans(hedges))],
      ['date', touches(({ dates }) => spans(dates))],
      ['quantity', touches(({ quantities }) => spans(quantities))],
      ['attribution', touches(({ attributions }) => spans(attributions))],
      ['quote', has('"') || touches(({ quotes }) => spans(quotes))],
      ['place', touches(({ places }) => spans(places))],
      ['actor', touches(({ actors }) => spans(actors))],
      ['action', touches(({ acts }) => spans(acts))],
    ] as const
  ).find(([, touched]) => touched);
  return found?.[0] ?? 'scope';
}
