import background from '../../utils/engine/match/background.trained.json' with { type: 'json' };
import type { Article } from '../../utils/engine/model.ts';
import { readSplit } from '../gold/read-gold.ts';
import { readWorld, type WorldArticle } from '../gold/read-world.ts';
import { generateArticles, type Vocabulary } from './generate-articles.ts';

/** The base that everything is measured on. */
export interface BenchBase {
  readonly articles: readonly Article[];
  /** The real ones among them, with their stories; none without the measuring material. */
  readonly real: readonly WorldArticle[];
  /** Numbers of sentences. */
  readonly realSentences: number;
  readonly generatedSentences: number;
}

/** Sentence lengths where there are no real sentences to take them from: five to forty words. */
const usualLengths = Array.from({ length: 36 }, (_, at) => at + 5);

/** Every real sentence at hand, filled up to a size with text generated from the same vocabulary. */
export function openBenchBase(size: number): BenchBase {
  const split = readSplit();
  const real = split ? readWorld(split).articles : [];
  const texts = real.flatMap(({ article }) => article.sentences.map(({ text }) => text));
  const missing = Math.max(0, size - texts.length);
  const generated = generateArticles(texts.length > 0 ? vocabularyOf(texts) : newsVocabulary(), missing);
  return {
    articles: [...real.map(({ article }) => article), ...generated],
    real,
    realSentences: texts.length,
    generatedSentences: missing,
  };
}

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
