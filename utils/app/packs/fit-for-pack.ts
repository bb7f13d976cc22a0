import * as v from 'valibot';
import { packSchema } from '../../formats/packs/pack-schema.ts';
import type { ArticleRecord } from '../../store/model.ts';

const { url, published } = packSchema.entries.articles.pipe[0].item.entries;
const { domain } = packSchema.entries.outlets.pipe[0].item.entries;

/** Whether a pack can name an article: it has a web address, and its outlet a domain. */
export const isPackAddress = (record: Pick<ArticleRecord, 'url' | 'outlet'>): boolean =>
  v.is(url, record.url) && v.is(domain, record.outlet);

/** A stored date as packs take it; null where it is none. */
export const packDate = (date: string): string | null => (v.is(published, date) ? date || null : null);
