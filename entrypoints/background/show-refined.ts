import type { RefineProgress } from '../../utils/app/refine-tabs.ts';
import type { PageView } from '../../utils/app/view.ts';
import { sendToContent, sendToPages } from '../../utils/messages/send.ts';
import { showCount } from './show-count.ts';

/** Gives a tab the refined marks of its page; a tab that was closed is no failure. */
export async function showRefined(tabId: number, view: PageView): Promise<void> {
  try {
    await sendToContent(tabId, 'refined', { view });
    await showCount(tabId, view);
  } catch {
    // The page went away while its sentences were encoded.
  }
}

/** Tells the side panel how far a tab's refining is. */
export function tellRefining(tabId: number, progress: RefineProgress): void {
  void sendToPages('refining', { tabId, ...progress });
}
