import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { interfaceWord } from '../../scripts/browser/interface-word.ts';
import { waitForMarks } from '../../scripts/browser/page-marks.ts';
import { type ChromiumReader, openChromiumReader } from '../support/chromium-reader.ts';
import { feedArticles } from '../support/feed-site/feed-articles.ts';
import { type FeedServer, openFeedServer } from '../support/feed-site/feed-server.ts';
import { openPopover } from '../support/open-popover.ts';

const outlets = ['harbor-daily', 'ellery-times', 'coastwire'] as const;
/** Articles that come in the first run: one server fails, and is asked again after five minutes. */
const inFirstRun = feedArticles.length - 1;

/** Thirteen pages of one host with a second between, and one that never answers, twice; in ms. */
const timeout = 100_000;

/** Rings an alarm of the extension, which an unpacked one may do at once. */
const ringAlarm = (page: Page, alarm: 'feeds' | 'reading'): Promise<void> =>
  page.evaluate((name) => {
    const { chrome } = globalThis as unknown as {
      chrome: { alarms: { create(name: string, info: { when: number }): Promise<void> } };
    };
    return chrome.alarms.create(name, { when: Date.now() });
  }, alarm);

/** How often each watched page was found in front. */
const watched = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(key: string): Promise<{ readings?: { looks: number }[] }> } } };
    };
    const { readings = [] } = await chrome.storage.session.get('readings');
    return readings.map(({ looks }) => looks);
  });

/** Reads rows of the base in a page of the extension, by the browser's API alone. */
const readTable = (page: Page, table: string): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('crossread');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const rows = opening.result.transaction(name).objectStore(name).getAll();
          rows.onsuccess = () => {
            opening.result.close();
            resolve(rows.result);
          };
        };
      }),
    table,
  );

describe('following feeds in Chromium', () => {
  let server: FeedServer;
  let reader: ChromiumReader;
  let options: Page;

  beforeAll(async () => {
    server = await openFeedServer();
    reader = await openChromiumReader();
    options = await reader.openExtensionPage('options.html');
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  test('a pasted site address is followed by the feed that the site names', async () => {
    for (const outlet of outlets) {
      await options.getByLabel(interfaceWord('subscribeLabel')).fill(server.address(outlet));
      await options.getByRole('button', { name: interfaceWord('subscribeDo'), exact: true }).click();
      await options.locator('.feed', { hasText: `${outlet}.localhost` }).waitFor();
    }
    // A feed's own address, and what is no feed at all.
    await options.getByLabel(interfaceWord('subscribeLabel')).fill(server.address('broken', '/feed.xml'));
    await options.getByRole('button', { name: interfaceWord('subscribeDo'), exact: true }).click();
    await options.locator('.feeds .problem', { hasText: interfaceWord('feedTroubleBroken') }).waitFor();
  });

  test('the worker is killed in the middle: all good articles come into the base all the same', async () => {
    const half = options
      .locator('.queue')
      .getByRole('status')
      .filter({ hasText: /[1-9]\d* of \d+/u });
    await half.waitFor();
    await reader.killWorker();
    await ringAlarm(options, 'feeds');
    const line = options.locator('.troubles summary');
    await line.filter({ hasText: '5' }).waitFor({ timeout });
    await options.locator('.queue').waitFor({ state: 'detached', timeout });
    expect((await readTable(options, 'articles')).length).toBe(inFirstRun);
  });

  test('what did not come says why, and when it is tried again', async () => {
    await options.locator('.troubles summary').click();
    const reasons = await options.locator('.troubles li').allInnerTexts();
    const reasonOf = (path: string) => reasons.find((text) => text.includes(path)) ?? '';
    expect(reasonOf('/hang')).toContain(interfaceWord('feedTroubleTimeout'));
    expect(reasonOf('/hang')).toContain('next try');
    expect(reasonOf('/huge')).toContain(interfaceWord('feedTroubleTooLarge'));
    expect(reasonOf('/report.pdf')).toContain('application/pdf');
    expect(reasonOf('/huge')).not.toContain('next try');
    expect(reasonOf('Dunmere')).toContain('500');
  });

  test('nothing was fetched twice without need, and nothing of the reader went along', () => {
    const counts = new Map<string, number>();
    for (const { outlet, path } of server.log)
      counts.set(outlet + path, (counts.get(outlet + path) ?? 0) + 1);
    const twice = [...counts].filter(([, count]) => count > 1).map(([address]) => address);
    // The busy server, and at most one page a host that the killed worker was waiting for.
    expect(twice).toContain('ellery-times/news/dunmere');
    expect(twice.length).toBeLessThanOrEqual(1 + outlets.length);
    expect(server.mostAtOnce()).toBe(1);
    for (const { headers } of server.log)
      for (const name of ['cookie', 'referer', 'origin']) expect(headers).not.toHaveProperty(name);
  });

  test('the next page opened shows the other outlets’ reports', async () => {
    const article = await reader.open(server.address('harbor-daily', '/news/calder-bridge'));
    await waitForMarks(article);
    const popover = await openPopover(article, 'The council voted 7 to 2');
    expect(popover.reports.join('\n')).toContain('Ellery Times');
    await article.close();
  });

  test('“Follow this outlet” in the popup follows the feed that the page names', async () => {
    const article = await reader.open(server.address('northern-mail', '/'));
    const popup = await reader.openExtensionPage('popup.html', article);
    await popup.getByRole('button', { name: interfaceWord('followOutlet') }).click();
    await popup.getByText(interfaceWord('followOutletDone')).waitFor();
    await options.locator('.feed', { hasText: 'northern-mail.localhost' }).waitFor();
    await popup.close();
  });

  test('“Save linked article” saves what a link leads to, without opening it', async () => {
    const page = await reader.open(server.address('harbor-daily'));
    const worker = await reader.worker();
    const link = server.address('harbor-daily', '/news/late');
    await worker.evaluate(async (linkUrl) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(filter: { active: boolean }): Promise<{ id: number }[]> };
          contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
        };
      };
      const [tab] = await chrome.tabs.query({ active: true });
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'menuSaveLink', linkUrl }, tab);
    }, link);
    await expect
      .poll(async () => (await readTable(options, 'articles')).map(({ url }) => url))
      .toContain(link);
    await page.close();
  });

  test('an article that is read for a while is saved, on a chosen site, and can be taken out again', async () => {
    await options.getByLabel(interfaceWord('saveReadLabel')).fill('northern-mail.localhost');
    await options.getByRole('button', { name: interfaceWord('saveReadAdd') }).click();
    await options.locator('.sites', { hasText: 'northern-mail.localhost' }).waitFor();
    const article = await reader.open(server.address('northern-mail', '/news/ferry'));
    // Two looks, half a minute apart in life.
    await expect.poll(() => watched(options)).toEqual([0]);
    await ringAlarm(options, 'reading');
    await expect.poll(() => watched(options)).toEqual([1]);
    await ringAlarm(options, 'reading');
    const list = options.locator('details', { hasText: 'saved so' });
    await list.locator('summary').click();
    await list.getByRole('button', { name: /The ferry is back/u }).click();
    await list.waitFor({ state: 'detached' });
    await options.getByText(interfaceWord('undo'), { exact: true }).click();
    await list.waitFor();
    await article.close();
  });

  test('nothing left the machine', () => {
    expect(reader.outside).toEqual([]);
  });
});
