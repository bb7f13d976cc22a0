import type { Article } from '../model.ts';
import { type ArticleRelations, relateArticles } from './article-relations.ts';
import { articleWords, type ReadSentence } from './article-words.ts';
import { softMatchesOf, softNeighbours } from './soft-match.ts';
import { type StorySentence, sizesOf } from './story-sentence.ts';
import type { Vocabulary } from './vocabulary.ts';
import { kinds } from './word-kinds.ts';

/**
 * Sentences of general news that stand beside the story's own in word weights: a rare word of the language may be
 * common in the story, but eight sentences say little on how common a word is.
 */
const backgroundSentences = 30;
/** Within a story of its kind a word is some six times as common as in news at large. */
const storyLift = 6;

/** A page with its story's articles, taken apart for comparing. */
export interface PreparedStory {
  /** The page's sentences first, then each article's. */
  readonly sentences: readonly StorySentence[];
  /** The same by article. */
  readonly byArticle: readonly (readonly StorySentence[])[];
  /** Weight of each word within the story (of the story's words only), and in news at large. */
  readonly weights: Float64Array;
  readonly general: Float64Array;
  readonly vocabulary: Vocabulary;
  /** Number of checkable sentences of each article. */
  readonly articleSizes: readonly number[];
  /** When each article was published, ISO 8601, where known. */
  readonly published: readonly (string | undefined)[];
}

/**
 * How much a sentence of an article of so many counts in word frequencies. A pack's articles hold one report each and
 * repeat each other: counted in full, they would make the very words of the fact look common.
 */
const countOf = (articleSize: number): number => articleSize / (articleSize + shortArticle);
const shortArticle = 4;

/** Takes the articles of a story apart; the page comes first. */
export function prepareStory(articles: readonly Article[]): PreparedStory {
  const { vocabulary, articles: read } = articleWords(articles);
  const { general } = vocabulary;
  const { weights, roots } = weigh(read, vocabulary);
  const neighbours = softNeighbours(vocabulary.words, roots);
  const published = articles.map((article) => article.published);
  const relations = relateArticles(read, general, published);
  const sentences: StorySentence[] = [];
  const byArticle = read.map((own, article) =>
    own.map((sentence, order) => {
      const made: StorySentence = {
        index: sentence.index,
        position: sentence.position,
        quotes: sentence.quotes,
        dated: sentence.dated,
        words: sentence.words,
        article,
        number: sentences.length,
        order,
        relations: relations[article] as ArticleRelations,
        sizes: sizesOf(sentence, weights, general),
        soft: softMatchesOf(sentence.words, neighbours),
      };
      sentences.push(made);
      return made;
    }),
  );
  return {
    sentences,
    byArticle,
    weights,
    general,
    vocabulary,
    articleSizes: read.map(({ length }) => length),
    published,
  };
}

/** Weights of a story's words: the rarer in the story and in news at large, the heavier. */
function weigh(
  articles: readonly (readonly ReadSentence[])[],
  { words, shares }: Vocabulary,
): { readonly weights: Float64Array; readonly roots: readonly number[] } {
  const frequency = new Float64Array(words.length);
  const isRoot = new Uint8Array(words.length);
  const used: number[] = [];
  let total = backgroundSentences;
  for (const sentences of articles) {
    const counts = countOf(sentences.length);
    for (const { words: own } of sentences) {
      total += counts;
      for (let at = 0; at < own.ids.length; at += 1) {
        const id = own.ids[at] as number;
        const kind = own.kinds[at] as number;
        used.push(id);
        if (kind & (kinds.stem | kinds.root)) frequency[id] = (frequency[id] as number) + counts;
        if (kind & kinds.root) isRoot[id] = 1;
      }
    }
  }
  const weights = new Float64Array(words.length);
  const roots: number[] = [];
  for (const id of used) {
    if (weights[id] !== 0) continue;
    const expected = backgroundSentences * Math.min(1, (shares[id] as number) * storyLift);
    weights[id] = Math.log((total + 1) / ((frequency[id] as number) + expected + 0.5));
    if (isRoot[id]) roots.push(id);
  }
  return { weights, roots };
}
