import type { ReportAddress } from '../shared/report-address.ts';
import type { ClaimRecord } from './model.ts';
import type { Base } from './schema.ts';

/** A claim as it was, with the reports that were taken from it. */
export interface LostReports {
  readonly before: ClaimRecord;
  readonly lost: readonly ReportAddress[];
}

/** The claims that some reports belong to, by address. A sentence in no claim is no report. */
export async function findClaimsOf(
  base: Base,
  addresses: Iterable<ReportAddress>,
): Promise<Map<ReportAddress, ClaimRecord>> {
  const wanted = new Set(addresses);
  const rows = await base.claims
    .where('reports')
    .anyOf([...wanted])
    .distinct()
    .toArray();
  const found = new Map<ReportAddress, ClaimRecord>();
  for (const row of rows) for (const address of row.reports) if (wanted.has(address)) found.set(address, row);
  return found;
}

/** The claims that have reports of some versions. */
export const findClaimsOfVersions = (base: Base, keys: readonly string[]): Promise<ClaimRecord[]> =>
  base.claims
    .where('reports')
    .startsWithAnyOf(keys.map((key) => `${key}#`))
    .distinct()
    .toArray();

/** Claims by id; those that are gone are left out. */
export async function openClaims(base: Base, ids: Iterable<string>): Promise<Map<string, ClaimRecord>> {
  const rows = await base.claims.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}

/** Stores claims, replacing those of the same id. */
export async function saveClaims(base: Base, claims: readonly ClaimRecord[]): Promise<void> {
  await base.claims.bulkPut([...claims]);
}

/** Removes claims; their reports' sentences stay, and match no page any more. */
export async function removeClaims(base: Base, ids: readonly string[]): Promise<void> {
  await base.claims.bulkDelete([...ids]);
}

/** Takes all reports of some versions out of their claims, and removes claims that have none left. */
export async function removeReportsOf(base: Base, keys: readonly string[]): Promise<LostReports[]> {
  const gone = new Set(keys);
  const lostReports = (await findClaimsOfVersions(base, keys)).map((before) => ({
    before,
    lost: before.reports.filter((address) => gone.has(address.slice(0, address.indexOf('#')))),
  }));
  await removeReports(base, lostReports);
  return lostReports;
}

/** Takes reports out of claims, and removes claims that have none left. */
export async function removeReports(base: Base, lostReports: readonly LostReports[]): Promise<void> {
  const left = lostReports.map(({ before, lost }) => ({
    ...before,
    reports: before.reports.filter((address) => !lost.includes(address)),
  }));
  await saveClaims(
    base,
    left.filter(({ reports }) => reports.length > 0),
  );
  await removeClaims(
    base,
    left.filter(({ reports }) => reports.length === 0).map(({ id }) => id),
  );
}

/** Puts taken reports back: exactly as it was, but for what has come or gone otherwise since then. */
export async function restoreReports(base: Base, lostReports: readonly LostReports[]): Promise<void> {
  const now = await openClaims(
    base,
    lostReports.map(({ before }) => before.id),
  );
  await saveClaims(
    base,
    lostReports.map(({ before, lost }) => {
      const current = now.get(before.id)?.reports ?? [];
      const kept = before.reports.filter((address) => lost.includes(address) || current.includes(address));
      return { ...before, reports: [...kept, ...current.filter((address) => !kept.includes(address))] };
    }),
  );
}
