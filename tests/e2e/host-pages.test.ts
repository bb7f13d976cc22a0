import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importStarterPack, saveArticle } from '../../scripts/browser/fill-base.ts';
import { findWelcome } from '../../scripts/browser/find-welcome.ts';
import { interfaceWord } from '../../scripts/browser/interface-word.ts';
import { readMarks, waitForMarks } from '../../scripts/browser/page-marks.ts';
import { type NewsServer, openNewsServer } from '../../scripts/site/news-server.ts';
import { leadArticle, otherArticles } from '../../scripts/site/sample-articles.ts';
import { openSampleSite } from '../../scripts/site/sample-site.ts';
import { type ChromiumReader, openChromiumReader } from '../support/chromium-reader.ts';
import { closePopover, openPopover } from '../support/open-popover.ts';

const host = '<crossread-popover></crossread-popover>';

describe('pages as news sites build them', () => {
  let server: NewsServer;
  let reader: ChromiumReader;
  let welcome: Page;

  beforeAll(async () => {
    server = await openNewsServer([openSampleSite()]);
    reader = await openChromiumReader();
    welcome = await findWelcome(reader.context);
    await importStarterPack(welcome);
    await saveArticle(reader.context, welcome, server.address(leadArticle.name, leadArticle.path));
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  /** Opens a page that keeps its own markup as it was before any extension could touch it. */
  async function openKeeping(address: string): Promise<Page> {
    const page = await reader.context.newPage();
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        Object.assign(window, { markupBefore: document.documentElement.outerHTML });
      });
    });
    await page.goto(address);
    return page;
  }
  const markupOf = (page: Page): Promise<{ before: string; now: string }> =>
    page.evaluate(() => ({
      before: (window as unknown as { markupBefore: string }).markupBefore,
      now: document.documentElement.outerHTML,
    }));

  test.each(otherArticles.filter(({ name }) => name !== 'northgate-post'))(
    '$name is the same byte for byte, bar the host element',
    async ({ name, path }) => {
      const page = await openKeeping(server.address(name, path));
      const marks = await waitForMarks(page);
      const marked = await markupOf(page);
      expect(marked.now.replace(host, '')).toBe(marked.before);
      await openPopover(page, marks[0]?.text ?? '');
      const open = await markupOf(page);
      expect(open.now.split(host)).toHaveLength(2);
      expect(open.now.replace(host, '')).toBe(open.before);
      await closePopover(page);
      const closed = await markupOf(page);
      expect(closed.now.replace(host, '')).toBe(closed.before);
      await page.close();
    },
  );

  test('the page’s own scripts see no way into the popover', async () => {
    const page = await reader.open(server.address('meridian-wire', '/news/mexico-prisoners'));
    const marks = await waitForMarks(page);
    await openPopover(page, marks[0]?.text ?? '');
    const root = await page.evaluate(() => document.querySelector('crossread-popover')?.shadowRoot);
    expect(root).toBeNull();
    await page.close();
  });

  test('a sentence that runs over links and emphasis is marked whole', async () => {
    const page = await reader.open(server.address('plains-courier', '/nation/border-call'));
    const texts = (await waitForMarks(page)).map(({ text }) => text);
    expect(texts).toContain(
      'Mexican officials were shocked and angered by the Jan. 31 call, according to The Wall Street Journal.',
    );
    expect(texts).toContainEqual(expect.stringMatching(/^A 25% tariff on all goods .* has said\.$/u));
    await page.close();
  });

  test('a live blog’s entries are marked', async () => {
    const page = await reader.open(server.address('capital-dispatch', '/live/tariff-countdown'));
    const texts = (await waitForMarks(page)).map(({ text }) => text).join('\n');
    expect(texts).toContain('top brass were shocked and angered');
    expect(texts).toContain('very high and unacceptable levels');
    await page.close();
  });

  test('a single-page app that swaps its article is annotated afresh', async () => {
    const page = await reader.open(server.address('northgate-post', '/story/fentanyl-figures'));
    const first = await waitForMarks(page);
    expect(first.map(({ text }) => text).join('\n')).toContain('leading cause of death');
    await page.getByRole('button', { name: 'The clock' }).click();
    const second = await waitForMarks(page, (marks) => marks.some(({ text }) => text.includes('three days')));
    expect(second.map(({ text }) => text).join('\n')).not.toContain('leading cause of death');
    await page.goBack();
    await waitForMarks(page, (marks) => marks.some(({ text }) => text.includes('leading cause of death')));
    await page.close();
  });

  test.each([
    { what: 'a home page', name: 'harbor-ledger', path: '/', says: 'troubleNotArticle' },
    {
      what: 'an article in Spanish',
      name: 'la-gaceta-del-puerto',
      path: '/mundo/llamada-hegseth',
      says: 'troubleNotEnglish',
    },
    {
      what: 'an article on something else',
      name: 'harbor-ledger',
      path: '/local/ferry-timetable',
      says: 'noMarks',
    },
  ])('$what has no marks, and the popup says why', async ({ name, path, says }) => {
    const page = await reader.open(server.address(name, path));
    const popup = await reader.openExtensionPage('popup.html', page);
    await popup.getByText(interfaceWord(says)).waitFor();
    expect(await readMarks(page)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('switched off for a site in the popup, its marks go; switched on, they are back', async () => {
    const page = await reader.open(server.address('meridian-wire', '/news/mexico-prisoners'));
    await waitForMarks(page);
    const popup = await reader.openExtensionPage('popup.html', page);
    await popup.locator('.site input').click();
    await waitForMarks(page, (marks) => marks.length === 0);
    await popup.locator('.site input').click();
    await waitForMarks(page);
    await popup.close();
    await page.close();
  });

  test('nothing left the machine', () => {
    expect(reader.outside).toEqual([]);
  });
});
