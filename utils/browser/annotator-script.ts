import { browser } from './api.ts';

/** The built content script: its own file, registered at run time (the manifest names no site). */
const script = 'content-scripts/annotator.js';
const style = 'content-scripts/annotator.css';
const scriptId = 'annotator';

/** Registers the content script for some match patterns and no others; with none, for no page. */
export async function registerAnnotator(
  matches: readonly string[],
  excludeMatches: readonly string[],
): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: scriptId,
      js: [script],
      css: [style],
      matches: [...matches],
      excludeMatches: [...excludeMatches],
      runAt: 'document_idle',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);
}

/** Brings the content script into an open tab; rejects where the browser does not let it in. */
export async function injectAnnotator(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, files: [style] });
  await browser.scripting.executeScript({ target, files: [script] });
}
