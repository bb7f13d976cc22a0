import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findInShadow, waitForPopover } from '../../scripts/browser/closed-shadow.ts';
import { evaluateInTarget } from '../../scripts/browser/evaluate-in-target.ts';
import { importStarterPack } from '../../scripts/browser/fill-base.ts';
import { findWelcome } from '../../scripts/browser/find-welcome.ts';
import { interfaceWord } from '../../scripts/browser/interface-word.ts';
import { hoverMark, waitForMarks } from '../../scripts/browser/page-marks.ts';
import { type NewsServer, openNewsServer } from '../../scripts/site/news-server.ts';
import { leadArticle } from '../../scripts/site/sample-articles.ts';
import { openSampleSite } from '../../scripts/site/sample-site.ts';
import { type ChromiumReader, openChromiumReader } from '../support/chromium-reader.ts';

const sentence = 'Mexico extradited 29 cartel members';

// Chromium's own side panel, opened as a reader opens it: the browser refuses without a user's action.
describe('the side panel beside a page', () => {
  let server: NewsServer;
  let reader: ChromiumReader;
  let article: Page;

  beforeAll(async () => {
    server = await openNewsServer([openSampleSite()]);
    reader = await openChromiumReader();
    await importStarterPack(await findWelcome(reader.context));
    article = await reader.open(server.address(leadArticle.name, leadArticle.path));
    await waitForMarks(article);
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  /** Asks the open panel as soon as it has what `ready` looks for. */
  const askPanel = (ready: string, question: string): Promise<unknown> =>
    evaluateInTarget(
      reader.context,
      ({ url }) => url === `${reader.origin}/sidepanel.html`,
      `new Promise((answer) => {
        const look = () => (${ready} ? answer(${question}) : requestAnimationFrame(look));
        look();
      })`,
    );

  test('“Note” in the popover opens it on that mark, with the field for the note in focus', async () => {
    await reader.killWorker();
    await article.bringToFront();
    await hoverMark(article, sentence);
    await waitForPopover(article);
    const [button] = await findInShadow(
      article,
      ({ name, text }) => name === 'button' && text === interfaceWord('note'),
    );
    await button?.click();
    const marked = await askPanel(
      `document.activeElement?.localName === 'textarea'`,
      `document.activeElement.closest('.item').querySelector('.words').textContent`,
    );
    expect(marked).toContain(sentence);
  });

  test('“Note” on another mark leads the open panel there', async () => {
    await article.keyboard.press('Escape');
    await hoverMark(article, 'sent 10,000 troops');
    await waitForPopover(article, ({ text }) => text.includes('troops'));
    const [button] = await findInShadow(
      article,
      ({ name, text }) => name === 'button' && text === interfaceWord('note'),
    );
    await button?.click();
    const words = `document.activeElement?.closest('.item')?.querySelector('.words').textContent`;
    expect(await askPanel(`(${words})?.includes('troops')`, words)).toContain('sent 10,000 troops');
  });

  test('the popup’s button opens it too', async () => {
    await reader.restart();
    article = await reader.open(server.address(leadArticle.name, leadArticle.path));
    await waitForMarks(article);
    const popup = await reader.openExtensionPage('popup.html', article);
    await popup.getByRole('button', { name: interfaceWord('openPanel'), exact: true }).click();
    await article.bringToFront();
    const title = `document.querySelector('header h1')?.textContent`;
    expect(await askPanel(title, title)).toBe(await article.locator('h1').first().textContent());
  });

  test('what is only possible is compared when its list is opened, and shown then', async () => {
    const possible = `document.querySelector('details.possible')`;
    const shown = await askPanel(possible, `${possible}.querySelectorAll('.item').length`);
    expect(shown).toBe(0);
    await askPanel(possible, `${possible}.querySelector('summary').click()`);
    const listed = await askPanel(
      `${possible}.querySelector('.item')`,
      `[...${possible}.querySelectorAll('.item .unseen')].map((item) => item.textContent)`,
    );
    expect(listed).not.toHaveLength(0);
  });
});
