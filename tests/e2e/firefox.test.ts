import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { interfaceWord } from '../../scripts/browser/interface-word.ts';
import { type NewsServer, openNewsServer } from '../../scripts/site/news-server.ts';
import { leadArticle } from '../../scripts/site/sample-articles.ts';
import { openSampleSite } from '../../scripts/site/sample-site.ts';
import { type FirefoxReader, openFirefoxReader } from '../support/firefox-reader.ts';

/** Firefox on a busy machine takes this long at most for a step of the path, in ms. */
const timeout = 60_000;

/** Asks again until the answer holds; each question is a round trip to the browser. */
const until = <Answer>(ask: () => Promise<Answer>): Promise<Answer> =>
  vi.waitFor(ask, { timeout, interval: 50 });

const readMarks = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((ranges) =>
      [...ranges].map((range) => (range as Range).toString().replace(/\s+/gu, ' ').trim()),
    ),
  );

/** In a page of the extension: how far the encoder is with the one article that is open. */
const askRefinement = `(async () => {
  const [tab] = await browser.tabs.query({ url: 'http://*.localhost/*' });
  const view = await browser.tabs.sendMessage(tab.id, { to: 'content', call: 'getPageView', argument: null });
  return view?.refinement?.state;
})()`;

/** Where to rest the pointer on the mark that holds `text`. */
const pointOn = (page: Page, text: string): Promise<{ x: number; y: number }> =>
  page.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    const range = ranges.find((candidate) => candidate.toString().includes(wanted));
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const line = range?.getClientRects()[0];
    if (!line) throw new Error(`No mark holds “${wanted}”`);
    return { x: line.x + 40, y: line.y + line.height / 2 };
  }, text);

describe('the main path in Firefox', () => {
  let server: NewsServer;
  let reader: FirefoxReader;
  let article: Page;

  beforeAll(async () => {
    server = await openNewsServer([openSampleSite()]);
    reader = await openFirefoxReader();
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  test('the welcome page imports the starter pack', async () => {
    const welcome = await reader.openExtensionPage('welcome.html');
    await until(async () => {
      const clicked = await welcome.evaluate((label) => {
        const button = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === label,
        );
        button?.click();
        return button !== undefined;
      }, interfaceWord('packImport'));
      expect(clicked).toBe(true);
    });
    await until(async () => {
      const says = await welcome.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');
      expect(says).toContain(interfaceWord('packNext'));
    });
    await welcome.close();
  });

  test('an article gets its marks', async () => {
    article = await reader.open(server.address(leadArticle.name, leadArticle.path));
    await until(async () => {
      const marks = await readMarks(article);
      expect(marks).toContainEqual(expect.stringContaining('Mexico extradited 29 cartel members'));
      expect(marks.join('\n')).not.toContain('The Pentagon would not comment');
    });
  });

  test('the sentence encoder refines the marks, in a worker of the background page', async () => {
    const options = await reader.openExtensionPage('options.html');
    await until(async () => {
      expect(await options.evaluate(askRefinement)).toBe('done');
    });
    await options.close();
  });

  test('hovering a mark opens the other outlets’ reports with a typed difference; Escape closes', async () => {
    await article.bringToFront();
    const { x, y } = await pointOn(article, 'sent 10,000 troops');
    await article.mouse.move(x - 3, y);
    await article.mouse.move(x, y);
    const popover = await until(async () => {
      const text = await reader.shadowText(article, 'role', 'dialog');
      expect(text).not.toBeNull();
      return text ?? '';
    });
    expect(popover).toContain('National Guard troops');
    expect(popover).toContain(interfaceWord('paraphrase'));
    await article.keyboard.press('Escape');
    await until(async () => expect(await reader.shadowText(article, 'role', 'dialog')).toBeNull());
  });

  test('the page is as it was, bar the host element', async () => {
    const now = await article.evaluate(() => document.documentElement.outerHTML);
    const plain = openSampleSite().open(leadArticle.name, leadArticle.path, '')?.body.toString() ?? '';
    const before = await article.evaluate(
      (markup) => new DOMParser().parseFromString(markup, 'text/html').documentElement.outerHTML,
      plain,
    );
    expect(now.replace('<crossread-popover></crossread-popover>', '')).toBe(before);
  });
});
