import type { LiveReading } from './live-reading.ts';
import type { ArticleReading } from './model.ts';

/** A live reading without its places in the document: what is sent and saved. */
export const plainReading = ({ isArticle, reason, metadata, blocks }: LiveReading): ArticleReading => ({
  isArticle,
  reason,
  metadata,
  blocks: blocks.map(({ kind, text }) => ({ kind, text })),
});
