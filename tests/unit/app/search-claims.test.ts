import { expect, test } from 'vitest';
import { saveArticle } from '../../../utils/app/save-article.ts';
import { searchClaims } from '../../../utils/app/search-claims.ts';
import { testPorts } from '../../support/test-ports.ts';
import { dailyReading } from '../../support/test-readings.ts';

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
