import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import provenance from '../../../public/models/minilm/provenance.json' with { type: 'json' };
import { openNodeEncoder } from '../../../scripts/encoder/open-node-encoder.ts';
import type { Encoder } from '../../../utils/encoder/model.ts';
import { encodedScorer, linkStory } from '../../../utils/engine/index.ts';
import type { Article } from '../../../utils/engine/model.ts';
import reference from '../../fixtures/encoder/reference-scores.json' with { type: 'json' };
import { starterPack } from '../../support/starter-pack.ts';

describe('the encoder that ships', () => {
  let encoder: Encoder;
  beforeAll(async () => {
    encoder = await openNodeEncoder();
  });
  afterAll(() => encoder.close());

  test('is called as its provenance says', () => {
    expect(encoder.model).toBe(provenance.model);
  });

  test('gives a vector of 128 for each word piece and a mean of 384, all of length 127', async () => {
    const [encoding] = await encoder.encode(['The ferry will stay in harbour until Friday.']);
    expect(encoding?.tokens).toBe(9);
    expect(encoding?.pieces).toHaveLength(9);
    expect(encoding?.vectors).toHaveLength(9 * 128);
    expect(encoding?.mean).toHaveLength(384);
    for (let at = 0; at < 9; at += 1)
      expect(lengthOf(encoding?.vectors.subarray(at * 128, at * 128 + 128))).toBeCloseTo(127, -0.5);
    expect(lengthOf(encoding?.mean)).toBeCloseTo(127, -0.5);
  });

  test('encodes a sentence alike in any company', async () => {
    const text = 'Two divers found the wreck.';
    const [alone] = await encoder.encode([text]);
    const [, , beside] = await encoder.encode(['', 'A much longer sentence about something else.', text]);
    expect(beside).toEqual(alone);
  });

  test('finds other words for one thing more alike than other things', async () => {
    const [charge, same, other] = await encoder.encode([
      'He was accused of wire fraud.',
      'Prosecutors charged him with swindling by telephone.',
      'The ferry will stay in harbour until Friday.',
    ]);
    expect(dot(charge?.mean, same?.mean)).toBeGreaterThan(2 * dot(charge?.mean, other?.mean));
  });

  test('takes an empty text, and cuts off a very long one', async () => {
    const [empty, long] = await encoder.encode(['', 'word '.repeat(300)]);
    expect(empty?.tokens).toBe(0);
    expect(empty?.vectors).toHaveLength(0);
    expect(long?.tokens).toBe(126);
  });

  test('ends where it is told to', async () => {
    const stop = new AbortController();
    const work = encoder.encode(Array(50).fill('The same sentence.'), stop.signal);
    stop.abort(new Error('no more'));
    await expect(work).rejects.toThrow('no more');
  });

  test('lets the scorer give the probabilities that it gave when it was trained', async () => {
    const textOf = (id: string): string => starterPack.reports.find((one) => one.id === id)?.text as string;
    const texts = reference.flatMap(({ a, b }) => [textOf(a), textOf(b)]);
    const encoded = await encoder.encode(texts);
    const encodings = new Map(texts.map((text, at) => [text, encoded[at] as (typeof encoded)[number]]));
    for (const { a, b, probability } of reference) {
      const [link] = linkStory(articleOf(textOf(a), 'a'), [articleOf(textOf(b), 'b')], encodedScorer, {
        encodings,
      });
      expect(link?.probability ?? 0, `${a} and ${b}`).toBeCloseTo(probability, 2);
    }
  });
});

const dot = (x: Int8Array | undefined, y: Int8Array | undefined): number =>
  x?.reduce((sum, value, at) => sum + value * (y?.[at] ?? 0), 0) ?? 0;
const lengthOf = (x: Int8Array | undefined): number => Math.sqrt(dot(x, x));

const articleOf = (text: string, key: string): Article => ({
  key,
  outlet: key,
  credits: {},
  sentences: [{ text, kind: 'text', block: 0, verbatim: true }],
});
