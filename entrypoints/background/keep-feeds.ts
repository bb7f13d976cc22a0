import type { FeedPorts } from '../../utils/app/feeds/feed-ports.ts';
import { openFeedRunner } from '../../utils/app/feeds/feed-runner.ts';
import { followGrants } from '../../utils/app/feeds/follow-grants.ts';
import { followOutlet } from '../../utils/app/feeds/follow-outlet.ts';
import { subscribe } from '../../utils/app/feeds/subscribe.ts';
import { onAlarm } from '../../utils/browser/alarms.ts';
import { onInstalled, onStartup } from '../../utils/browser/lifecycle.ts';
import { onGrantsChange } from '../../utils/browser/origins.ts';
import { openPageHead } from '../../utils/browser/page-source.ts';
import { handle } from '../../utils/messages/handle.ts';
import { failure } from '../../utils/shared/result.ts';
import { feedAlarm, openFeedPorts } from './open-feed-ports.ts';
import { refreshFrontTabs } from './refresh-tabs.ts';
import type { World } from './world.ts';

/**
 * Keeps the reader's feeds read. The queue stands in the base; a worker that was killed over it goes on when its alarm
 * rings, at the browser's start, when the reader grants a site, or when a page says that feeds have changed. Answers the ports, for what else
 * fetches pages: all of it takes turns at a host.
 */
export function keepFeeds(world: World): FeedPorts {
  const ports = openFeedPorts(world.ports);
  const runner = openFeedRunner(ports, () => {
    world.encoding.start();
    void refreshFrontTabs();
  });
  const start = (): void => void runner.run();
  const startWithGrants = (): void => void followGrants(ports).then(start);
  onAlarm(feedAlarm, start);
  onInstalled(startWithGrants);
  onStartup(startWithGrants);
  onGrantsChange(startWithGrants);
  handle('background', {
    async subscribe({ text }) {
      const answer = await subscribe(text, ports);
      start();
      return answer;
    },
    async followOutlet({ tabId }) {
      const page = await openPageHead(tabId).catch(() => null);
      if (!page) return failure({ kind: 'needs-access' } as const);
      const answer = await followOutlet(page, ports);
      start();
      return answer;
    },
    feedsChanged: startWithGrants,
  });
  return ports;
}
