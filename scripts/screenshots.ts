/**
 * `npm run screenshots`: pictures of every part of the interface, light and dark and at 200 % zoom, over the sample
 * site, into docs/screenshots/. Needs the e2e build (`npm run build:e2e`).
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { waitForPopover } from './browser/closed-shadow.ts';
import { extensionOrigin } from './browser/extension-origin.ts';
import { importStarterPack, saveArticle } from './browser/fill-base.ts';
import { launchChromium } from './browser/launch-chromium.ts';
import { openExtensionPage } from './browser/open-extension-page.ts';
import { hoverMark, waitForMarks } from './browser/page-marks.ts';
import { type EditedSite, openEditedSite } from './site/edited-site.ts';
import { type NewsServer, openNewsServer } from './site/news-server.ts';
import { leadArticle, otherArticles, type SampleArticle } from './site/sample-articles.ts';
import { openSampleSite } from './site/sample-site.ts';

const root = resolve(import.meta.dirname, '..');
const pictures = join(root, 'docs/screenshots');

/** Page in light, page in dark: the dark one is an outlet whose own house style is dark. */
const darkArticle: SampleArticle = { name: 'evening-lantern', path: '/analysis/three-days' };

/** Sizes in CSS pixels: a small laptop's window, the popup and the side panel as browsers draw them. */
const sizes = {
  page: { width: 1120, height: 760 },
  popup: { width: 380, height: 560 },
  panel: { width: 380, height: 760 },
};

interface Sitting {
  readonly context: BrowserContext;
  readonly origin: string;
  readonly server: NewsServer;
  readonly site: EditedSite;
  /** Ending of the pictures' names. */
  readonly suffix: string;
  readonly zoom: number;
}

/** A side panel or popup cannot grow with the zoom: it keeps its width on the screen, so its page gets half. */
const sizeOf = (part: keyof typeof sizes, { zoom }: Sitting) => ({
  width: sizes[part].width / zoom,
  height: sizes[part].height / zoom,
});

const take = (page: Page, name: string, { suffix }: Sitting): Promise<Buffer> =>
  page.screenshot({ path: join(pictures, `${name}-${suffix}.png`), animations: 'disabled' });

async function openPart(sitting: Sitting, file: string, size: keyof typeof sizes, tab?: Page): Promise<Page> {
  const page = await openExtensionPage(sitting.context, `${sitting.origin}/${file}`, tab);
  await page.setViewportSize(sizeOf(size, sitting));
  await page.waitForLoadState('networkidle');
  return page;
}

/** A popup is as high as what it holds, up to the browser's limit on the screen. */
async function fitPopup(popup: Page, sitting: Sitting): Promise<void> {
  const height = await popup.evaluate(() => document.body.offsetHeight);
  const most = sizeOf('popup', sitting);
  await popup.setViewportSize({ ...most, height: Math.min(height, most.height) });
}

async function fillBase(sitting: Sitting, shown: SampleArticle): Promise<void> {
  const { context, server } = sitting;
  const welcome = await openPart(sitting, 'welcome.html', 'page');
  await take(welcome, 'welcome', sitting);
  await importStarterPack(welcome);
  for (const { name, path } of [leadArticle, ...otherArticles].filter(({ name }) => name !== shown.name)) {
    await saveArticle(context, welcome, server.address(name, path));
  }
  await welcome.close();
  // Pictures show what a reader sees a moment later: all texts encoded, and the marks refined.
  const options = await openPart(sitting, 'options.html', 'page');
  await options.getByText(/^(\d+) of \1 saved texts prepared$/u).waitFor({ timeout: 120_000 });
  await options.close();
}

async function takeArticle(sitting: Sitting, { name, path }: SampleArticle, marked: string): Promise<Page> {
  const page = await sitting.context.newPage();
  await page.setViewportSize(sizeOf('page', sitting));
  await page.goto(sitting.server.address(name, path));
  await waitForMarks(page);
  await page
    .getByText(marked)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await take(page, 'page', sitting);
  await hoverMark(page, marked);
  await waitForPopover(page);
  await take(page, 'popover', sitting);
  // Refined marks wait for the popover to close.
  await page.mouse.move(0, 0);
  await page.keyboard.press('Escape');
  return page;
}

