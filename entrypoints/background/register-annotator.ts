import { annotatorScope } from '../../utils/app/annotator-scope.ts';
import { placeFor } from '../../utils/app/settings.ts';
import { registerAnnotator } from '../../utils/browser/annotator-script.ts';
import { onInstalled, onStartup } from '../../utils/browser/lifecycle.ts';
import { onGrantsChange, openGrantedOrigins } from '../../utils/browser/origins.ts';
import { outletOfUrl } from '../../utils/formats/html/outlet-of-url.ts';
import { refreshTabsAt } from './refresh-tabs.ts';
import type { World } from './world.ts';

/**
 * Keeps the content script registered for the granted origins, as the settings limit them: after
 * install, at the browser's start, and whenever grants or settings change. Open tabs follow at once.
 */
export function keepAnnotatorRegistered({ settings }: World): void {
  // One after the other: two registrations at once would find the same id taken.
  let last: Promise<unknown> = Promise.resolve();
  const register = (): void => {
    last = last.then(async () => {
      const origins = await openGrantedOrigins();
      const now = await settings.read();
      const { matches, excludeMatches } = annotatorScope(now, origins);
      await registerAnnotator(matches, excludeMatches);
      await refreshTabsAt(origins, (url) => matches.length > 0 && placeFor(now, outletOfUrl(url)) !== 'off');
    });
    last = last.catch((error: unknown) => console.error('Crossread could not register its script', error));
  };
  onInstalled(register);
  onStartup(register);
  onGrantsChange(register);
  settings.onChange(register);
}
