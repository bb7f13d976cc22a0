import { isHeld } from './encodings.ts';
import type { TokenEncodingRecord } from './model.ts';
import type { Base } from './schema.ts';

/** Token vectors of versions by their text hash; those that are not kept are left out. */
export async function openTokenEncodings(
  base: Base,
  model: string,
  textHashes: Iterable<string>,
): Promise<Map<string, TokenEncodingRecord>> {
  const keys = [...new Set(textHashes)].map((textHash): [string, string] => [model, textHash]);
  const rows = await base.tokenEncodings.bulkGet(keys);
  return new Map(rows.flatMap((row) => (row ? [[row.textHash, row] as const] : [])));
}

/**
 * Stores a version's token vectors, unless its text has gone from the base meanwhile, and removes the rows that were
 * used longest ago where there are more than `most`.
 */
export function saveTokenEncoding(base: Base, record: TokenEncodingRecord, most: number): Promise<void> {
  return base.transaction('rw', base.versions, base.tokenEncodings, async () => {
    if (!(await isHeld(base, record.textHash))) return;
    await base.tokenEncodings.put(record);
    const count = await base.tokenEncodings.count();
    if (count <= most) return;
    const oldest = await base.tokenEncodings
      .orderBy('usedAt')
      .limit(count - most)
      .primaryKeys();
    await base.tokenEncodings.bulkDelete(oldest);
  });
}

/** Marks token vectors as used now. */
export async function touchTokenEncodings(
  base: Base,
  model: string,
  textHashes: readonly string[],
  now: string,
): Promise<void> {
  await base.transaction('rw', base.tokenEncodings, async () => {
    for (const hash of textHashes) await base.tokenEncodings.update([model, hash], { usedAt: now });
  });
}
