import type { Article } from '../model.ts';
import { backgroundShare } from './background.ts';
import { normOf, weightOf } from './overlap.ts';
import { softNeighbours } from './soft-match.ts';
import { type StorySentence, storySentences } from './story-sentence.ts';
import { createVocabulary } from './vocabulary.ts';

/**
 * Sentences of general news that stand beside the story's own in word weights: a rare word of the language may be
 * common in the story, but eight sentences say little on how common a word is.
 */
const backgroundSentences = 30;
/** Within a story of its kind a word is some six times as common as in news at large. */
const storyLift = 6;
/** No word counts as more common than this. */
const mostCommon = 0.6;
const smallest = 2e-5;

/** A page with its story's articles, taken apart for comparing. */
export interface PreparedStory {
  /** The page's sentences first, then each article's. */
  readonly sentences: readonly StorySentence[];
  /** Weight of each word within the story, and in news at large. */
  readonly weights: Float64Array;
  readonly general: Float64Array;
  readonly neighbours: ReadonlyMap<number, readonly (readonly [number, number])[]>;
  /** Sums and norms of each sentence's sets, parallel to `sentences`. */
  readonly sizes: readonly SentenceSizes[];
  /** Number of checkable sentences of each article. */
  readonly articleSizes: readonly number[];
  /** When each article was published, ISO 8601, where known. */
  readonly published: readonly (string | undefined)[];
}

/** How much a sentence's sets of words weigh. */
export interface SentenceSizes {
  readonly stems: number;
  readonly stemsNorm: number;
  readonly roots: number;
  readonly rootsNorm: number;
  readonly meant: number;
  readonly meantNorm: number;
  readonly general: number;
  readonly generalNorm: number;
  readonly names: number;
  readonly people: number;
  readonly quoted: number;
  /** Roots that are no names, and their weight. */
  readonly plainRoots: Int32Array;
  readonly plain: number;
  /** Weight of each clause. */
  readonly clauses: readonly number[];
}

/**
 * How much a sentence of an article of so many counts in word frequencies. A pack's articles hold one report each and
 * repeat each other: counted in full, they would make the very words of the fact look common.
 */
const countOf = (articleSize: number): number => articleSize / (articleSize + shortArticle);
const shortArticle = 4;

/** Takes the articles of a story apart; the page comes first. */
export function prepareStory(articles: readonly Article[]): PreparedStory {
  const vocabulary = createVocabulary();
  const sentences = articles.flatMap((article, number) => storySentences(article, number, vocabulary));
  const frequency = new Float64Array(vocabulary.words.length);
  const articleSizes = articles.map(
    (_, number) => sentences.filter(({ article }) => article === number).length,
  );
  let total = backgroundSentences;
  for (const { article, stems, roots } of sentences) {
    const counts = countOf(articleSizes[article] as number);
    total += counts;
    for (const id of stems) frequency[id] = (frequency[id] as number) + counts;
    for (const id of roots) frequency[id] = (frequency[id] as number) + counts;
  }
  const bare = vocabulary.words.map((word) => (word.startsWith('~') ? word.slice(1) : word));
  const shares = bare.map((word) => Math.min(mostCommon, backgroundShare(word)));
  const weights = Float64Array.from(shares, (share, id) => {
    const expected = backgroundSentences * Math.min(1, share * storyLift);
    return Math.log((total + 1) / ((frequency[id] as number) + expected + 0.5));
  });
  const general = Float64Array.from(shares, (share) => -Math.log(share + smallest));
  const roots = new Set(sentences.flatMap((sentence) => [...sentence.roots]));
  return {
    sentences,
    weights,
    general,
    neighbours: softNeighbours(bare, roots),
    sizes: sentences.map((sentence) => sizesOf(sentence, weights, general)),
    articleSizes,
    published: articles.map(({ published }) => published),
  };
}

function sizesOf(sentence: StorySentence, weights: Float64Array, general: Float64Array): SentenceSizes {
  const names = new Set(sentence.names);
  const plainRoots = sentence.roots.filter((id) => !names.has(id));
  return {
    stems: weightOf(sentence.stems, weights),
    stemsNorm: normOf(sentence.stems, weights),
    roots: weightOf(sentence.roots, weights),
    rootsNorm: normOf(sentence.roots, weights),
    meant: weightOf(sentence.meant, weights),
    meantNorm: normOf(sentence.meant, weights),
    general: weightOf(sentence.roots, general),
    generalNorm: normOf(sentence.roots, general),
    names: weightOf(sentence.names, weights),
    people: weightOf(sentence.people, weights),
    quoted: weightOf(sentence.quoted, weights),
    plainRoots,
    plain: weightOf(plainRoots, weights),
    clauses: sentence.clauses.map((clause) => weightOf(clause, weights)),
  };
}
