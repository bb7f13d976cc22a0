import type { Article } from '../engine/model.ts';
import type { Encoding } from '../shared/encoding.ts';
import { versionKey } from '../shared/report-address.ts';
import { findArticleAt } from '../store/articles.ts';
import { openEncodings } from '../store/encodings.ts';
import type { TokenEncodingRecord, VersionRecord } from '../store/model.ts';
import type { Base } from '../store/schema.ts';
import { openTokenEncodings, touchTokenEncodings } from '../store/token-encodings.ts';
import { openVersions } from '../store/versions.ts';
import type { EncodeQueue } from './encode-queue.ts';
import { encodableSentences, unpackVersion } from './encode-records.ts';
import type { StoredArticle } from './engine-article.ts';
import { storeEncodings } from './store-encodings.ts';

/** With what a story is encoded. */
export interface StoryEncoder {
  readonly base: Base;
  readonly model: string;
  readonly queue: EncodeQueue;
  readonly clock: () => string;
  /** Whether the base may keep what was encoded for it; a private window leaves no trace, not even of what was used. */
  readonly keep: boolean;
  readonly signal: AbortSignal;
  /** Sentences encoded, of those that were not encoded yet. */
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
}

/**
 * The encodings of a page's sentences and of its story's reports, by text. Those that the base has are taken from
 * there. Of a page nothing is stored: only what was saved leaves vectors behind.
 */
export async function encodeStory(
  page: Article,
  story: readonly StoredArticle[],
  encoder: StoryEncoder,
): Promise<Map<string, Encoding>> {
  const versions = story.map(({ version }) => version);
  const own = await findSavedVersion(page, encoder.base);
  const { known, without } = await openKnown(own ? [...versions, own] : versions, encoder);

  const pageTexts = textsOf(page, encodableSentences(page.sentences)).filter((text) => !known.has(text));
  const missing = without
    .filter((version) => version !== own)
    .map((version) => {
      const sentences = encodableSentences(version.sentences);
      return { version, sentences, texts: textsOf(version, sentences) };
    });
  const total = pageTexts.length + missing.reduce((sum, { texts }) => sum + texts.length, 0);
  let before = 0;
  const encode = async (texts: readonly string[]): Promise<readonly Encoding[]> => {
    const encodings = await encoder.queue.encode(texts, 'page', {
      signal: encoder.signal,
      onProgress: (done) => encoder.onProgress({ done: before + done, total }),
    });
    before += texts.length;
    texts.forEach((text, at) => {
      known.set(text, encodings[at] as Encoding);
    });
    return encodings;
  };
  await encode(pageTexts);
  for (const { version, sentences, texts } of missing) {
    const encodings = await encode(texts);
    if (encoder.keep)
      await storeEncodings(encoder.base, encoder.model, version, sentences, encodings, encoder.clock());
  }
  return known;
}

const textsOf = ({ sentences }: Pick<Article, 'sentences'>, indexes: readonly number[]): string[] =>
  indexes.map((index) => sentences[index]?.text ?? '');

/** The page as it was saved: where its text has not changed, nothing of it is encoded twice. */
async function findSavedVersion(page: Article, base: Base): Promise<VersionRecord | undefined> {
  const article = await findArticleAt(base, page.url ?? '');
  const key = article && versionKey(article.id, article.version);
  return key ? (await openVersions(base, [key])).get(key) : undefined;
}

/** Stored encodings by text, and the versions that have none. */
async function openKnown(versions: readonly VersionRecord[], encoder: StoryEncoder) {
  const { base, model } = encoder;
  const hashes = versions.map(({ textHash }) => textHash);
  const means = await openEncodings(base, model, hashes);
  const tokens = await openTokenEncodings(base, model, hashes);
  const known = new Map<string, Encoding>();
  const without: VersionRecord[] = [];
  for (const version of versions) {
    const packed = { means: means.get(version.textHash), tokens: tokens.get(version.textHash) };
    if (!packed.means || !packed.tokens) {
      without.push(version);
      continue;
    }
    for (const [index, encoding] of unpackVersion({ means: packed.means, tokens: packed.tokens }))
      known.set(version.sentences[index]?.text ?? '', encoding);
  }
  if (encoder.keep) await touch([...tokens.values()], encoder);
  return { known, without };
}

/** To the day: a row of half a megabyte is not written anew for every page. */
async function touch(
  rows: readonly TokenEncodingRecord[],
  { base, model, clock }: StoryEncoder,
): Promise<void> {
  const now = clock();
  const old = rows.filter(({ usedAt }) => usedAt.slice(0, 10) !== now.slice(0, 10));
  await touchTokenEncodings(
    base,
    model,
    old.map(({ textHash }) => textHash),
    now,
  );
}
