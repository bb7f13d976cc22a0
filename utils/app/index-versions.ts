import { buildSegment, mergeSegments, type Segment } from '../engine/index.ts';
import type { Article } from '../engine/model.ts';
import { openCatalog, saveCatalog } from '../store/meta.ts';
import type { IndexCatalog, SegmentContent, SegmentEntry, VersionRecord } from '../store/model.ts';
import type { Base } from '../store/schema.ts';
import { openSegments, removeSegments, saveSegment } from '../store/segments.ts';
import type { Ports } from './ports.ts';

/** The small segment that saved articles go into is closed at this many sentences: some fifty articles. */
const recentSize = 2000;
/** So many segments of one size class become one: with 4, a sentence is copied log4(base / recentSize) times. */
const mergeFactor = 4;

type World = Pick<Ports, 'base' | 'newId'>;

/** The part of the index that a version belongs to. */
export const contentOf = ({ kind }: Pick<VersionRecord, 'kind'>): SegmentContent =>
  kind === 'fact-check' ? 'fact-checks' : 'reports';

/**
 * Adds articles to the retrieval index, as part of a transaction. The index is a log of immutable segments:
 *
 * ```
 * save → [recent, ≤ 2000 sentences] → full: stays, a new one begins → 4 of a size class: merged into one
 * import → a segment of its own, which merges likewise
 * ```
 */
export async function indexVersions(
  { base, newId }: World,
  articles: readonly Article[],
  content: SegmentContent = 'reports',
): Promise<void> {
  if (articles.length === 0) return;
  const built = buildSegment(articles);
  let catalog = await openCatalog(base);
  const small = catalog.segments.find(
    (entry) => entry.content === content && entry.sentences + built.docArticle.length <= recentSize,
  );
  catalog = await replaceSegments({ base, newId }, catalog, small ? [small] : [], content, built);
  for (let group = findMergeable(catalog, content); group; group = findMergeable(catalog, content))
    catalog = await replaceSegments({ base, newId }, catalog, group, content);
  await saveCatalog(base, catalog);
}

/** Hides versions from the index, as part of a transaction; the next merge drops their bytes. */
export async function hideVersions(base: Base, keys: readonly string[]): Promise<void> {
  const catalog = await openCatalog(base);
  const held = new Set(catalog.segments.flatMap(({ versions }) => versions));
  const dead = new Set([...catalog.dead, ...keys.filter((key) => held.has(key))]);
  await saveCatalog(base, { ...catalog, dead: [...dead] });
}

/** Shows hidden versions again, as part of a transaction; those that a merge has dropped are indexed afresh. */
export async function showVersions(
  world: World,
  articles: readonly Article[],
  content: SegmentContent = 'reports',
): Promise<void> {
  const catalog = await openCatalog(world.base);
  const held = new Set(catalog.segments.flatMap(({ versions }) => versions));
  const shown = new Set(articles.map(({ key }) => key));
  await saveCatalog(world.base, { ...catalog, dead: catalog.dead.filter((key) => !shown.has(key)) });
  await indexVersions(
    world,
    articles.filter(({ key }) => !held.has(key)),
    content,
  );
}

/** Writes the index anew as one segment of each content, without what must not be found; as part of a transaction. */
export async function rewriteIndex({ base, newId }: World): Promise<void> {
  let catalog = await openCatalog(base);
  for (const content of new Set(catalog.segments.map((entry) => entry.content))) {
    const group = catalog.segments.filter((entry) => entry.content === content);
    if (group.length > 0) catalog = await replaceSegments({ base, newId }, catalog, group, content);
  }
  await saveCatalog(base, catalog);
}

/** Segments of one size class that are due to be merged. */
function findMergeable(catalog: IndexCatalog, content: SegmentContent): SegmentEntry[] | undefined {
  const classes = new Map<number, SegmentEntry[]>();
  for (const entry of catalog.segments) {
    if (entry.content !== content) continue;
    const size = Math.floor(Math.log(Math.max(1, entry.sentences / recentSize)) / Math.log(mergeFactor));
    classes.set(size, [...(classes.get(size) ?? []), entry]);
  }
  return [...classes.values()].find((group) => group.length >= mergeFactor);
}

async function replaceSegments(
  { base, newId }: World,
  catalog: IndexCatalog,
  replaced: readonly SegmentEntry[],
  content: SegmentContent,
  added?: Segment,
): Promise<IndexCatalog> {
  const ids = replaced.map(({ id }) => id);
  const dead = new Set(catalog.dead);
  const old = (await openSegments(base, ids)).map(({ segment }) => segment);
  // Only what comes from older segments can be dead: an added version has just been written.
  const live = mergeSegments(old, (key) => !dead.has(key));
  const segment = added ? (old.length > 0 ? mergeSegments([live, added]) : added) : live;
  const entry = { id: newId(), content, versions: segment.articles, sentences: segment.docArticle.length };
  await saveSegment(base, { id: entry.id, segment });
  await removeSegments(base, ids);
  const gone = new Set(replaced.flatMap(({ versions }) => versions).filter((key) => dead.has(key)));
  return {
    segments: [...catalog.segments.filter(({ id }) => !ids.includes(id)), entry],
    dead: catalog.dead.filter((key) => !gone.has(key)),
  };
}
