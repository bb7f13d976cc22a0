import {
  findEncoded,
  openEncodings,
  openTextHashes,
  removeLeftEncodings,
  removeOtherModels,
} from '../store/encodings.ts';
import { openCatalog } from '../store/meta.ts';
import type { VersionRecord } from '../store/model.ts';
import type { Base } from '../store/schema.ts';
import { openVersions } from '../store/versions.ts';
import type { EncodeQueue } from './encode-queue.ts';
import { encodableSentences } from './encode-records.ts';
import { storeEncodings } from './store-encodings.ts';

/** How far the work is, in versions. */
export interface EncodeProgress {
  readonly done: number;
  readonly total: number;
}

/** How the work is followed and ended. */
export interface EncodeBaseOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: EncodeProgress) => void;
}

/**
 * Encodes what the base holds and `model` has not encoded yet, newest first, an article at a time. What is left to do
 * is found in the base itself: whoever is killed in between loses no more than the article at hand.
 */
export async function encodeBase(
  base: Base,
  model: string,
  queue: EncodeQueue,
  { signal, onProgress }: EncodeBaseOptions = {},
): Promise<void> {
  await removeOtherModels(base, model);
  await removeLeftEncodings(base, model);
  // Articles may come in meanwhile: until a look finds nothing that could be stored.
  for (let stored = -1; stored !== 0; ) {
    stored = 0;
    const { missing, total } = await findUnencoded(base, model);
    for (const [at, key] of missing.entries()) {
      signal?.throwIfAborted();
      onProgress?.({ done: total - missing.length + at, total });
      const version = (await openVersions(base, [key])).get(key);
      if (version && (await encodeVersion(base, model, queue, version, signal))) stored += 1;
    }
  }
}

/** How many of the versions that a page can be matched with `model` has encoded. */
export async function countEncoded(base: Base, model: string): Promise<EncodeProgress> {
  const { missing, total } = await findUnencoded(base, model);
  return { done: total - missing.length, total };
}

/** Keys of the versions that a page can be matched with and that `model` has not encoded, newest first. */
async function findUnencoded(base: Base, model: string): Promise<{ missing: string[]; total: number }> {
  const { segments, dead } = await openCatalog(base);
  const hidden = new Set(dead);
  const live = segments
    .filter(({ content }) => content === 'reports')
    .flatMap(({ versions }) => versions)
    .filter((key) => !hidden.has(key));
  const encoded = await findEncoded(base, model);
  const hashes = await openTextHashes(base);
  const missing = live.filter((key) => !encoded.has(hashes.get(key) ?? '')).reverse();
  return { missing, total: live.length };
}

async function encodeVersion(
  base: Base,
  model: string,
  queue: EncodeQueue,
  version: VersionRecord,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  // A page's story may have needed it since the list was made.
  if ((await openEncodings(base, model, [version.textHash])).size > 0) return false;
  const sentences = encodableSentences(version.sentences);
  const texts = sentences.map((index) => version.sentences[index]?.text ?? '');
  const encodings = await queue.encode(texts, 'base', signal ? { signal } : {});
  return storeEncodings(base, model, version, sentences, encodings, version.retrieved);
}
