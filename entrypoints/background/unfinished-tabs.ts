import type { TabsPort } from '../../utils/app/refine-tabs.ts';
import { sessionValue } from '../../utils/browser/session-value.ts';

const isTab = (value: unknown): value is number => typeof value === 'number';

/** Tabs whose page is being refined, by their ids alone: the browser forgets them when it closes. */
export function openUnfinishedTabs(): TabsPort['unfinished'] {
  const stored = sessionValue('refining');
  return {
    async read() {
      const value = await stored.read();
      return Array.isArray(value) ? value.filter(isTab) : [];
    },
    save: (tabs) => stored.save(tabs),
  };
}
