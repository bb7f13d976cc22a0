import { onCommand } from '../../utils/browser/commands.ts';
import { sendToContent } from '../../utils/messages/send.ts';
import { annotateTab, enterTab } from './annotate-tab.ts';
import { saveTabAndTell } from './save-tab.ts';
import type { World } from './world.ts';

/** Follows the keyboard commands of the manifest; each of them may be the first that a tab hears of Crossread. */
export function followCommands(world: World): void {
  const actions = new Map<string, (tabId: number) => Promise<unknown>>([
    ['annotate-page', annotateTab],
    ['next-mark', (tabId) => move(tabId, 'nextMark')],
    ['previous-mark', (tabId) => move(tabId, 'previousMark')],
    ['save-article', (tabId) => saveTabAndTell(tabId, world)],
  ]);
  onCommand((command, tab) => void actions.get(command)?.(tab.id));
}

async function move(tabId: number, call: 'nextMark' | 'previousMark'): Promise<void> {
  if (!(await enterTab(tabId))) return;
  // A page that goes away while the key is pressed has no next mark.
  await sendToContent(tabId, call, null).catch(() => false);
}
