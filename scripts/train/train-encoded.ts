import { alignPairs } from '../../utils/engine/match/align-pairs.ts';
import { alignmentNames } from '../../utils/engine/match/features/token-alignment.ts';
import { pairFeatureNames } from '../../utils/engine/match/pair-features.ts';
import type { PieceTable } from '../../utils/engine/match/piece-weights.ts';
import { rivalFeatureNames } from '../../utils/engine/match/rival-features.ts';
import type { Encoding } from '../../utils/shared/encoding.ts';
import { encodeWithCache, openCachedEncoder } from '../encoder/encode-with-cache.ts';
import { type LexicalModel, trainLexical } from './train-lexical.ts';
import type { LabelledStory } from './training-stories.ts';

/** Word pieces in a smaller share of sentences would not change a weight by a hundredth. */
const leastShare = 0.002;

/** The trained part of the encoded scorer. */
export interface EncodedModel extends LexicalModel {
  /** The encoder that the weights belong to. */
  readonly encoder: string;
  readonly table: PieceTable;
}

/**
 * Trains the encoded scorer's models, as the lexical scorer's, on features of words and of encodings.
 * @param without names of alignment features that the models must do without (their weight stays 0)
 */
export async function trainEncoded(
  stories: readonly LabelledStory[],
  without: ReadonlySet<string> = new Set(),
): Promise<EncodedModel> {
  const { encoder } = await openCachedEncoder();
  const encodings = await encodeWithCache(stories.flatMap(textsOf));
  const table = countPieces(encodings.values());
  const model = trainLexical(
    stories.map((story) => blindStory(alignStory(story, encodings, table), without)),
  );
  return {
    ...model,
    encoder: encoder.model,
    features: [...pairFeatureNames, ...alignmentNames, ...rivalFeatureNames],
    table,
  };
}

/** Texts of a story's sentences that are in any pair. */
export const textsOf = ({ articles, pairs }: Pick<LabelledStory, 'articles' | 'pairs'>): string[] =>
  [...new Set(pairs.flatMap(({ here, there }) => [here, there]))].map(
    ({ article, index }) => articles[article]?.sentences[index]?.text ?? '',
  );

/** A story whose pairs carry what the encoder tells of them. */
export const alignStory = (
  story: LabelledStory,
  encodings: ReadonlyMap<string, Encoding>,
  table: PieceTable,
): LabelledStory => ({ ...story, pairs: alignPairs(story.articles, story.pairs, encodings, table) });

/** The story with some alignment features at 0, so that a model learns nothing of them. */
function blindStory(story: LabelledStory, without: ReadonlySet<string>): LabelledStory {
  alignmentNames.forEach((name, at) => {
    if (without.has(name)) for (const { features } of story.pairs) features[pairFeatureNames.length + at] = 0;
  });
  return story;
}

function countPieces(encodings: Iterable<Encoding>): PieceTable {
  const counts = new Map<number, number>();
  let sentences = 0;
  for (const { pieces } of encodings) {
    sentences += 1;
    for (const piece of new Set(pieces)) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= leastShare * sentences).sort(([x], [y]) => x - y);
  return { sentences, pieces: kept.map(([piece]) => piece), counts: kept.map(([, count]) => count) };
}
