import { versionKey } from '../shared/report-address.ts';
import { openCatalog } from '../store/meta.ts';
import type { ClaimRecord } from '../store/model.ts';
import { openPack } from '../store/packs.ts';
import type { Base } from '../store/schema.ts';
import { hideVersions, indexVersions } from './index-versions.ts';
import type { Ports } from './ports.ts';

/*
 * A saved claim's statement is the words of a report, which the index holds. A pack's statements are
 * words of their own: they stand in the index as one "article" per import, keyed `packId~importId@0`,
 * whose sentences are the statements in the order of the pack's claims.
 */

/** Makes a pack's statements searchable, as part of a transaction. */
export async function indexStatements(
  pack: string,
  claims: readonly ClaimRecord[],
  ports: Ports,
): Promise<void> {
  const article = {
    key: versionKey(`${pack}~${ports.newId()}`, 0),
    outlet: '',
    credits: {},
    sentences: claims.map(({ statement }, block) => ({
      text: statement,
      kind: 'text' as const,
      block,
      verbatim: false,
    })),
  };
  await indexVersions(ports, [article], 'statements');
}

/** Hides a pack's statements, as part of a transaction. */
export async function hideStatements(pack: string, base: Base): Promise<void> {
  const { segments } = await openCatalog(base);
  const keys = segments.flatMap(({ versions }) => versions.filter((key) => key.startsWith(`${pack}~`)));
  await hideVersions(base, keys);
}

/** Whether an index key is a pack's statements. */
export const isStatements = (key: string): boolean => key.includes('~');

/** The id of the claim that an indexed statement belongs to, if it is still there. */
export async function findStatementClaim(
  key: string,
  sentence: number,
  base: Base,
): Promise<string | undefined> {
  const pack = await openPack(base, key.slice(0, key.indexOf('~')));
  return pack?.claims[sentence];
}
