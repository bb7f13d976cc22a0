import { describe, expect, test } from 'vitest';
import { encodeBase } from '../../../utils/app/encode-base.ts';
import { createEncodeQueue } from '../../../utils/app/encode-queue.ts';
import { saveArticle } from '../../../utils/app/save-article.ts';
import { searchClaims } from '../../../utils/app/search-claims.ts';
import type { Base } from '../../../utils/store/schema.ts';
import { fakeEncoder } from '../../support/fake-encoder.ts';
import { testPorts } from '../../support/test-ports.ts';
import { dailyReading, timesReading } from '../../support/test-readings.ts';

test('a copied post finds the claim that it is about, by its words and hashtags alone', async () => {
  const ports = testPorts();
  await saveArticle({ reading: dailyReading, incognito: false }, ports);
  const plain = await searchClaims({ query: 'inspectors warned' }, ports);
  expect(plain.length).toBeGreaterThan(0);

  const post = '#InspectorsWarned https://t.co/council — Jo (@bridge_council) March 1, 2025';
  const hits = await searchClaims({ query: post }, ports);
  expect(hits.map(({ claim }) => claim)).toEqual(plain.map(({ claim }) => claim));
  expect(hits[0]?.highlights).toEqual(plain[0]?.highlights);
});

describe('with an encoded query', () => {
  const query = 'bridge council';
  const model = 'fake-1';
  const encodedBase = async () => {
    const ports = testPorts();
    for (const page of [dailyReading, timesReading])
      await saveArticle({ reading: page, incognito: false }, ports);
    await encodeBase(ports.base, model, createEncodeQueue(fakeEncoder()));
    return ports;
  };
  /** Gives each stored sentence the same vector, but one sentence its own. */
  const turn = async (base: Base, text: string): Promise<void> => {
    for (const { textHash, sentences: all } of await base.versions.toArray()) {
      const row = await base.encodings.get([model, textHash]);
      if (!row) throw new Error('not encoded');
      const means = row.sentences.flatMap((at) => (all[at]?.text === text ? [127, 0] : [0, 127]));
      await base.encodings.put({ ...row, means: Int8Array.from(means) });
    }
  };
  const encoded = { model, mean: Int8Array.from([127, 0]) };

  test('the hit whose report the encoder finds alike comes first', async () => {
    const ports = await encodedBase();
    const byWords = await searchClaims({ query }, ports);
    const last = byWords.at(-1);
    expect(byWords.length).toBeGreaterThan(2);
    await turn(ports.base, last?.report?.text ?? '');
    const fused = await searchClaims({ query, encoded }, ports);
    expect(fused[0]?.claim).toBe(last?.claim);
    expect(fused.slice(1).map(({ claim }) => claim)).toEqual(byWords.slice(0, -1).map(({ claim }) => claim));
    expect((await searchClaims({ query, limit: 1, encoded }, ports))[0]?.claim).toBe(last?.claim);
  });

  test('hits without a stored vector of that model keep their scores by words', async () => {
    const ports = await encodedBase();
    const byWords = await searchClaims({ query }, ports);
    expect(await searchClaims({ query, encoded: { ...encoded, model: 'another-1' } }, ports)).toEqual(
      byWords,
    );
  });

  test('a claim that shares no word is found by its vector, once', async () => {
    const ports = await encodedBase();
    const text = (await searchClaims({ query }, ports)).at(-1)?.report?.text ?? '';
    await turn(ports.base, text);
    const none = { query: 'zyzzyva', encoded };
    const found = await searchClaims(none, ports);
    expect(found.map(({ report }) => report?.text)).toEqual([text]);
    expect(await searchClaims({ query: 'zyzzyva' }, ports)).toEqual([]);
    expect(await searchClaims({ ...none, encoded: { ...encoded, model: 'another-1' } }, ports)).toEqual([]);

    const both = (await searchClaims({ query, encoded }, ports)).map(({ claim }) => claim);
    expect(new Set(both).size).toBe(both.length);
  });
});
