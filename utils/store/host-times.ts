import type { Base } from './schema.ts';

/** When a host may be asked again: kept in the base, because the worker that asked it may be gone by then. */
export interface HostTime {
  /** ISO 8601. */
  readonly nextAt: string;
  /** Failures in a row. */
  readonly failures: number;
}

const keyOf = (host: string): string => `host:${host}`;

/** The times of all hosts that were ever asked, by host. */
export async function openHostTimes(base: Base): Promise<Map<string, HostTime>> {
  const rows = await base.meta.where('key').startsWith('host:').toArray();
  return new Map(rows.map(({ key, value }) => [key.slice('host:'.length), value as HostTime]));
}

/** The time of one host; one that was never asked may be asked at once. */
export async function openHostTime(base: Base, host: string): Promise<HostTime> {
  const row = await base.meta.get(keyOf(host));
  return (row?.value as HostTime | undefined) ?? { nextAt: '', failures: 0 };
}

/** Remembers when a host may be asked again. */
export async function saveHostTime(base: Base, host: string, time: HostTime): Promise<void> {
  await base.meta.put({ key: keyOf(host), value: time });
}

/** Forgets hosts whose time is long over. */
export async function removeHostTimes(base: Base, before: string): Promise<void> {
  const times = await openHostTimes(base);
  const old = [...times].filter(([, { nextAt }]) => nextAt < before);
  await base.meta.bulkDelete(old.map(([host]) => keyOf(host)));
}
