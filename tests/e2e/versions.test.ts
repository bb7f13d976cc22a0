import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findInShadow, waitForPopover } from '../../scripts/browser/closed-shadow.ts';
import { importStarterPack, saveArticle } from '../../scripts/browser/fill-base.ts';
import { findWelcome } from '../../scripts/browser/find-welcome.ts';
import { interfaceWord } from '../../scripts/browser/interface-word.ts';
import { hoverMark, waitForMarks } from '../../scripts/browser/page-marks.ts';
import { openEditedSite } from '../../scripts/site/edited-site.ts';
import { type NewsServer, openNewsServer } from '../../scripts/site/news-server.ts';
import { leadArticle } from '../../scripts/site/sample-articles.ts';
import { openSampleSite } from '../../scripts/site/sample-site.ts';
import { type ChromiumReader, openChromiumReader } from '../support/chromium-reader.ts';

describe('an article that was edited after the reader saved it', () => {
  const site = openEditedSite(openSampleSite());
  let server: NewsServer;
  let reader: ChromiumReader;

  beforeAll(async () => {
    server = await openNewsServer([site]);
    reader = await openChromiumReader();
    const welcome = await findWelcome(reader.context);
    await importStarterPack(welcome);
    await saveArticle(reader.context, welcome, server.address(leadArticle.name, leadArticle.path));
    site.edit([
      ['extradited 29 cartel members', 'extradited 31 cartel members'],
      ["won a month's pause", 'won a month&#8217;s pause'],
    ]);
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  test('is shown old beside new in the side panel, and in the popover of the marked sentence', async () => {
    const article = await reader.open(server.address(leadArticle.name, leadArticle.path));
    await waitForMarks(article);
    const panel = await reader.openExtensionPage('sidepanel.html', article);
    const section = panel.getByRole('region', { name: interfaceWord('editsHeading') });
    await section.waitFor();
    expect(await section.locator('mark').allTextContents()).toEqual(['29', '31']);
    expect(await section.locator('.edit .words').allTextContents()).toEqual([
      expect.stringContaining('extradited 29 cartel members'),
      expect.stringContaining('extradited 31 cartel members'),
    ]);
    await article.bringToFront();
    await hoverMark(article, 'extradited 31 cartel members');
    await waitForPopover(article);
    const earlier = await findInShadow(
      article,
      ({ name, text }) => name === 'p' && text.includes('extradited 29'),
    );
    expect(earlier).not.toEqual([]);
    expect(reader.outside).toEqual([]);
  });
});
