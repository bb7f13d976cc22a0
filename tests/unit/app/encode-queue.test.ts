import { expect, test } from 'vitest';
import { createEncodeQueue } from '../../../utils/app/encode-queue.ts';
import type { SentencePair } from '../../../utils/shared/pair-reading.ts';
import { fakeEncoder, fakeReading } from '../../support/fake-encoder.ts';

const texts = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${name} ${at}`);

test('gives encodings in the order of the texts, a few at a time, and tells how far it is', async () => {
  const encoder = fakeEncoder();
  const done: number[] = [];
  const given = texts('one', 19);
  const encodings = await createEncodeQueue(encoder).encode(given, 'page', {
    onProgress: (count) => done.push(count),
  });
  expect(encodings).toEqual(await fakeEncoder().encode(given));
  expect(encoder.batches).toEqual([8, 8, 3]);
  expect(done).toEqual([8, 16, 19]);
});

test('a page goes before what was there earlier for the base', async () => {
  const encoder = fakeEncoder();
  const queue = createEncodeQueue(encoder);
  const base = queue.encode(texts('base', 24), 'base');
  const page = queue.encode(texts('page', 8), 'page');
  await Promise.all([base, page]);
  expect(encoder.asked.map((text) => text.split(' ')[0]).slice(0, 24)).toEqual([
    ...Array(8).fill('base'),
    ...Array(8).fill('page'),
    ...Array(8).fill('base'),
  ]);
});

test('the base waits while it is held, pages do not', async () => {
  const encoder = fakeEncoder();
  const queue = createEncodeQueue(encoder);
  const release = queue.hold();
  const base = queue.encode(texts('base', 1), 'base');
  await queue.encode(texts('page', 20), 'page');
  expect(encoder.asked).not.toContain('base 0');
  release();
  release();
  await base;
  expect(encoder.asked.at(-1)).toBe('base 0');
});

test('an end comes between two batches, and the next one has its turn', async () => {
  const encoder = fakeEncoder();
  const queue = createEncodeQueue(encoder);
  const stop = new AbortController();
  const stopped = queue.encode(texts('stopped', 20), 'page', {
    signal: stop.signal,
    onProgress: () => stop.abort(new Error('another page')),
  });
  await expect(stopped).rejects.toThrow('another page');
  expect(encoder.batches).toEqual([8]);
  expect(await queue.encode(texts('next', 1), 'base')).toHaveLength(1);
});

test('what a page asked for is remembered, and asked of the encoder once', async () => {
  const encoder = fakeEncoder();
  const queue = createEncodeQueue(encoder);
  await queue.encode(texts('page', 3), 'page');
  const done: number[] = [];
  const again = await queue.encode(['new', ...texts('page', 3), 'new'], 'page', {
    onProgress: (count) => done.push(count),
  });
  expect(encoder.asked).toEqual([...texts('page', 3), 'new']);
  expect(again).toEqual(await fakeEncoder().encode(['new', ...texts('page', 3), 'new']));
  await queue.encode(texts('other', 600), 'page');
  await queue.encode(['page 0'], 'page');
  expect(encoder.asked.at(-1)).toBe('page 0');
});

test('a failure is the asker’s alone', async () => {
  let broken = true;
  const encoder = fakeEncoder();
  const queue = createEncodeQueue({
    ...encoder,
    encode: async (given) => {
      if (broken) throw new Error('out of memory');
      return encoder.encode(given);
    },
  });
  await expect(queue.encode(['one'], 'page')).rejects.toThrow('out of memory');
  broken = false;
  expect(await queue.encode(['one'], 'page')).toHaveLength(1);
});

const pair = (name: string): SentencePair => [`${name} a`, `${name} b`];
const never = new AbortController().signal;

test('pairs are read in their order, each once, whichever sentence comes first', async () => {
  const encoder = fakeEncoder();
  const queue = createEncodeQueue(encoder);
  const asked = [
    pair('one'),
    pair('two'),
    [...pair('one')].reverse() as [string, string],
    pair('three'),
    pair('four'),
  ];
  const readings = await queue.readPairs(asked, never);
  expect(readings).toEqual(asked.map(fakeReading));
  expect(encoder.readTogether).toEqual([pair('one'), pair('two'), pair('three'), pair('four')]);
  await queue.readPairs([pair('four'), pair('five')], never);
  expect(encoder.readTogether.at(-1)).toEqual(pair('five'));
  expect(encoder.readTogether).toHaveLength(5);
});

test('reading pairs ends between two batches', async () => {
  const encoder = fakeEncoder();
  const stop = new AbortController();
  const queue = createEncodeQueue({
    ...encoder,
    readPairs: async (pairs) => {
      stop.abort(new Error('another page'));
      return encoder.readPairs(pairs);
    },
  });
  const reading = queue.readPairs(texts('pair', 9).map(pair), stop.signal);
  await expect(reading).rejects.toThrow('another page');
  expect(encoder.readTogether.length).toBeLessThan(9);
});
