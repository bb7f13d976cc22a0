import { openClaims, removeClaims, removeReports, restoreReports, saveClaims } from '../store/claims.ts';
import type { ClaimRecord, GatheredClaim } from '../store/model.ts';
import { findNotedClaims } from '../store/notes.ts';
import type { Base } from '../store/schema.ts';

/** What became of a pack's claims. */
export interface GatheredClaims {
  /** The id under which each claim of the pack is kept, in the pack's order. */
  readonly ids: readonly string[];
  readonly gathered: readonly GatheredClaim[];
}

/**
 * Puts a pack's claims and the saved claims of the same facts together, as part of a transaction. The oldest saved
 * claim stays, with its id and its statement, and the pack's reports join it; so do those of the other saved claims
 * that nobody wrote a note on. `releaseClaims` takes it back when the pack goes.
 */
export async function gatherClaims(
  packClaims: readonly ClaimRecord[],
  saved: ReadonlyMap<string, readonly ClaimRecord[]>,
  base: Base,
): Promise<GatheredClaims> {
  const others = [...saved.values()].flatMap(([, ...rest]) => rest.map(({ id }) => id));
  const noted = await findNotedClaims(base, others);
  const gathered: GatheredClaim[] = [];
  const ids: string[] = [];
  for (const claim of packClaims) {
    const [oldest, ...rest] = saved.get(claim.id) ?? [];
    ids.push(oldest?.id ?? claim.id);
    if (!oldest) continue;
    const free = rest.filter(({ id }) => !noted.has(id));
    gathered.push(...free.map((before) => ({ before, into: oldest.id })));
    await removeClaims(base, [claim.id, ...free.map(({ id }) => id)]);
    await saveClaims(base, [
      { ...oldest, reports: [oldest, ...free, claim].flatMap(({ reports }) => reports) },
    ]);
  }
  return { ids, gathered };
}

/** Gives saved claims the reports back that an import gathered, but for those that went elsewhere since. */
export async function releaseClaims(gathered: readonly GatheredClaim[], base: Base): Promise<void> {
  for (const { before, into } of gathered) {
    const home = (await openClaims(base, [into])).get(into);
    const lost = before.reports.filter((address) => home?.reports.includes(address));
    if (!home || lost.length === 0) continue;
    await removeReports(base, [{ before: home, lost }]);
    await restoreReports(base, [{ before, lost }]);
  }
}
