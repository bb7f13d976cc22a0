import { changeReports } from '../store/change-reports.ts';
import { openClaims, removeClaims } from '../store/claims.ts';
import { saveUndo } from '../store/undos.ts';
import type { Ports } from './ports.ts';

/**
 * Removes a claim: its sentences are no reports any more, and mark no page. The articles stay. Answers
 * the token that `undo` takes, or null when the claim is not there.
 */
export function removeClaim(claim: string, ports: Ports): Promise<string | null> {
  return changeReports(ports.base, async () => {
    const before = (await openClaims(ports.base, [claim])).get(claim);
    if (!before) return null;
    await removeClaims(ports.base, [claim]);
    const id = ports.newId();
    await saveUndo(ports.base, {
      id,
      createdAt: ports.clock(),
      articles: [],
      versions: [],
      outlets: [],
      claims: [{ before, lost: before.reports }],
      addedRejections: [],
      addedClaims: [],
    });
    return id;
  });
}
