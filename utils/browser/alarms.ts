import { browser } from './api.ts';

/** Wakes the background every so many minutes (at least half a one) until `clearAlarm`, also after it was killed. */
export async function setAlarm(name: string, minutes: number): Promise<void> {
  if (await browser.alarms.get(name)) return;
  browser.alarms.create(name, { delayInMinutes: minutes, periodInMinutes: minutes });
}

/** Wakes the background once at a time (ISO 8601), or as soon after as the browser lets it; replaces the last one of this name. */
export async function setAlarmAt(name: string, time: string): Promise<void> {
  await browser.alarms.create(name, { when: Math.max(Date.parse(time), Date.now()) });
}

/** Ends an alarm; one that was not set is no failure. */
export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

/** Calls back whenever an alarm of this name rings. */
export function onAlarm(name: string, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}
