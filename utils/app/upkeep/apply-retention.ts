import { changeReports } from '../../store/change-reports.ts';
import { openVersionsOf } from '../../store/versions.ts';
import type { Ports } from '../ports.ts';
import { removeVersionsWhole } from '../remove-versions.ts';
import { compactIndex } from './compact-index.ts';
import { findExpired, type RetentionRule } from './find-expired.ts';

/** Articles removed in one transaction: others get their turn between two. */
const articlesAtATime = 20;

/**
 * Removes the articles that a rule lets go; answers how many. What packs say of them stays. It may be cut off at any
 * time: the next run goes on.
 */
export async function applyRetention(
  rule: RetentionRule,
  ports: Ports,
  signal?: AbortSignal,
): Promise<number> {
  const { base } = ports;
  const expired = await findExpired(rule, ports.clock(), base);
  let removed = 0;
  while (removed < expired.length && !signal?.aborted) {
    const part = expired.slice(removed, removed + articlesAtATime);
    await changeReports(base, async () => {
      const versions = await openVersionsOf(base, part);
      await removeVersionsWhole(
        versions.filter(({ kind }) => kind === 'read'),
        ports,
      );
    });
    removed += part.length;
  }
  if (removed > 0) await compactIndex(ports);
  return removed;
}
