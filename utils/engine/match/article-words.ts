import type { Article, Sentence } from '../model.ts';
import { isCheckableOf } from '../text/is-checkable.ts';
import { wordsOf } from '../text/words-of.ts';
import { findPeople } from './find-people.ts';
import { followReferences } from './follow-references.ts';
import { type SentenceWords, sentenceWords } from './sentence-words.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** A checkable sentence of an article, taken apart: the same in every story. */
export interface ReadSentence {
  /** Its index among the article's sentences. */
  readonly index: number;
  /** Place in its article, 0 to 1. */
  readonly position: number;
  readonly quotes: boolean;
  /** Whether it tells its time by the day of writing ("on Tuesday", "last month", "today"). */
  readonly dated: boolean;
  readonly words: SentenceWords;
}

const quotation = /[“"]([^“”"]+)[”"]?/gu;
const byTheDay =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|(?:this|last|next|past) (?:week|month|year|quarter|weekend))\b/i;

/** Takes the checkable sentences of an article apart. */
function readArticle(article: Article, vocabulary: Vocabulary): ReadSentence[] {
  const last = Math.max(1, article.sentences.length - 1);
  const people = findPeople(article.sentences.map(({ text }) => text).join(' \n '));
  const follow = followReferences(people);
  const read: ReadSentence[] = [];
  article.sentences.forEach((sentence, index) => {
    const { text } = sentence;
    const words = wordsOf(text);
    const inQuotes = quotedAt(text);
    const references = follow(text, words, inQuotes.any);
    if (!isCheckableOf(sentence, words)) return;
    read.push({
      index,
      position: index / last,
      quotes: inQuotes.any,
      dated: byTheDay.test(text),
      words: sentenceWords(text, words, inQuotes.at, people, references, vocabulary),
    });
  });
  return read;
}

/** Which characters stand in quotation marks; single quoted words are no quotation. */
function quotedAt(text: string): { readonly any: boolean; readonly at: (offset: number) => boolean } {
  const spans = /[“"]/u.test(text)
    ? [...text.matchAll(quotation)]
        .filter((match) => (match[1] as string).includes(' '))
        .map((match) => [match.index, match.index + match[0].length] as const)
    : [];
  if (spans.length === 0 && /^[“"]/u.test(text)) spans.push([0, text.length]);
  return {
    any: spans.length > 0,
    at: (offset) => spans.some(([start, end]) => offset >= start && offset < end),
  };
}

/** Articles that are remembered: the stories of a dozen pages. */
const mostArticles = 100;
/** A vocabulary with more words is given up, and what was read with it. */
const mostWords = 150_000;

interface Remembered {
  readonly sentences: readonly Sentence[];
  readonly read: readonly ReadSentence[];
}

interface Memory {
  readonly vocabulary: Vocabulary;
  readonly articles: Map<string, Remembered>;
}

const newMemory = (): Memory => ({ vocabulary: createVocabulary(), articles: new Map() });
let memory = newMemory();

/** Articles as numbers of one vocabulary. */
export interface ArticleWords {
  readonly vocabulary: Vocabulary;
  /** Parallel to the articles. */
  readonly articles: readonly (readonly ReadSentence[])[];
}

/**
 * Takes articles apart. A stored article is met on many pages: the last hundred are remembered by key, and used again
 * where they still have the same sentences.
 */
export function articleWords(articles: readonly Article[]): ArticleWords {
  if (memory.vocabulary.words.length > mostWords) memory = newMemory();
  const { vocabulary, articles: known } = memory;
  const read = articles.map((article) => {
    const found = known.get(article.key);
    known.delete(article.key);
    const entry =
      found && haveSameText(found.sentences, article.sentences)
        ? found
        : { sentences: article.sentences, read: readArticle(article, vocabulary) };
    known.set(article.key, entry);
    return entry.read;
  });
  for (const key of known.keys()) {
    if (known.size <= mostArticles) break;
    known.delete(key);
  }
  return { vocabulary, articles: read };
}

const haveSameText = (a: readonly Sentence[], b: readonly Sentence[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every(({ text, kind }, at) => text === (b[at] as Sentence).text && kind === (b[at] as Sentence).kind));
