import { visitedFactChecks } from '../../utils/app/fact-checks/fact-check-sources.ts';
import { importFactChecks } from '../../utils/app/fact-checks/import-fact-checks.ts';
import { readClaimReviewScripts } from '../../utils/formats/claim-review/find-claim-reviews.ts';
import type { World } from './world.ts';

/** Keeps the fact-checks that a visited page carries about itself, where the reader lets us. */
export async function keepFactChecks(
  scripts: readonly string[],
  page: { readonly url: string; readonly incognito: boolean },
  { ports, settings }: Pick<World, 'ports' | 'settings'>,
): Promise<void> {
  if (scripts.length === 0 || page.incognito || !(await settings.read()).keepFactChecks) return;
  const { reviews } = readClaimReviewScripts(scripts, page.url);
  if (reviews.length > 0) await importFactChecks(reviews, visitedFactChecks, ports);
}
