import type { PageView } from '../../utils/app/view.ts';
import { showBadge } from '../../utils/browser/badge.ts';

/** Shows the number of marks in a tab's page on the button; what is only possible does not count. */
export async function showCount(tabId: number, { marks }: PageView): Promise<void> {
  const count = marks.filter(({ tier }) => tier === 'confident').length;
  await showBadge(tabId, count > 0 ? String(count) : '');
}
