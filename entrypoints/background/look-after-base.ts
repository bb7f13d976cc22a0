import { applyRetention } from '../../utils/app/upkeep/apply-retention.ts';
import { onAlarm, setAlarm } from '../../utils/browser/alarms.ts';
import { onInstalled, onStartup } from '../../utils/browser/lifecycle.ts';
import { clearStaging } from '../../utils/store/staging.ts';
import type { World } from './world.ts';

const alarm = 'look-after-base';
const minutesADay = 24 * 60;

/** Lets articles go once a day by the reader's rule, and clears away what a broken restore left. */
export function lookAfterBase({ ports, settings }: World): void {
  const set = () => void setAlarm(alarm, minutesADay);
  onInstalled(set);
  onStartup(set);
  // A page that ended in the middle of a restore has left its rows aside.
  onStartup(() => void clearStaging(ports.base));
  onAlarm(alarm, async () => {
    await applyRetention((await settings.read()).retention, ports);
  });
}
