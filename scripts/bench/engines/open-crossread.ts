import { buildSegment, createRetriever } from '../../../utils/engine/index.ts';
import type { OpenEngine } from './engine.ts';

/** Our own retriever, each sentence an article. */
export const openCrossread: OpenEngine = (sentences) => {
  const retriever = createRetriever([
    buildSegment(
      sentences.map((text, at) => ({
        key: String(at),
        outlet: '',
        credits: {},
        sentences: [{ text, kind: 'text', block: 0, verbatim: true }],
      })),
    ),
  ]);
  return (query, limit) => retriever.retrieve(query, limit).length;
};
