import { createRetriever, type Retriever } from '../engine/index.ts';
import { openRevision } from '../store/meta.ts';
import type { SegmentContent, SegmentRecord } from '../store/model.ts';
import type { Base } from '../store/schema.ts';
import { openIndex } from '../store/segments.ts';

/** The retrieval index as it is stored now. */
export interface ReportIndex {
  /** Over some of its content; also part of a transaction that has not changed the index yet. */
  retriever(content: readonly SegmentContent[]): Promise<Retriever>;
}

/**
 * Opens the index over a cache of its segments. Segments never change, so one that was read stays good;
 * the revision, asked every time, tells whether there are others by now. A worker that was killed just
 * reads the bytes again.
 */
export function openReportIndex(base: Base): ReportIndex {
  const segments = new Map<string, SegmentRecord>();
  const retrievers = new Map<string, { revision: number; retriever: Retriever }>();
  return {
    async retriever(content) {
      const known = retrievers.get(content.join());
      if (known && known.revision === (await openRevision(base))) return known.retriever;

      const { revision, catalog, segments: read } = await openIndex(base, (id) => segments.has(id));
      for (const record of read) segments.set(record.id, record);
      const listed = new Set(catalog.segments.map(({ id }) => id));
      for (const id of segments.keys()) if (!listed.has(id)) segments.delete(id);

      const dead = new Set(catalog.dead);
      const retriever = createRetriever(
        catalog.segments
          .filter((entry) => content.includes(entry.content))
          .flatMap(({ id }) => segments.get(id)?.segment ?? []),
        (key) => !dead.has(key),
      );
      retrievers.set(content.join(), { revision, retriever });
      return retriever;
    },
  };
}
