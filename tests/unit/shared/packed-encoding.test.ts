import { expect, test } from 'vitest';
import { packEncoding, unpackEncoding } from '../../../utils/shared/packed-encoding.ts';

test('an encoding survives a message that knows text only', () => {
  const encoding = {
    tokens: 3,
    pieces: Int32Array.of(0, 101, 65_535),
    vectors: Int8Array.from({ length: 20_000 }, (_, at) => (at % 255) - 127),
    mean: Int8Array.of(-128, -1, 0, 1, 127),
  };
  const sent = JSON.parse(JSON.stringify(packEncoding(encoding)));
  expect(unpackEncoding(sent)).toEqual(encoding);
});

test('a part of a larger buffer is packed alone', () => {
  const vectors = new Int8Array([1, 2, 3, 4]).subarray(1, 3);
  const encoding = { tokens: 1, pieces: Int32Array.of(7), vectors, mean: vectors };
  expect([...unpackEncoding(packEncoding(encoding)).vectors]).toEqual([2, 3]);
});
