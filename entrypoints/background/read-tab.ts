import { openTab } from '../../utils/browser/tabs.ts';
import type { ArticleReading } from '../../utils/formats/html/model.ts';
import type { TabFailure } from '../../utils/messages/protocol.ts';
import { sendToContent } from '../../utils/messages/send.ts';
import { failure, type Result, success } from '../../utils/shared/result.ts';
import { enterTab } from './annotate-tab.ts';

/** Reads the page that a tab shows at this moment, for saving; never one of a private window. */
export async function readTab(
  tabId: number,
): Promise<Result<{ reading: ArticleReading; incognito: boolean }, TabFailure>> {
  const tab = await openTab(tabId);
  if (!tab) return failure('gone');
  if (tab.incognito) return failure('private-window');
  if (!(await enterTab(tabId))) return failure('not-allowed');
  const reading = await sendToContent(tabId, 'readForSaving', null).catch(() => null);
  return reading ? success({ reading, incognito: tab.incognito }) : failure('gone');
}
