import { changeReports } from '../../store/change-reports.ts';
import { savePack } from '../../store/packs.ts';
import { saveUndo } from '../../store/undos.ts';
import { openVersionsOf } from '../../store/versions.ts';
import type { Ports } from '../ports.ts';
import { removeVersionsWhole } from '../remove-versions.ts';

/** Versions that an undo keeps: more would weigh as much as what was to go. */
const mostUndone = 300;

/** What the removal of an outlet took. */
export interface RemovedOutlet {
  readonly articles: number;
  /** The token that `undo` takes; null where it was too much to be kept. */
  readonly undo: string | null;
}

/**
 * Removes all articles of an outlet, with their reports: also what packs say of them. Notes stay: they are the
 * reader's. A pack that lost something can be imported again and is whole then.
 */
export function removeOutlet(outlet: string, ports: Ports): Promise<RemovedOutlet> {
  const { base } = ports;
  return changeReports(base, async () => {
    const articles = await base.articles.where('outlet').equals(outlet).primaryKeys();
    const versions = await openVersionsOf(base, articles);
    const removed = await removeVersionsWhole(versions, ports);
    for (const id of new Set(versions.map(({ pack }) => pack))) {
      const pack = await base.packs.get(id);
      // Without its hash the same file is another edition, and takes this one's place.
      if (pack) await savePack(base, { ...pack, contentHash: '' });
    }
    if (versions.length === 0 || versions.length > mostUndone)
      return { articles: articles.length, undo: null };
    const id = ports.newId();
    await saveUndo(base, {
      id,
      createdAt: ports.clock(),
      ...removed,
      addedRejections: [],
      addedClaims: [],
    });
    return { articles: articles.length, undo: id };
  });
}
