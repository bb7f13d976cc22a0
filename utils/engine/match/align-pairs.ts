import type { Encoding } from '../../shared/encoding.ts';
import type { Article } from '../model.ts';
import { alignmentNames, measureAlignment, type WeighedEncoding } from './features/token-alignment.ts';
import { type PieceTable, pieceWeights } from './piece-weights.ts';
import type { PreparedPair } from './scorer.ts';
import type { StorySentence } from './story-sentence.ts';

/**
 * Adds to each pair's features what the sentence encoder tells of it. Where a sentence has no encoding the pair gets
 * `NaN` there.
 * @param articles the page, then the story, as the pairs were made of them
 * @param encodings by the sentences' texts
 */
export function alignPairs(
  articles: readonly Article[],
  pairs: readonly PreparedPair[],
  encodings: ReadonlyMap<string, Encoding>,
  table: PieceTable,
): PreparedPair[] {
  const found = new Map<StorySentence, Encoding>();
  for (const pair of pairs)
    for (const sentence of [pair.here, pair.there]) {
      if (found.has(sentence)) continue;
      const encoding = encodings.get(articles[sentence.article]?.sentences[sentence.index]?.text ?? '');
      if (encoding) found.set(sentence, encoding);
    }
  const weightOf = pieceWeights(found.values(), table);
  const weighed = new Map(
    [...found].map(([sentence, encoding]) => [sentence, weigh(encoding, weightOf)] as const),
  );
  return pairs.map(({ here, there, features }) => {
    const all = new Float64Array(features.length + alignmentNames.length);
    all.set(features);
    const [x, y] = [weighed.get(here), weighed.get(there)];
    if (x && y) measureAlignment(x, y, all, features.length);
    else all.fill(Number.NaN, features.length);
    return { here, there, features: all };
  });
}

function weigh(encoding: Encoding, weightOf: (piece: number) => number): WeighedEncoding {
  const weights = Float64Array.from(encoding.pieces, weightOf);
  return { encoding, weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
}
