import { setTimeout as wait } from 'node:timers/promises';
import { callContent, tabIdOf } from '../browser/call-extension.ts';
import { readExtensionProcesses } from './extension-processes.ts';
import { type Bench, until } from './open-bench.ts';

/** What happened to one page. Times in ms, from its navigation on where nothing else is said. */
export interface Round {
  readonly firstMarks: number;
  /** After the first marks; null without the encoder. */
  readonly refined: number | null;
  /** The longest task of the page's own main thread after the first marks; 0 where none was over 50. */
  readonly longest: number;
  /** Seconds of processor time that the extension took after the first marks. */
  readonly processor: number;
  /** The most that the extension's processes had, in megabytes. */
  readonly memory: number;
}

/** After a change of settings, in ms. */
const settled = 1000;

/** In the page: when its first marks stood there, and how long its longest task after them was. */
const watch = `(() => {
  const look = () => {
    if (CSS.highlights.size > 0) globalThis.firstMarks = performance.now();
    else requestAnimationFrame(look);
  };
  look();
  globalThis.longest = 0;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (startTime > (globalThis.firstMarks ?? Infinity)) globalThis.longest = Math.max(globalThis.longest, duration);
  }).observe({ type: 'longtask' });
})()`;

/** Opens a page that nobody has seen; without the encoder, stays on it for `stay` ms after its first marks. */
export async function measureRound(
  { context, extension, server, site, profile }: Bench,
  number: number,
  encoder: boolean,
  stay = 0,
): Promise<Round> {
  await extension.evaluate(`chrome.storage.local.set({ settings: { encoder: ${encoder} } })`);
  // A change of settings has the content script registered anew.
  await wait(settled);
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(server.address(site.name, site.path(number)));
  const firstMarks = await until(
    () => page.evaluate<number>('globalThis.firstMarks ?? 0'),
    (time) => time > 0,
  );
  const before = readExtensionProcesses(profile);
  const tabId = await tabIdOf(extension, page.url());
  let memory = 0;
  const stateOf = async (): Promise<string | undefined> => {
    memory = Math.max(memory, readExtensionProcesses(profile)?.memory ?? 0);
    const view = await callContent(extension, tabId, 'getPageView');
    return (view as { refinement?: { state: string } } | null)?.refinement?.state;
  };
  if (encoder) {
    const state = await until(stateOf, (now) => now === 'done' || now === 'failed');
    if (state === 'failed') throw new Error('The encoder failed: is the build whole?');
  } else await wait(stay);
  const refined = encoder ? (await page.evaluate<number>('performance.now()')) - firstMarks : null;
  const processor = (readExtensionProcesses(profile)?.processor ?? 0) - (before?.processor ?? 0);
  const longest = await page.evaluate<number>('globalThis.longest');
  await page.close();
  return { firstMarks, refined, longest, processor, memory };
}
