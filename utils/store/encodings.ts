import type { EncodingRecord } from './model.ts';
import type { Base } from './schema.ts';

/** All keys of one model, whatever the text hash (16 hex digits) is. */
const ofModel = (model: string): [[string, string], [string, string]] => [
  [model, ''],
  [model, '\uffff'],
];

/** Text hashes of the versions that a model has encoded. */
export async function findEncoded(base: Base, model: string): Promise<Set<string>> {
  const keys = await base.encodings
    .where('[model+textHash]')
    .between(...ofModel(model))
    .primaryKeys();
  return new Set(keys.map(([, textHash]) => textHash));
}

/** Mean vectors of versions by their text hash; those that the model has not encoded are left out. */
export async function openEncodings(
  base: Base,
  model: string,
  textHashes: Iterable<string>,
): Promise<Map<string, EncodingRecord>> {
  const keys = [...new Set(textHashes)].map((textHash): [string, string] => [model, textHash]);
  const rows = await base.encodings.bulkGet(keys);
  return new Map(rows.flatMap((row) => (row ? [[row.textHash, row] as const] : [])));
}

/** Shows every row of mean vectors that a model has made to `visit`, a few at a time in memory. */
export async function visitEncodings(
  base: Base,
  model: string,
  visit: (row: EncodingRecord) => void,
): Promise<void> {
  await base.encodings
    .where('[model+textHash]')
    .between(...ofModel(model))
    .each(visit);
}

/** Keys and text hashes of versions, so that no text is read to learn which are encoded. */
export async function openTextHashes(base: Base): Promise<Map<string, string>> {
  const [keys, hashes] = await base.transaction('r', base.versions, () => {
    const ordered = base.versions.orderBy('textHash');
    return Promise.all([ordered.primaryKeys(), ordered.keys()]);
  });
  return new Map(keys.map((key, at) => [key, String(hashes[at])]));
}

/** Stores a version's mean vectors, unless its text has gone from the base meanwhile; false then. */
export function saveEncoding(base: Base, record: EncodingRecord): Promise<boolean> {
  return base.transaction('rw', base.versions, base.encodings, async () => {
    if (!(await isHeld(base, record.textHash))) return false;
    await base.encodings.put(record);
    return true;
  });
}

/** Removes the vectors of those texts that no version holds any more; part of a transaction. */
export async function removeUnusedEncodings(base: Base, textHashes: Iterable<string>): Promise<void> {
  const gone: string[] = [];
  for (const hash of new Set(textHashes)) if (!(await isHeld(base, hash))) gone.push(hash);
  await base.encodings.where('textHash').anyOf(gone).delete();
  await base.tokenEncodings.where('textHash').anyOf(gone).delete();
}

/** Removes what other models than this one have made. */
export async function removeOtherModels(base: Base, model: string): Promise<void> {
  for (const table of [base.encodings, base.tokenEncodings]) {
    const [from, to] = ofModel(model);
    const keys = table.where('[model+textHash]');
    await keys.below(from).delete();
    await keys.above(to).delete();
  }
}

/** Removes the vectors of texts that no version holds, however those went. */
export async function removeLeftEncodings(base: Base, model: string): Promise<void> {
  const encoded = await findEncoded(base, model);
  const held = new Set((await openTextHashes(base)).values());
  const left = [...encoded].filter((hash) => !held.has(hash));
  if (left.length === 0) return;
  await base.transaction('rw', base.versions, base.encodings, base.tokenEncodings, () =>
    removeUnusedEncodings(base, left),
  );
}

/** Keys of the versions that hold each of some texts, by text hash. */
export async function findVersionsOfTexts(
  base: Base,
  textHashes: Iterable<string>,
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const wanted = [...new Set(textHashes)];
  const keys = await Promise.all(
    wanted.map((hash) => base.versions.where('textHash').equals(hash).primaryKeys()),
  );
  wanted.forEach((hash, at) => {
    found.set(hash, keys[at] ?? []);
  });
  return found;
}

/** Whether a version of the base has a text; part of a transaction. */
export const isHeld = async (base: Base, textHash: string): Promise<boolean> =>
  (await base.versions.where('textHash').equals(textHash).count()) > 0;
