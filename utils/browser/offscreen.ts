import { browser } from './api.ts';

/** Chromium's offscreen documents, which the polyfill's types do not know. */
interface OffscreenApi {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
}

interface ContextsApi {
  getContexts(filter: { contextTypes: string[] }): Promise<readonly unknown[]>;
}

const path = '/offscreen.html';

const offscreen = (): OffscreenApi | undefined =>
  (browser as unknown as { readonly offscreen?: OffscreenApi }).offscreen;

let opening: Promise<void> | null = null;

/**
 * Opens the extension's one offscreen document, unless it is there: it lends a service worker what that lacks, a DOM
 * and workers. It closes itself when it has rested. Rejects where the browser has none (Firefox needs none).
 */
export function openOffscreen(): Promise<void> {
  opening ??= open().finally(() => {
    opening = null;
  });
  return opening;
}

async function open(): Promise<void> {
  const api = offscreen();
  if (!api) throw new Error('This browser has no offscreen documents');
  if (await isOpen()) return;
  try {
    await api.createDocument({
      url: path,
      reasons: ['DOM_PARSER', 'WORKERS'],
      justification: 'Reads fetched pages, and compares sentences in a worker, on this device',
    });
  } catch (error) {
    // A worker that was killed while it opened the document finds it opened by now.
    if (!(await isOpen())) throw error;
  }
}

const isOpen = async (): Promise<boolean> => {
  const { getContexts } = browser.runtime as unknown as ContextsApi;
  return (await getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0;
};
