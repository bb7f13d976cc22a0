import MiniSearch from 'minisearch';
import type { OpenEngine } from './engine.ts';

/** MiniSearch as it comes: any word of the query may match. */
export const openMiniSearch: OpenEngine = (sentences) => {
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(sentences.map((text, id) => ({ id, text })));
  return (query, limit) => index.search(query).slice(0, limit).length;
};
