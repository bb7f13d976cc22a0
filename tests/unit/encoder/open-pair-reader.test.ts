import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import provenance from '../../../public/models/minilm/pairs.provenance.json' with { type: 'json' };
import { openNodeEncoder } from '../../../scripts/encoder/open-node-encoder.ts';
import type { Encoder } from '../../../utils/encoder/model.ts';
import type { PairReading, SentencePair } from '../../../utils/shared/pair-reading.ts';

const folder = new URL('../../../public/models/minilm/', import.meta.url);
const checksum = (file: string): string =>
  createHash('sha256')
    .update(readFileSync(new URL(file, folder)))
    .digest('hex');

describe('the network of pairs that ships', () => {
  let encoder: Encoder;
  beforeAll(async () => {
    encoder = await openNodeEncoder();
  });
  afterAll(() => encoder.close());
  const read = async (pair: SentencePair): Promise<PairReading> => (await encoder.readPairs([pair]))[0] ?? {};

  test('was made for the encoder that ships', () => {
    for (const [file, sum] of Object.entries(provenance.sha256)) expect(checksum(file)).toBe(sum);
  });

  test('reads a pair alike in either order', async () => {
    const a = 'Twelve people died when the ferry sank, officials said.';
    const b = 'The sinking of the ferry killed 15, according to the coast guard.';
    expect(await read([a, b])).toEqual(await read([b, a]));
  });

  test.each([
    ['quantity', 'The storm killed 12 people in Arden.', 'The storm killed 15 people in Arden.'],
    ['date', 'The minister resigned on Monday.', 'The minister resigned on Thursday.'],
    [
      'attribution',
      'The dam is unsafe, the mayor said.',
      'The dam is unsafe, according to a report by engineers.',
    ],
    ['quote', '“The dam is a danger to us all,” Reyes said.', 'Reyes called the dam dangerous.'],
  ] as const)('tells that a reader would note the %s', async (dimension, a, b) => {
    const apart = await read([a, b]);
    const same = await read([a, a]);
    expect(apart[dimension]).toBeGreaterThan((same[dimension] as number) + 1);
  });

  test('cuts what is too long, and takes an empty text', async () => {
    const long = 'word '.repeat(400);
    expect(await read([long, long])).toEqual(await read([long, `${long} more`]));
    expect(Object.values(await read(['', 'One.'])).every(Number.isFinite)).toBe(true);
  });

  test('ends where it is told to', async () => {
    const stop = new AbortController();
    const work = encoder.readPairs(Array(50).fill(['One.', 'Another.']), stop.signal);
    stop.abort(new Error('no more'));
    await expect(work).rejects.toThrow('no more');
  });
});
