import { create, insertMultiple, search } from '@orama/orama';
import type { OpenEngine } from './engine.ts';

/** Documents that Orama takes at a time. */
const batch = 1000;

/** Orama as it comes: any word of the query may match. */
export const openOrama: OpenEngine = async (sentences) => {
  const index = create({ schema: { text: 'string' } as const });
  await insertMultiple(
    index,
    sentences.map((text) => ({ text })),
    batch,
  );
  return async (term, limit) => (await search(index, { term, limit })).hits.length;
};
