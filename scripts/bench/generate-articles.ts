import type { Article } from '../../utils/engine/model.ts';
import { createRandom } from './random.ts';

/** What generated text is drawn from: parallel lists give more weight to what stands in them more often. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** Sentence lengths in words. */
  readonly lengths: readonly number[];
}

const seed = 20_250_301;
/** Sentences of a news article, about. */
const sentencesPerArticle = 25;
/** The generated articles stand for so many outlets. */
const outlets = 40;

/** Articles of words drawn at random, as many sentences as wanted; the same on each run. */
export function generateArticles({ words, lengths }: Vocabulary, wanted: number): Article[] {
  const random = createRandom(seed);
  const draw = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const articles: Article[] = [];
  for (let left = wanted; left > 0; left -= sentencesPerArticle) {
    const number = articles.length;
    articles.push({
      key: `generated/${number}`,
      outlet: `outlet-${number % outlets}.example`,
      credits: {},
      sentences: Array.from({ length: Math.min(left, sentencesPerArticle) }, (_, block) => ({
        text: sentenceOf(Array.from({ length: draw(lengths) }, () => draw(words))),
        kind: 'text',
        block,
        verbatim: true,
      })),
    });
  }
  return articles;
}

const sentenceOf = (words: readonly string[]): string => {
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};
