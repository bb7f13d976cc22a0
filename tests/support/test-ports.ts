import 'fake-indexeddb/auto';
import { openPorts } from '../../utils/app/open-ports.ts';
import type { Ports } from '../../utils/app/ports.ts';
import { openBase } from '../../utils/store/schema.ts';

let bases = 0;

/** Ports over a base of their own in fake-indexeddb, with a clock that moves a second a call and ids that count. */
export function testPorts(name = `test-${++bases}`): Ports {
  const start = Date.parse('2025-03-01T12:00:00Z');
  let ticks = 0;
  let ids = 0;
  return openPorts(
    {
      clock: () => new Date(start + 1000 * ++ticks).toISOString(),
      newId: () => `${name}-${++ids}`,
    },
    openBase(name),
  );
}

/** The same base as a worker sees it that was just started: nothing cached, connection opened anew. */
export function restartedPorts(ports: Ports): Ports {
  ports.base.close();
  return { ...openPorts({ clock: ports.clock, newId: ports.newId }, openBase(ports.base.name)) };
}

/** Every row of every table but the index and the revision, to compare a base with itself. */
export async function dumpBase({ base }: Ports): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const table of base.tables)
    if (!['segments', 'meta', 'undos'].includes(table.name)) rows[table.name] = await table.toArray();
  return rows;
}
