import { expect, test } from 'vitest';
import { type EncodeProgress, encodeBase } from '../../../utils/app/encode-base.ts';
import { createEncodeQueue } from '../../../utils/app/encode-queue.ts';
import { encodableSentences, packVersion, unpackVersion } from '../../../utils/app/encode-records.ts';
import type { Ports } from '../../../utils/app/ports.ts';
import { removeArticle } from '../../../utils/app/remove-article.ts';
import { saveArticle } from '../../../utils/app/save-article.ts';
import { undo } from '../../../utils/app/undo.ts';
import { fakeEncoder, fakeEncoding } from '../../support/fake-encoder.ts';
import { restartedPorts, testPorts } from '../../support/test-ports.ts';
import { dailyReading, reading, timesReading, wireReading } from '../../support/test-readings.ts';

const model = 'fake-1';

async function savedBase(): Promise<Ports> {
  const ports = testPorts();
  for (const page of [dailyReading, timesReading, wireReading])
    expect(await saveArticle({ reading: page, incognito: false }, ports)).toMatchObject({ ok: true });
  return ports;
}

const encodedHashes = async ({ base }: Ports): Promise<string[]> =>
  (await base.encodings.toArray()).map(({ textHash }) => textHash).sort();

const heldHashes = async ({ base }: Ports): Promise<string[]> =>
  (await base.versions.toArray()).map(({ textHash }) => textHash).sort();

test('every checkable sentence of the base is encoded once, newest article first', async () => {
  const ports = await savedBase();
  const encoder = fakeEncoder();
  const seen: EncodeProgress[] = [];
  const queue = createEncodeQueue(encoder);
  await encodeBase(ports.base, model, queue, { onProgress: (progress) => seen.push(progress) });
  expect(await encodedHashes(ports)).toEqual(await heldHashes(ports));
  expect(encoder.asked).toHaveLength(9);
  expect(encoder.asked[0]).toBe(wireReading.blocks[0]?.text);
  expect(seen).toEqual([
    { done: 0, total: 3 },
    { done: 1, total: 3 },
    { done: 2, total: 3 },
  ]);
  await encodeBase(ports.base, model, queue);
  expect(encoder.asked).toHaveLength(9);
});

test('what is stored are the encoder’s vectors, sentence by sentence', async () => {
  const ports = await savedBase();
  await encodeBase(ports.base, model, createEncodeQueue(fakeEncoder()));
  for (const { textHash, sentences } of await ports.base.versions.toArray()) {
    const means = await ports.base.encodings.get([model, textHash]);
    const tokens = await ports.base.tokenEncodings.get([model, textHash]);
    if (!means || !tokens) throw new Error('not encoded');
    const found = unpackVersion({ means, tokens });
    expect([...found.keys()]).toEqual(encodableSentences(sentences));
    for (const [index, encoding] of found)
      expect(encoding).toEqual(fakeEncoding(sentences[index]?.text ?? ''));
  }
});

test('a worker that dies in between loses nothing: the next one does the rest', async () => {
  const ports = await savedBase();
  const dying = new AbortController();
  const first = fakeEncoder();
  const killed = encodeBase(ports.base, model, createEncodeQueue(first), {
    signal: dying.signal,
    onProgress: ({ done }) => done === 1 && dying.abort(new Error('killed')),
  });
  await expect(killed).rejects.toThrow('killed');
  const restarted = restartedPorts(ports);
  expect(await encodedHashes(restarted)).toHaveLength(1);
  const second = fakeEncoder();
  await encodeBase(restarted.base, model, createEncodeQueue(second));
  expect(await encodedHashes(restarted)).toEqual(await heldHashes(restarted));
  expect([...first.asked, ...second.asked]).toHaveLength(9);
});

test('vectors go with the article, unless another version holds its text, and come back after an undo', async () => {
  const ports = await savedBase();
  const twin = reading(
    'https://mirror.example/bridge',
    dailyReading.blocks.map(({ text }) => text),
  );
  await saveArticle({ reading: twin, incognito: false }, ports);
  const encoder = fakeEncoder();
  const queue = createEncodeQueue(encoder);
  await encodeBase(ports.base, model, queue);
  const articleAt = async (url: string) =>
    (await ports.base.articles.where('url').equals(url).first())?.id ?? '';

  await removeArticle(await articleAt(twin.metadata.url), ports);
  expect(await encodedHashes(ports)).toHaveLength(3);
  const token = await removeArticle(await articleAt(wireReading.metadata.url), ports);
  expect(await encodedHashes(ports)).toEqual(await heldHashes(ports));
  expect(await ports.base.tokenEncodings.count()).toBe(2);

  const before = encoder.asked.length;
  await undo(token ?? '', ports);
  await encodeBase(ports.base, model, queue);
  expect(await encodedHashes(ports)).toHaveLength(3);
  expect(encoder.asked.slice(before)).toEqual(wireReading.blocks.map(({ text }) => text));
});

test('an article that is removed while it is encoded leaves no vectors behind', async () => {
  const ports = await savedBase();
  const encoder = fakeEncoder();
  const removing = {
    ...encoder,
    async encode(texts: readonly string[]) {
      for (const { id } of await ports.base.articles.toArray()) await removeArticle(id, ports);
      return encoder.encode(texts);
    },
  };
  await encodeBase(ports.base, model, createEncodeQueue(removing));
  expect(await ports.base.encodings.count()).toBe(0);
  expect(await ports.base.tokenEncodings.count()).toBe(0);
});

test('vectors whose text has gone by another way go at the next look', async () => {
  const ports = await savedBase();
  const queue = createEncodeQueue(fakeEncoder());
  await encodeBase(ports.base, model, queue);
  // As where the whole base is replaced by a backup.
  await ports.base.versions.clear();
  await ports.base.segments.clear();
  await ports.base.meta.clear();
  await encodeBase(ports.base, model, queue);
  expect(await ports.base.encodings.count()).toBe(0);
  expect(await ports.base.tokenEncodings.count()).toBe(0);
});

test('a new model encodes anew and what the old one made goes', async () => {
  const ports = await savedBase();
  const queue = createEncodeQueue(fakeEncoder());
  await encodeBase(ports.base, model, queue);
  await encodeBase(ports.base, 'fake-2', queue);
  const rows = [...(await ports.base.encodings.toArray()), ...(await ports.base.tokenEncodings.toArray())];
  expect(rows).toHaveLength(6);
  expect(new Set(rows.map((row) => row.model))).toEqual(new Set(['fake-2']));
});

test('a version without a checkable sentence packs to nothing', () => {
  const packed = packVersion(model, { textHash: 'x' }, [], [], '2025-03-01');
  expect(unpackVersion(packed).size).toBe(0);
});
