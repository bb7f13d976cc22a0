import { parseReportAddress, type ReportAddress, versionKey } from '../shared/report-address.ts';
import { openEncodings } from '../store/encodings.ts';
import type { EncodingRecord } from '../store/model.ts';
import type { Base } from '../store/schema.ts';
import { openVersions } from '../store/versions.ts';

/** What the sentence encoder made of a query. */
export interface EncodedQuery {
  readonly model: string;
  readonly mean: Int8Array;
}

/** Mean vectors of reports as the base holds them; those that `model` has not encoded are left out. */
export async function openReportMeans(
  base: Base,
  model: string,
  addresses: readonly ReportAddress[],
): Promise<Map<ReportAddress, Int8Array>> {
  const places = addresses.flatMap((address) => {
    const parts = parseReportAddress(address);
    return parts ? [{ address, index: parts.index, key: versionKey(parts.article, parts.version) }] : [];
  });
  const versions = await openVersions(base, [...new Set(places.map(({ key }) => key))]);
  const rows = await openEncodings(
    base,
    model,
    [...versions.values()].map(({ textHash }) => textHash),
  );
  return new Map(
    places.flatMap(({ address, index, key }) => {
      const row = rows.get(versions.get(key)?.textHash ?? '');
      const mean = row && meanOf(row, index);
      return mean ? [[address, mean] as const] : [];
    }),
  );
}

function meanOf({ sentences, means }: EncodingRecord, sentence: number): Int8Array | undefined {
  const at = sentences.indexOf(sentence);
  const length = means.length / sentences.length;
  return at < 0 ? undefined : means.subarray(at * length, (at + 1) * length);
}
