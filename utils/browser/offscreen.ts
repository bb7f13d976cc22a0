import { browser } from './api.ts';

/** Chromium's offscreen documents, which the polyfill's types do not know. */
interface OffscreenApi {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

interface ContextsApi {
  getContexts(filter: { contextTypes: string[] }): Promise<readonly unknown[]>;
}

const path = '/offscreen.html';

const offscreen = (): OffscreenApi | undefined =>
  (browser as unknown as { readonly offscreen?: OffscreenApi }).offscreen;

let opening: Promise<void> | null = null;
/** Raised whenever the document was given up: who asked an earlier one has to ask again. */
let generation = 0;

/**
 * Opens the extension's one offscreen document, unless it is there: it lends a service worker what that lacks, a DOM
 * and workers. It closes itself when it has rested. Answers its generation, which `giveUpOffscreen` takes. Rejects
 * where the browser has none (Firefox needs none).
 */
export async function openOffscreen(): Promise<number> {
  opening ??= open().finally(() => {
    opening = null;
  });
  await opening;
  return generation;
}

/**
 * Gives up a document that did not answer: one that is about to close still counts as open for the browser. One that
 * was opened since then stays.
 */
export async function giveUpOffscreen(lost: number): Promise<void> {
  if (lost !== generation) return;
  generation += 1;
  // It may be gone by now; and two that give it up share one closing.
  opening = (async () => {
    await offscreen()
      ?.closeDocument()
      .catch(() => undefined);
    await open();
  })().finally(() => {
    opening = null;
  });
  await opening;
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