async function takeParts(sitting: Sitting, article: Page, marked: string): Promise<void> {
  const popup = await openPart(sitting, 'popup.html', 'popup', article);
  await popup.locator('.save').waitFor();
  await fitPopup(popup, sitting);
  await take(popup, 'popup', sitting);
  await popup.setViewportSize(sizeOf('popup', sitting));
  await popup.getByRole('combobox').fill('prisoners handed over');
  await popup.getByRole('option').first().waitFor();
  await fitPopup(popup, sitting);
  await take(popup, 'search', sitting);
  await popup.close();

  const panel = await openPart(sitting, 'sidepanel.html', 'panel', article);
  const item = panel.locator('.item', { hasText: marked }).first();
  await item.waitFor();
  await panel.getByText('Refined with the sentence model').waitFor();
  await take(panel, 'sidepanel', sitting);
  await item.getByRole('button').first().click();
  await item.locator('.report').first().waitFor();
  await take(panel, 'sidepanel-open', sitting);
  await panel.close();

  const options = await openPart(sitting, 'options.html', 'page');
  await take(options, 'options', sitting);
  await options
    .getByRole('heading', { name: 'Feeds', exact: true })
    .evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await take(options, 'feeds', sitting);
  await options.close();
}

/** The article is saved, its outlet edits it, and it is opened again. */
async function takeEdits(sitting: Sitting, article: Page): Promise<void> {
  const { context, site } = sitting;
  const options = await openPart(sitting, 'options.html', 'page');
  await saveArticle(context, options, article.url());
  await options.close();
  site.edit([
    ['29 cartel', '31 cartel'],
    ['10,000 troops', '12,000 troops'],
  ]);
  await article.reload();
  await waitForMarks(article);
  const panel = await openPart(sitting, 'sidepanel.html', 'panel', article);
  await panel.locator('.edits').waitFor();
  await panel.getByText('Refined with the sentence model').waitFor();
  await take(panel, 'sidepanel-edits', sitting);
  await panel.close();
  site.edit([]);
}

/** One reader in one look; `zoom` 2 halves the window and doubles the pixels, as the browser's zoom does. */
async function sit(
  { server, site }: Pick<Sitting, 'server' | 'site'>,
  look: {
    colorScheme: 'light' | 'dark';
    suffix: string;
    article: SampleArticle;
    marked: string;
    zoom: 1 | 2;
  },
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'crossread-pictures-'));
  const context = await launchChromium({
    extension: join(root, '.output/chrome-mv3-e2e'),
    profile,
    headless: true,
    colorScheme: look.colorScheme,
    deviceScaleFactor: look.zoom,
    reducedMotion: true,
  });
  try {
    const { suffix, zoom } = look;
    const sitting = { context, server, site, suffix, zoom, origin: await extensionOrigin(context) };
    await fillBase(sitting, look.article);
    const article = await takeArticle(sitting, look.article, look.marked);
    await takeParts(sitting, article, look.marked);
    await takeEdits(sitting, article);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

mkdirSync(pictures, { recursive: true });
const site = openEditedSite(openSampleSite());
const server = await openNewsServer([site]);
try {
  const light = {
    colorScheme: 'light',
    article: leadArticle,
    marked: 'Mexico extradited 29 cartel members',
  } as const;
  const dark = { colorScheme: 'dark', article: darkArticle, marked: 'sent 29 cartel prisoners' } as const;
  await sit({ server, site }, { ...light, suffix: 'light', zoom: 1 });
  await sit({ server, site }, { ...dark, suffix: 'dark', zoom: 1 });
  await sit({ server, site }, { ...light, suffix: 'zoom-200', zoom: 2 });
} finally {
  await server.close();
}
console.log(`Pictures are in ${pictures}`);
