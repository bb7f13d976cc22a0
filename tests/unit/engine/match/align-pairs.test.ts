import { describe, expect, test } from 'vitest';
import { alignPairs } from '../../../../utils/engine/match/align-pairs.ts';
import { encodedScorer } from '../../../../utils/engine/match/encoded-scorer.ts';
import { alignmentNames } from '../../../../utils/engine/match/features/token-alignment.ts';
import { lexicalScorer } from '../../../../utils/engine/match/lexical-scorer.ts';
import { linkStory } from '../../../../utils/engine/match/link-story.ts';
import { preparePairs } from '../../../../utils/engine/match/prepare-pairs.ts';
import type { Article } from '../../../../utils/engine/model.ts';
import type { Encoding } from '../../../../utils/shared/encoding.ts';

const table = { sentences: 100, pieces: [1], counts: [60] };

const articleOf = (key: string, ...texts: readonly string[]): Article => ({
  key,
  outlet: key,
  credits: {},
  sentences: texts.map((text, block) => ({ text, kind: 'text', block, verbatim: true })),
});

/** An encoding in four dimensions: each piece points one way (0 to 3). */
const encodingOf = (pieces: readonly number[], ways: readonly number[]): Encoding => ({
  tokens: pieces.length,
  pieces: Int32Array.from(pieces),
  vectors: Int8Array.from(ways.flatMap((way) => [0, 1, 2, 3].map((at) => (at === way ? 127 : 0)))),
  mean: Int8Array.of(127, 0, 0, 0),
});

const here = articleOf('a', 'The harbour master closed the old pier on Friday.');
const there = articleOf('b', 'The old pier was closed on Friday by the harbour master.');
const pairs = preparePairs(here, [there]);
const [hereText, thereText] = [here.sentences[0]?.text as string, there.sentences[0]?.text as string];
const aligned = (x: Encoding, y: Encoding): number[] => {
  const encodings = new Map([
    [hereText, x],
    [thereText, y],
  ]);
  const [pair] = alignPairs([here, there], pairs, encodings, table);
  return [...(pair?.features ?? [])].slice(-alignmentNames.length);
};

describe('alignPairs', () => {
  test('gives 1 throughout for two sentences of like pieces in another order', () => {
    const values = aligned(encodingOf([2, 3], [0, 1]), encodingOf([3, 2], [1, 0]));
    for (const value of values) expect(value).toBeCloseTo(1, 4);
  });

  test('tells what of the one is in the other from what of the other is in the one', () => {
    const [lesser, greater, matchedLesser, matchedGreater] = aligned(
      encodingOf([2], [0]),
      encodingOf([2, 3, 4, 5], [0, 1, 2, 3]),
    );
    expect(greater).toBeCloseTo(1, 4);
    expect(matchedGreater).toBeCloseTo(1, 4);
    expect(lesser).toBeLessThan(0.4);
    expect(matchedLesser).toBeLessThan(0.4);
  });

  test('lets common pieces count less', () => {
    const other = encodingOf([9], [0]);
    const [, , common] = aligned(encodingOf([1, 2], [0, 3]), other);
    const [, , rare] = aligned(encodingOf([2, 1], [0, 3]), other);
    expect(common).toBeLessThan(rare as number);
  });

  test('is the same both ways', () => {
    const [x, y] = [encodingOf([2, 3, 4], [0, 1, 1]), encodingOf([3, 5], [1, 2])];
    expect(aligned(x, y)).toEqual(aligned(y, x));
  });

  test('marks a pair without an encoding, and leaves the features of words', () => {
    const [pair] = alignPairs([here, there], pairs, new Map([[hereText, encodingOf([2], [0])]]), table);
    expect([...(pair?.features ?? [])].slice(-alignmentNames.length)).toEqual(alignmentNames.map(() => NaN));
    expect([...(pair?.features ?? [])].slice(0, -alignmentNames.length)).toEqual([
      ...(pairs[0]?.features ?? []),
    ]);
  });

  test('takes sentences without pieces', () => {
    const values = aligned(encodingOf([], []), encodingOf([2], [0]));
    expect(values.slice(0, 4)).toEqual([0, 0, 0, 0]);
  });
});

describe('the encoded scorer', () => {
  const like = encodingOf([2, 3, 4], [0, 1, 2]);
  const apart = encodingOf([5, 6], [3, 3]);
  const probability = (encodings?: ReadonlyMap<string, Encoding>): number =>
    linkStory(here, [there], encodedScorer, encodings ? { encodings } : {})[0]?.probability ?? 0;

  test('gives more to sentences that align', () => {
    const alike = probability(
      new Map([
        [hereText, like],
        [thereText, like],
      ]),
    );
    const unlike = probability(
      new Map([
        [hereText, like],
        [thereText, apart],
      ]),
    );
    expect(alike).toBeGreaterThan(unlike);
  });

  test('scores as the lexical one does where there are no encodings', () => {
    const lexical = linkStory(here, [there], lexicalScorer)[0]?.probability;
    expect(probability()).toBe(lexical);
    expect(probability(new Map())).toBe(lexical);
  });

  test('gives a probability where only one sentence has an encoding', () => {
    const value = probability(new Map([[hereText, like]]));
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(1);
  });
});
