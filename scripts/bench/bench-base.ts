import type { Article } from '../../utils/engine/model.ts';
import { readSplit } from '../gold/read-gold.ts';
import { readStrangers } from '../gold/read-strangers.ts';
import { readWorld, type WorldArticle } from '../gold/read-world.ts';
import { countSentences, fillBase } from './fill-base.ts';

/** The base that everything is measured on. */
export interface BenchBase {
  readonly articles: readonly Article[];
  /** Those among them whose stories are told by others too; none without the measuring material. */
  readonly real: readonly WorldArticle[];
  /** Numbers of sentences. */
  readonly realSentences: number;
  readonly generatedSentences: number;
}

/** Every real sentence at hand, filled up to a size with text generated from the same vocabulary. */
export function openBenchBase(size: number): BenchBase {
  const split = readSplit();
  const real = split ? readWorld(split).articles : [];
  const articles = [...real, ...(split ? readStrangers(split) : [])].map(({ article }) => article);
  const generated = fillBase(articles, size);
  return {
    articles: [...articles, ...generated],
    real,
    realSentences: countSentences(articles),
    generatedSentences: countSentences(generated),
  };
}
