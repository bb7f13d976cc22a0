import background from '../../utils/engine/match/background.trained.json' with { type: 'json' };
import type { Article } from '../../utils/engine/model.ts';
import { generateArticles, type Vocabulary } from './generate-articles.ts';

/** Sentence lengths where there are no real sentences to take them from: five to forty words. */
const usualLengths = Array.from({ length: 36 }, (_, at) => at + 5);

/** Articles with as many sentences as some real ones lack to `size`, of the real ones' words and sentence lengths. */
export function fillBase(real: readonly Article[], size: number): Article[] {
  const texts = real.flatMap(({ sentences }) => sentences.map(({ text }) => text));
  const missing = Math.max(0, size - texts.length);
  return missing === 0
    ? []
    : generateArticles(texts.length > 0 ? vocabularyOf(texts) : newsVocabulary(), missing);
}

/** Number of sentences of some articles. */
export const countSentences = (articles: readonly Article[]): number =>
  articles.reduce((sum, { sentences }) => sum + sentences.length, 0);

function vocabularyOf(texts: readonly string[]): Vocabulary {
  const perSentence = texts.map((text) => text.match(/[\p{L}\p{N}$%'’.,-]*[\p{L}\p{N}%]/gu) ?? []);
  return {
    words: perSentence.flat(),
    lengths: perSentence.map(({ length }) => length).filter((length) => length > 0),
  };
}

/** The engine's own table of stems in news at large. */
function newsVocabulary(): Vocabulary {
  const words = background.stems
    .split(' ')
    .flatMap((stem, at) => new Array<string>(background.counts[at] ?? 0).fill(stem));
  return { words, lengths: usualLengths };
}
