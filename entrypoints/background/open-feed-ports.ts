import type { FeedPorts } from '../../utils/app/feeds/feed-ports.ts';
import { openHostTurns } from '../../utils/app/feeds/host-turns.ts';
import type { Ports } from '../../utils/app/ports.ts';
import { clearAlarm, setAlarmAt } from '../../utils/browser/alarms.ts';
import { hasOrigins } from '../../utils/browser/origins.ts';
import { inspectPage } from '../../utils/formats/pages/inspect-page.ts';
import { sendToOffscreen } from '../../utils/messages/send-to-offscreen.ts';

/** Alarm that wakes the worker for the feeds. */
export const feedAlarm = 'feeds';

/** What following feeds needs of the browser. A service worker has no DOM; Firefox's background is a page. */
export const openFeedPorts = (ports: Ports): FeedPorts => ({
  ...ports,
  fetch: (address, init) => fetch(address, init),
  timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
  pause: (milliseconds, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    }),
  turns: openHostTurns(),
  hasOrigins,
  inspectPage: import.meta.env.FIREFOX
    ? async (html, address) => inspectPage(new DOMParser().parseFromString(html, 'text/html'), address)
    : (html, address) => sendToOffscreen('inspectPage', { html, address }),
  wakeAt: (time) => (time ? setAlarmAt(feedAlarm, time) : clearAlarm(feedAlarm)),
});
