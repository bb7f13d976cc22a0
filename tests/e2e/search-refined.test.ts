import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { callBackground } from '../../scripts/browser/call-extension.ts';
import { importStarterPack } from '../../scripts/browser/fill-base.ts';
import { findWelcome } from '../../scripts/browser/find-welcome.ts';
import type { ClaimHit } from '../../utils/app/view.ts';
import { type ChromiumReader, openChromiumReader } from '../support/chromium-reader.ts';

/** A paraphrase: of the claim's own words it has only some that others have too. */
const query = 'what Mexican generals felt about the threat of American troops';

let reader: ChromiumReader;
beforeAll(async () => {
  reader = await openChromiumReader();
});
afterAll(async () => {
  await reader?.close();
});

test('a paraphrase is ordered anew by the encoder in the popup', async () => {
  const welcome = await findWelcome(reader.context);
  await importStarterPack(welcome);
  const ask = async (call: 'search' | 'refineSearch') =>
    ((await callBackground(welcome, call, { query, limit: 12 })) as ClaimHit[]).map(({ claim }) => claim);
  const byWords = await ask('search');
  await vi.waitFor(async () => expect(await ask('refineSearch')).not.toEqual(byWords), {
    timeout: 60_000,
    interval: 200,
  });
  const popup = await reader.openExtensionPage('popup.html');
  const showsRefined = async () => {
    const refined = (await callBackground(welcome, 'refineSearch', { query, limit: 12 })) as ClaimHit[];
    const shown = await popup.getByRole('option').allTextContents();
    expect(shown).toHaveLength(refined.length);
    for (const [at, { statement }] of refined.entries()) expect(shown[at]).toContain(statement);
  };
  // While the base is still being encoded the order may change after the popup asked: then the reader types again.
  await vi.waitFor(
    async () => {
      await popup.getByRole('combobox').fill('');
      await popup.getByRole('combobox').fill(query);
      await vi.waitFor(showsRefined, { timeout: 3_000, interval: 100 });
    },
    { timeout: 30_000, interval: 100 },
  );
  await popup.close();
  expect(reader.outside).toEqual([]);
});
