/** `tsx scripts/bench-backup.ts [REPORTS]`: restores, adds and writes a large backup in Chromium; time and memory. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { writeLargeBackup } from './bench/write-large-backup.ts';
import { extensionOrigin } from './browser/extension-origin.ts';
import { interfaceWord } from './browser/interface-word.ts';
import { launchChromium } from './browser/launch-chromium.ts';

const wanted = Number(process.argv[2] ?? 100_000);
const mostMegabytes = 300;
/** A restore of 100,000 reports is a matter of minutes on a slow machine. */
const patience = 900_000;

/** The largest resident size so far of the page's own process, in MB (Linux keeps it). */
async function peakOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  await session?.detach();
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0));
  return Math.max(...sizes) / 1000;
}

const button = (page: Page, key: string) =>
  page.getByRole('button', { name: interfaceWord(key), exact: true });

const folder = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
const file = join(folder, 'large.jsonl.gz');
const reports = await writeLargeBackup(file, wanted);
console.log(`${reports} reports, ${(statSync(file).size / 1e6).toFixed(1)} MB packed`);
const context = await launchChromium({
  extension: resolve(import.meta.dirname, '../.output/chrome-mv3-e2e'),
  profile: join(folder, 'profile'),
  headless: true,
});
try {
  const origin = await extensionOrigin(context);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(`${origin}/options.html`);
  await button(page, 'backupMake').waitFor();
  // The sentence model has a process and a budget of its own.
  const encoder = page.getByRole('checkbox', { name: interfaceWord('encoderSwitch') });
  if (await encoder.count()) await encoder.uncheck();
  const rest = await peakOf(context);
  console.log(`page at rest: ${rest.toFixed(0)} MB`);
  let peak = rest;
  const timed = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    const start = performance.now();
    await work();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    peak = Math.max(peak, await peakOf(context));
    console.log(`${name}: ${seconds} s, peak so far ${peak.toFixed(0)} MB`);
  };
  const choose = async (): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await button(page, 'restorePick').click();
    await (await chooser).setFiles(file);
    await button(page, 'restoreReplace').waitFor();
  };
  await timed('check', choose);
  await timed('replace', async () => {
    await button(page, 'restoreReplace').click();
    await button(page, 'restoreReplaceDo').click();
    await page.getByText(interfaceWord('restoreDone')).waitFor();
  });
  await timed('write', async () => {
    const download = page.waitForEvent('download');
    await button(page, 'backupMake').click();
    await (await download).path();
  });
  await timed('check again', choose);
  await timed('merge', async () => {
    await button(page, 'restoreMerge').click();
    await page.getByText(interfaceWord('restoreDone')).waitFor();
  });
  const grown = peak - rest;
  console.log(
    `${grown <= mostMegabytes ? 'within' : 'OVER'} ${mostMegabytes} MB: ${grown.toFixed(0)} MB more than at rest, ${peak.toFixed(0)} in all`,
  );
  if (grown > mostMegabytes) process.exitCode = 1;
} finally {
  await context.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
