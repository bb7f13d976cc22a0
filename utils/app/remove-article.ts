import { changeReports } from '../store/change-reports.ts';
import { saveUndo } from '../store/undos.ts';
import { openVersionsOf } from '../store/versions.ts';
import type { Ports } from './ports.ts';
import { removeVersionsWhole } from './remove-versions.ts';

/**
 * Removes an article with all its versions and reports. The reader's notes on it stay: they are the
 * reader's. Answers the token that `undo` takes, or null when the article is not there.
 */
export function removeArticle(article: string, ports: Ports): Promise<string | null> {
  return changeReports(ports.base, async () => {
    const versions = await openVersionsOf(ports.base, [article]);
    if (versions.length === 0) return null;
    const removed = await removeVersionsWhole(versions, ports);
    const id = ports.newId();
    await saveUndo(ports.base, {
      id,
      createdAt: ports.clock(),
      ...removed,
      addedRejections: [],
      addedClaims: [],
    });
    return id;
  });
}
