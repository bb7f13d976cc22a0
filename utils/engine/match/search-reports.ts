import type { Retrieved, Retriever } from './retriever.ts';

const defaultLimit = 20;

/** Stored sentences for a reader's query, best first; the last word may be unfinished. */
export const searchReports = (retriever: Retriever, query: string, limit = defaultLimit): Retrieved[] =>
  retriever.retrieve(query, limit, { prefix: true });
