/**
 * The demo itself, once scripts/demo.mjs has set things up: a browser with the extension, the sample news site,
 * and a claim base filled with the starter pack and the sample articles.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { PageView } from '../utils/app/view.ts';
import { callContent, tabIdOf } from './browser/call-extension.ts';
import { waitForPopover } from './browser/closed-shadow.ts';
import { importStarterPack, saveArticle } from './browser/fill-base.ts';
import { findWelcome } from './browser/find-welcome.ts';
import { launchChromium } from './browser/launch-chromium.ts';
import { hoverMark, waitForMarks } from './browser/page-marks.ts';
import { findSeeds } from './demo/find-seeds.ts';
import { hasDisplay } from './demo/has-display.ts';
import { printView } from './demo/print-view.ts';
import { openNewsServer } from './site/news-server.ts';
import { leadArticle, otherArticles } from './site/sample-articles.ts';
import { openSampleSite } from './site/sample-site.ts';
import { openSeedSite, seedArticlePath } from './site/seed-site.ts';

const root = resolve(import.meta.dirname, '..');
const pictures = join(root, 'demo-output');
const headless = !hasDisplay();
const seeds = findSeeds(root);

const sites = [openSampleSite(), ...(seeds === null ? [] : [openSeedSite(seeds)])];
const server = await openNewsServer(sites);
const profile = mkdtempSync(join(tmpdir(), 'crossread-demo-'));
const context = await launchChromium({
  extension: join(root, '.output/chrome-mv3-e2e'),
  profile,
  headless,
  // A picture of a popover that is still fading in shows the page through it.
  reducedMotion: headless,
  ownSignals: true,
  ...(headless ? {} : { viewport: null }),
});

let stopping: Promise<void> | null = null;
/** Closes the browser, the server and the profile, once. */
function stop(): Promise<void> {
  stopping ??= (async () => {
    await context.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  })();
  return stopping;
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void stop().finally(() => process.exit(0)));
}
const closed = new Promise<void>((done) => context.once('close', () => done()));

try {
  const welcome = await findWelcome(context);
  for (const page of context.pages()) if (page !== welcome) await page.close();
  console.log('Filling the claim base: the starter pack, then seven articles of the sample site …');
  await importStarterPack(welcome);
  for (const { name, path } of otherArticles) {
    await saveArticle(context, welcome, server.address(name, path));
  }

  const toShow = [leadArticle, ...otherArticles.slice(0, 4)].map(({ name, path }) =>
    server.address(name, path),
  );
  const seedPages = sites
    .slice(1)
    .flatMap(({ names }) => names.map((name) => server.address(name, seedArticlePath)));
  if (headless) mkdirSync(pictures, { recursive: true });
  for (const address of [...toShow, ...seedPages].reverse()) {
    const page = await context.newPage();
    await page.goto(address);
    const marks = await waitForMarks(page);
    printView((await callContent(welcome, await tabIdOf(welcome, page.url()), 'getPageView')) as PageView);
    if (!headless) {
      if (address === toShow[0]) await hoverMark(page, marks[0]?.text ?? '');
      continue;
    }
    const name = new URL(address).hostname.replace('.localhost', '');
    await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
    await hoverMark(page, marks[0]?.text ?? '');
    await waitForPopover(page);
    await page.screenshot({ path: join(pictures, `${name}-popover.png`) });
    await page.close();
  }
  console.log(`\nThe sample outlets (their pages say that they are invented):`);
  for (const address of [...toShow, ...seedPages]) console.log(`  ${address}`);
  if (headless) console.log(`\nNo display: nothing to look at but the pictures in ${pictures}`);
  else {
    console.log(
      '\nRest the pointer on an underlined sentence. Ctrl-C, or closing the browser, ends the demo.',
    );
    await closed;
  }
} catch (error) {
  // Ctrl-C closes the browser under whatever was going on: that is no failure.
  if (stopping === null) {
    console.error(error);
    process.exitCode = 1;
  }
} finally {
  await stop();
}
