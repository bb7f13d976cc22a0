import { changeReports } from '../../store/change-reports.ts';
import { openCatalog } from '../../store/meta.ts';
import type { IndexCatalog } from '../../store/model.ts';
import { rewriteIndex } from '../index-versions.ts';
import type { Ports } from '../ports.ts';

/** Share of the index's versions that must not be found any more, from which on writing it anew pays. */
const worthwhile = 0.2;

/** How much of the index is of no use. */
export interface IndexWaste {
  readonly segments: number;
  readonly sentences: number;
  /** 0 to 1, counted in versions. */
  readonly dead: number;
}

/** Reads the waste off the list of segments. */
export function findWaste({ segments, dead }: IndexCatalog): IndexWaste {
  const versions = segments.reduce((sum, entry) => sum + entry.versions.length, 0);
  return {
    segments: segments.length,
    sentences: segments.reduce((sum, { sentences }) => sum + sentences, 0),
    dead: versions === 0 ? 0 : dead.length / versions,
  };
}

/** Writes the index anew without what must not be found, where enough of it is so (or `always`). Answers whether it did. */
export function compactIndex(ports: Ports, always = false): Promise<boolean> {
  return changeReports(ports.base, async () => {
    const { dead } = findWaste(await openCatalog(ports.base));
    if (!always && dead < worthwhile) return false;
    await rewriteIndex(ports);
    return true;
  });
}
