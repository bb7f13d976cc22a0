import { versionKey } from '../../shared/report-address.ts';
import { findArticlesAt, openArticles, saveArticles } from '../../store/articles.ts';
import type { ArticleRecord, VersionRecord } from '../../store/model.ts';
import { openOutletNames } from '../../store/outlets.ts';
import type { Base } from '../../store/schema.ts';
import { openVersions, openVersionsOf, saveVersions } from '../../store/versions.ts';
import { engineArticle } from '../engine-article.ts';
import { contentOf, hideVersions, indexVersions } from '../index-versions.ts';
import type { Ports } from '../ports.ts';
import type { MergeMaps } from './merge-maps.ts';

/** Adds articles; one that is here by its id or its address is a twin, and stays as it is until its versions come. */
export async function mergeArticles(
  rows: readonly ArticleRecord[],
  maps: MergeMaps,
  base: Base,
): Promise<void> {
  if (!maps.isFresh) {
    const byId = await openArticles(
      base,
      rows.map(({ id }) => id),
    );
    const byUrl = await findArticlesAt(
      base,
      rows.map(({ url }) => url),
    );
    for (const theirs of rows) {
      const here = byId.get(theirs.id) ?? byUrl.get(theirs.url);
      if (here) maps.twins.set(theirs.id, { id: here.id, theirs });
    }
  }
  const added = rows.filter(({ id }) => !maps.twins.has(id));
  for (const row of added) maps.newest.set(row.id, row);
  await saveArticles(base, added);
}

/** Adds versions under a free number; the same text of the same kind is one version. */
export async function mergeVersions(
  rows: readonly VersionRecord[],
  maps: MergeMaps,
  ports: Ports,
): Promise<void> {
  const added: VersionRecord[] = [];
  const found: { readonly record: ArticleRecord; readonly version: VersionRecord }[] = [];
  for (const row of rows) {
    const twin = maps.twins.get(row.article);
    if (twin) {
      const version = await mergeTwin(row, twin.id, twin.theirs, maps, ports);
      if (version) found.push(version);
      continue;
    }
    const record = maps.newest.get(row.article);
    if (maps.keptPacks.has(row.pack)) maps.versions.set(row.key, '');
    else {
      added.push(row);
      if (record && (row.kind !== 'read' || row.version === record.version))
        found.push({ record, version: row });
    }
  }
  await saveVersions(ports.base, added);
  const names = await openOutletNames(
    ports.base,
    found.map(({ record }) => record.outlet),
  );
  for (const content of ['reports', 'fact-checks'] as const)
    await indexVersions(
      ports,
      found
        .filter(({ version }) => contentOf(version) === content)
        .map(({ record, version }) => engineArticle(record, version, names.get(record.outlet))),
      content,
    );
}

/** A version of an article that is here. Answers it where it is new and to be found. */
async function mergeTwin(
  row: VersionRecord,
  id: string,
  theirs: ArticleRecord,
  maps: MergeMaps,
  { base }: Ports,
): Promise<{ record: ArticleRecord; version: VersionRecord } | undefined> {
  const here = await openVersionsOf(base, [id]);
  const same = here.find(
    ({ kind, pack, textHash }) => kind === row.kind && pack === row.pack && textHash === row.textHash,
  );
  if (same || maps.keptPacks.has(row.pack)) {
    maps.versions.set(row.key, same?.key ?? '');
    return undefined;
  }
  const number = Math.max(0, ...here.map(({ version }) => version)) + 1;
  const version = { ...row, key: versionKey(id, number), article: id, version: number };
  maps.versions.set(row.key, version.key);
  await saveVersions(base, [version]);
  const record = (await openArticles(base, [id])).get(id);
  if (!record) return undefined;
  if (version.kind !== 'read') return { record, version };
  const currentKey = versionKey(id, record.version);
  const current = (await openVersions(base, [currentKey])).get(currentKey);
  const isNewer =
    row.version === theirs.version && (current?.kind !== 'read' || current.retrieved < row.retrieved);
  if (!isNewer) return undefined;
  if (current?.kind === 'read') await hideVersions(base, [currentKey]);
  const newer = { ...theirs, id, url: record.url, version: number };
  await saveArticles(base, [newer]);
  return { record: newer, version };
}
