import type { Encoding } from '../shared/encoding.ts';
import { saveEncoding } from '../store/encodings.ts';
import type { VersionRecord } from '../store/model.ts';
import type { Base } from '../store/schema.ts';
import { saveTokenEncoding } from '../store/token-encodings.ts';
import { packVersion } from './encode-records.ts';

/**
 * Versions whose token vectors are kept: the thousand used last, some 80 MB (3.2 KB a sentence, npm run bench:encoder).
 * Others keep their mean vectors and are encoded again, in a second or two, when a page's story needs them.
 */
const mostTokenVersions = 1000;

/** Stores the encodings of a version's encodable sentences, in their order; false where the version has gone. */
export async function storeEncodings(
  base: Base,
  model: string,
  version: Pick<VersionRecord, 'textHash'>,
  sentences: readonly number[],
  encodings: readonly Encoding[],
  usedAt: string,
): Promise<boolean> {
  const { means, tokens } = packVersion(model, version, sentences, encodings, usedAt);
  // Token vectors first: once the means are there, nobody looks at the version again.
  await saveTokenEncoding(base, tokens, mostTokenVersions);
  return saveEncoding(base, means);
}
