import { applyRetention } from '../../utils/app/upkeep/apply-retention.ts';
import { onAlarm, setAlarm } from '../../utils/browser/alarms.ts';
import { onInstalled, onStartup } from '../../utils/browser/lifecycle.ts';
import type { World } from './world.ts';

const alarm = 'look-after-base';
const minutesADay = 24 * 60;

/** Lets articles go once a day by the reader's rule; without a rule nothing is removed. */
export function lookAfterBase({ ports, settings }: World): void {
  const set = () => void setAlarm(alarm, minutesADay);
  onInstalled(set);
  onStartup(set);
  onAlarm(alarm, async () => {
    await applyRetention((await settings.read()).retention, ports);
  });
}
