import type { OutletRecord } from './model.ts';
import type { Base } from './schema.ts';

/** Names of outlets by domain; a domain that is not stored is its own name. */
export async function openOutletNames(base: Base, domains: readonly string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(domains)];
  const rows = await base.outlets.bulkGet(wanted);
  return new Map(wanted.map((domain, i) => [domain, rows[i]?.name ?? domain]));
}

/** Stores outlets. A name that is more than the domain is not overwritten. */
export async function saveOutlets(base: Base, outlets: readonly OutletRecord[]): Promise<void> {
  const byDomain = new Map(outlets.map((outlet) => [outlet.domain, outlet]));
  const names = await openOutletNames(base, [...byDomain.keys()]);
  await base.outlets.bulkPut([...byDomain.values()].filter(({ domain }) => names.get(domain) === domain));
}

/** Removes those of some outlets that have no article left; answers them. */
export async function removeUnusedOutlets(base: Base, domains: Iterable<string>): Promise<OutletRecord[]> {
  const removed: OutletRecord[] = [];
  for (const domain of new Set(domains)) {
    if ((await base.articles.where('outlet').equals(domain).count()) > 0) continue;
    const row = await base.outlets.get(domain);
    if (row) removed.push(row);
  }
  await base.outlets.bulkDelete(removed.map(({ domain }) => domain));
  return removed;
}
