import { readFileSync } from 'node:fs';
import type { Download, FileChooser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findWelcome } from '../../scripts/browser/find-welcome.ts';
import { interfaceWord } from '../../scripts/browser/interface-word.ts';
import { waitForMarks } from '../../scripts/browser/page-marks.ts';
import { type NewsServer, openNewsServer } from '../../scripts/site/news-server.ts';
import type { Site } from '../../scripts/site/site.ts';
import { visitedFactChecks } from '../../utils/app/fact-checks/fact-check-sources.ts';
import type { ClaimPack } from '../../utils/formats/packs/model.ts';
import { parseClaimPack } from '../../utils/formats/packs/parse-claim-pack.ts';
import { parsePackFile } from '../../utils/formats/packs/parse-pack-file.ts';
import { linesOf } from '../support/backup-file.ts';
import { type ChromiumReader, openChromiumReader } from '../support/chromium-reader.ts';
import { openPopover } from '../support/open-popover.ts';
import { testPack } from '../support/test-pack.ts';
import { dailyReading, timesReading } from '../support/test-readings.ts';

const asFile = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});
/** Enough reports for the import to be seen running. */
const largePack: ClaimPack = {
  ...testPack,
  title: 'A large pack',
  articles: Array.from({ length: 1500 }, (_, n) => ({
    id: `a${n}`,
    outlet: 'post',
    url: `https://ellery-post.example/${n}`,
    title: `Report ${n}`,
    published: '2025-02-27',
  })),
  claims: Array.from({ length: 1500 }, (_, n) => ({ id: `c${n}`, statement: `Statement ${n}` })),
  reports: Array.from({ length: 1500 }, (_, n) => ({
    id: `r${n}`,
    claim: `c${n}`,
    article: `a${n}`,
    text: `The council of district ${n} spent ${n + 2} million dollars on its ${n % 7} schools in 2024.`,
    verbatim: true,
  })),
};

const checkOf = (claimReviewed: string, url: string, name: string) => ({
  '@type': 'ClaimReview',
  claimReviewed,
  url,
  datePublished: '2025-03-01',
  author: { '@type': 'Organization', name },
  reviewRating: { '@type': 'Rating', alternateName: 'Mostly false' },
});
const fedCheck = checkOf('The ferry to Lowmoor costs 90 dollars.', 'https://other.example/1', 'The Other');
const votes = 'The council voted 9 to 0 last spring to delay the repairs, which would have cost $40 million.';
/** A checker whose page carries its check, and an outlet that reports what was checked. */
const checkedSite: Site = {
  names: ['checker', 'gazette'],
  open(name, _path, origin) {
    const check = { '@context': 'https://schema.org', ...checkOf(votes, `${origin}/bridge`, 'The Checker') };
    const head =
      name === 'checker' ? `<script type="application/ld+json">${JSON.stringify(check)}</script>` : '';
    const texts = [...dailyReading.blocks, ...timesReading.blocks]
      .map(({ text }) => `<p>${text}</p>`)
      .join('');
    const body = `<!doctype html><html lang="en"><head><title>The bridge</title>${head}</head><body><article><h1>The bridge</h1>${texts}</article></body></html>`;
    return { type: 'text/html; charset=utf-8', body };
  },
};

const button = (page: Page, key: string) =>
  page.getByRole('button', { name: interfaceWord(key), exact: true });
/** Chooses a file where a button asks for one. */
const choose = async (page: Page, key: string, file: Parameters<FileChooser['setFiles']>[0]) => {
  const chooser = page.waitForEvent('filechooser');
  await button(page, key).click();
  await (await chooser).setFiles(file);
};
const contentOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());
/** Rows of each table as they are on disk. */
const countRows = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const wait = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await wait(indexedDB.open('crossread'));
    const counts: Record<string, number> = {};
    for (const name of ['outlets', 'articles', 'versions', 'claims', 'notes', 'packs', 'staging'])
      counts[name] = await wait(database.transaction(name).objectStore(name).count());
    database.close();
    return counts;
  });

