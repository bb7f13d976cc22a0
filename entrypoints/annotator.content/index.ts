import { defineContentScript } from 'wxt/utils/define-content-script';
import { browser } from '../../utils/browser/api.ts';
import './marks.css';
import { startAnnotator } from './start-annotator.ts';

/** What a running copy of this script leaves in its own (isolated) world for a later injection to find. */
interface Running {
  readonly isAlive: () => boolean;
  readonly stop: () => void;
}

const world = globalThis as typeof globalThis & { crossreadAnnotator?: Running };

export default defineContentScript({
  // The background registers it for what the reader granted: no host is required by the manifest.
  registration: 'runtime',
  // The page would hear of every injection otherwise.
  noScriptStartedPostMessage: true,
  main: () => {
    if (window !== window.top || !/html/u.test(document.contentType)) return;
    // Injected again through activeTab: the copy that runs is asked to refresh by message.
    if (world.crossreadAnnotator?.isAlive()) return;
    world.crossreadAnnotator?.stop();
    const controller = new AbortController();
    world.crossreadAnnotator = { isAlive, stop: () => controller.abort() };
    if ((document as { prerendering?: boolean }).prerendering) {
      const start = () => startAnnotator(controller.signal);
      document.addEventListener('prerenderingchange', start, { once: true, signal: controller.signal });
    } else startAnnotator(controller.signal);
  },
});

/** An extension that was updated or removed leaves its scripts behind without a runtime. */
function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
