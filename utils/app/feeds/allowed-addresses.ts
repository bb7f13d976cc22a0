import type { FeedPorts } from './feed-ports.ts';
import { originsFor } from './origins-of.ts';

/** Those of some addresses whose sites the reader has granted. */
export async function allowedAddresses(
  addresses: readonly string[],
  { hasOrigins }: Pick<FeedPorts, 'hasOrigins'>,
): Promise<Set<string>> {
  const byOrigin = new Map<string, boolean>();
  const allowed = new Set<string>();
  for (const address of addresses) {
    const [origin] = originsFor(address);
    if (origin === undefined) continue;
    const known = byOrigin.get(origin) ?? (await hasOrigins([origin]));
    byOrigin.set(origin, known);
    if (known) allowed.add(address);
  }
  return allowed;
}
