import {
  beginReading,
  lookAtReadings,
  parseReadings,
  type TabLook,
} from '../../utils/app/reading/watch-reading.ts';
import { saveArticle } from '../../utils/app/save-article.ts';
import { clearAlarm, onAlarm, setAlarm } from '../../utils/browser/alarms.ts';
import { sessionValue } from '../../utils/browser/session-value.ts';
import { openActiveTabs, openTab } from '../../utils/browser/tabs.ts';
import { outletOfUrl } from '../../utils/formats/html/outlet-of-url.ts';
import { sendToContent } from '../../utils/messages/send.ts';
import type { World } from './world.ts';

const alarm = 'reading';
/** Half a minute: the least that browsers keep. */
const alarmMinutes = 0.5;

/** A page that was annotated just now. */
export interface AnnotatedPage {
  readonly tabId: number | null;
  readonly url: string;
  readonly incognito: boolean;
}

/**
 * Saves articles as they are read, on the sites that the reader chose for it; off while there are none. What is watched
 * is kept in memory only, and outlives the worker but not the browser. Answers what hears of annotated pages.
 */
export function watchReading(world: World): (page: AnnotatedPage) => Promise<void> {
  const stored = sessionValue('readings');
  // One after the other: two changes at once would lose one.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
  onAlarm(
    alarm,
    () =>
      void inTurn(async () => {
        const open = parseReadings(await stored.read());
        const looks = await lookAtTabs(open.map(({ tabId }) => tabId));
        const next = lookAtReadings(open, (tabId) => looks.get(tabId) ?? null);
        await stored.save(next.open);
        if (next.open.length === 0) await clearAlarm(alarm);
        for (const { tabId } of next.read) await saveRead(tabId, world);
      }),
  );
  return async ({ tabId, url, incognito }) => {
    if (tabId === null || incognito) return;
    const { saveRead: sites } = await world.settings.read();
    if (!sites.includes(outletOfUrl(url))) return;
    await inTurn(async () => {
      await stored.save(beginReading(parseReadings(await stored.read()), tabId, url));
      await setAlarm(alarm, alarmMinutes);
    });
  };
}

async function lookAtTabs(tabIds: readonly number[]): Promise<Map<number, TabLook>> {
  const inFront = new Set((await openActiveTabs()).map(({ id }) => id));
  const looks = new Map<number, TabLook>();
  for (const id of tabIds) {
    const tab = await openTab(id);
    if (tab && !tab.incognito) looks.set(id, { url: tab.url, isInFront: inFront.has(id) });
  }
  return looks;
}

async function saveRead(tabId: number, world: World): Promise<void> {
  // A page that went away since the look was not read to its end either.
  const reading = await sendToContent(tabId, 'readForSaving', null).catch(() => null);
  if (!reading) return;
  const saved = await saveArticle({ reading, incognito: false, savedBy: 'reading' }, world.ports);
  if (saved.ok && saved.value.outcome !== 'unchanged') world.encoding.start();
}
