import { buildSegment, createRetriever, type Retriever } from '../../utils/engine/index.ts';
import { countSentences, fillBase } from '../bench/fill-base.ts';
import type { GoldSplit } from '../gold/read-gold.ts';
import { readStrangers } from '../gold/read-strangers.ts';
import { readWorld, type World, worldOf } from '../gold/read-world.ts';

/** Sentences of the base that figures are measured on, unless another number is asked for. */
export const defaultFill = 100_000;

/** Everything that pages are held against: every real article at hand, and generated ones. */
export interface EvaluationBase {
  readonly world: World;
  readonly retriever: Retriever;
  /** How many of each. */
  readonly size: string;
}

/** Opens the base with every real article, filled with generated ones up to `fill` sentences. */
export function openEvaluationBase(split: GoldSplit, fill: number): EvaluationBase {
  const labelled = readWorld(split);
  const real = [...labelled.articles, ...readStrangers(split)];
  const articles = real.map(({ article }) => article);
  const generated = fillBase(articles, fill);
  const world = worldOf(
    [...real, ...generated.map((article) => ({ story: article.key, article }))],
    labelled.isRelated,
  );
  return {
    world,
    retriever: createRetriever([buildSegment(world.articles.map(({ article }) => article))]),
    size:
      `${countSentences(articles)} real sentences of ${articles.length} articles, ` +
      `${countSentences(generated)} generated ones of ${generated.length}`,
  };
}
