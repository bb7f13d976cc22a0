import type { PageView } from '../../utils/app/view.ts';
import { injectAnnotator } from '../../utils/browser/annotator-script.ts';
import type { TabFailure } from '../../utils/messages/protocol.ts';
import { sendToContent } from '../../utils/messages/send.ts';
import { failure, type Result, success } from '../../utils/shared/result.ts';

/** Brings the content script into a tab, unless it is there; false where the browser does not let it in. */
export async function enterTab(tabId: number): Promise<boolean> {
  if (await isEntered(tabId)) return true;
  try {
    await injectAnnotator(tabId);
    return true;
  } catch {
    return false;
  }
}

async function isEntered(tabId: number): Promise<boolean> {
  try {
    // A page that any content script of ours answers for gives null or a view, never undefined.
    return (await sendToContent(tabId, 'getPageView', null)) !== undefined;
  } catch {
    return false;
  }
}

/** Reads and marks a tab's page afresh, by a grant or by activeTab. */
export async function annotateTab(tabId: number): Promise<Result<PageView, TabFailure>> {
  if (!(await enterTab(tabId))) return failure('not-allowed');
  try {
    const view = await sendToContent(tabId, 'refresh', null);
    return view ? success(view) : failure('gone');
  } catch {
    return failure('gone');
  }
}
