import { Index } from 'flexsearch';
import type { OpenEngine } from './engine.ts';

/** FlexSearch as it comes, with `suggest`: else a sentence is found only if it has every word of the query. */
export const openFlexSearch: OpenEngine = (sentences) => {
  const index = new Index();
  sentences.forEach((text, id) => {
    index.add(id, text);
  });
  return (query, limit) => index.search(query, { limit, suggest: true }).length;
};
