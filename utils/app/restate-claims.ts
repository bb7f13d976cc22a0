import { findClearest } from '../engine/index.ts';
import { parseReportAddress, versionKey } from '../shared/report-address.ts';
import type { ClaimRecord, VersionRecord } from '../store/model.ts';
import type { Base } from '../store/schema.ts';
import { openVersions } from '../store/versions.ts';

/**
 * Gives claims that gained a report the statement of their clearest one, as part of a transaction. A claim of a pack
 * keeps the pack's statement, and a pack's paraphrase never states a claim that the reader's articles made: it goes
 * when the pack goes. `added` is not stored yet.
 */
export async function restateClaims(
  claims: readonly ClaimRecord[],
  added: VersionRecord,
  base: Base,
): Promise<ClaimRecord[]> {
  const restated = claims.filter(({ pack, reports }) => pack === '' && reports.length > 1);
  const places = restated.map(({ reports }) =>
    reports.flatMap((address) => parseReportAddress(address) ?? []),
  );
  const versions = await openVersions(
    base,
    places.flat().map(({ article, version }) => versionKey(article, version)),
  );
  versions.set(added.key, added);
  const statements = new Map(
    restated.map(({ id, statement }, at) => {
      const texts = (places[at] ?? []).flatMap(({ article, version, index }) => {
        const stored = versions.get(versionKey(article, version));
        return stored?.kind === 'read' ? (stored.sentences[index]?.text ?? []) : [];
      });
      return [id, texts[findClearest(texts)] ?? statement];
    }),
  );
  return claims.map((claim) => ({ ...claim, statement: statements.get(claim.id) ?? claim.statement }));
}