// A reader gives claims on and keeps a backup, each test going on where the one before ended.
describe('packs and backups in the options page', () => {
  let reader: ChromiumReader;
  let page: Page;
  let backup: Buffer;
  let server: NewsServer;

  beforeAll(async () => {
    server = await openNewsServer([checkedSite]);
    reader = await openChromiumReader();
    // A tab in the background draws once a second: the welcome page, which opens by itself, must not stand in front.
    await (await findWelcome(reader.context)).close();
    page = await reader.openExtensionPage('options.html');
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  test('a file that does not fit is refused with the path of the fault, and nothing changes', async () => {
    const before = await countRows(page);
    const broken = { ...testPack, reports: [{ ...testPack.reports[0], article: 'nowhere' }] };
    for (const [file, path] of [
      [asFile('later.json', { ...testPack, version: 2 }), 'version'],
      [asFile('broken.json', broken), 'reports[0].article'],
      [asFile('cut.json', JSON.stringify(testPack).slice(0, 300)), 'whole and correct JSON'],
    ] as const) {
      await choose(page, 'packFilePick', file);
      const refusal = page.getByRole('alert').filter({ hasText: file.name });
      await refusal.filter({ hasText: path }).waitFor();
    }
    expect(await countRows(page)).toEqual(before);
  });

  test('a pack shows what it would bring, and is imported', async () => {
    await choose(page, 'packFilePick', asFile('bridge.json', testPack));
    const preview = page.getByRole('table');
    await preview.waitFor();
    expect(await preview.getByRole('row').allInnerTexts()).toContainEqual(
      expect.stringMatching(/^Reports\s+3\s+0$/u),
    );
    expect((await countRows(page)).packs).toBe(0);
    await button(page, 'packFileImport').click();
    await page.getByRole('heading', { name: testPack.title, exact: true }).waitFor();
    expect(await countRows(page)).toMatchObject({ articles: 2, claims: 2, packs: 1 });
  });

  test('a signed export is a pack that says who made it', async () => {
    await page.getByLabel(interfaceWord('keyOwnName')).fill('A reader');
    await button(page, 'keyOwnMake').click();
    await page.getByText(interfaceWord('exportHeading'), { exact: true }).click();
    await page.getByLabel(interfaceWord('exportTitle')).fill('What I found');
    await page.getByRole('checkbox', { name: interfaceWord('exportSign') }).check();
    const download = page.waitForEvent('download');
    await button(page, 'exportDo').click();
    const text = (await contentOf(await download)).toString();
    const parsed = parsePackFile(text);
    expect(parsed).toMatchObject({ ok: true, value: { signature: { madeBy: 'A reader' } } });
    expect(parsed.ok && parseClaimPack(parsed.value.pack).ok).toBe(true);

    await choose(page, 'packFilePick', asFile('changed.json', text.replace('7 to 2', '8 to 1')));
    await page.getByRole('alert').filter({ hasText: 'signature' }).waitFor();
    await choose(page, 'packFilePick', asFile('signed.json', text));
    await button(page, 'packTrustKey').click();
    await page
      .getByRole('button', { name: interfaceWord('keyRemoveNamed').replace('$1', 'A reader') })
      .waitFor();
    await page
      .locator('.preview')
      .getByRole('button', { name: interfaceWord('cancel') })
      .click();
  });

  test('a backup holds all of it; a damaged one is refused', async () => {
    const download = page.waitForEvent('download');
    await button(page, 'backupMake').click();
    backup = await contentOf(await download);
    const lines = await linesOf(new Blob([new Uint8Array(backup)]));
    expect(lines[0]).toMatchObject({ format: 'crossread-backup', counts: { articles: 2, packs: 1 } });
    const before = await countRows(page);
    await choose(page, 'restorePick', {
      name: 'cut.jsonl.gz',
      mimeType: 'application/gzip',
      buffer: backup.subarray(0, -20),
    });
    await page.getByRole('alert').filter({ hasText: 'cut.jsonl.gz' }).filter({ hasText: 'line' }).waitFor();
    expect(await countRows(page)).toEqual(before);
  });

  test('a pack is removed whole', async () => {
    await button(page, 'packRemove').click();
    await button(page, 'packRemoveDo').click();
    await page.getByText(interfaceWord('packsNone')).waitFor();
    expect(await countRows(page)).toMatchObject({ articles: 0, versions: 0, claims: 0, packs: 0 });
  });

  test('an import that ends with its page, or with the worker, leaves the base whole', async () => {
    const before = await countRows(page);
    await choose(page, 'packFilePick', asFile('large.json', largePack));
    await button(page, 'packFileImport').click();
    await page.waitForFunction(() => Number(document.querySelector('progress')?.value ?? 0) > 0);
    await page.close();
    page = await reader.openExtensionPage('options.html');
    expect(await countRows(page)).toEqual(before);

    await choose(page, 'packFilePick', asFile('large.json', largePack));
    await button(page, 'packFileImport').click();
    await page.waitForFunction(() => Number(document.querySelector('progress')?.value ?? 0) > 0);
    await reader.killWorker();
    await page.getByRole('heading', { name: largePack.title, exact: true }).waitFor();
    expect(await countRows(page)).toMatchObject({ articles: 1500, claims: 1500, packs: 1 });
  });

  test('a restore that is cut off leaves the base whole; done again it brings the backup back', async () => {
    const file = { name: 'crossread.jsonl.gz', mimeType: 'application/gzip', buffer: backup };
    await choose(page, 'restorePick', file);
    await button(page, 'restoreReplace').waitFor();
    await page.close();
    page = await reader.openExtensionPage('options.html');
    expect(await countRows(page)).toMatchObject({ articles: 1500, packs: 1 });

    await choose(page, 'restorePick', file);
    await button(page, 'restoreReplace').click();
    await button(page, 'restoreReplaceDo').click();
    await page.getByText(interfaceWord('restoreDone')).waitFor();
    await page.getByRole('heading', { name: testPack.title, exact: true }).waitFor();
    expect(await countRows(page)).toMatchObject({ articles: 2, claims: 2, packs: 1, staging: 0 });
  });

  test('fact-checks come from a feed file and from a visited page, and stand in the popover as the checker’s', async () => {
    await choose(
      page,
      'packFilePick',
      asFile('checks.json', { '@type': 'DataFeed', dataFeedElement: [fedCheck] }),
    );
    await button(page, 'packFileImport').click();
    await page.getByRole('heading', { name: 'checks.json', exact: true }).waitFor();
    const checker = await reader.open(server.address('checker', '/bridge'));
    await page.getByRole('heading', { name: visitedFactChecks.title, exact: true }).waitFor();
    await checker.close();
    const gazette = await reader.open(server.address('gazette', '/bridge'));
    await waitForMarks(gazette);
    const popover = await openPopover(gazette, 'voted 7 to 2');
    expect(popover.text).toContain(interfaceWord('factCheckRating').replace('$1', 'Mostly false'));
    expect(popover.links).toContainEqual({ text: 'The Checker', href: server.address('checker', '/bridge') });
    await gazette.close();
  });

  test('nothing left the machine', () => {
    expect(reader.outside).toEqual([]);
  });
});
