import * as v from 'valibot';
import {
  buildSegment,
  createRetriever,
  fusedDepth,
  fuseHits,
  meanCosine,
  type Retriever,
  searchReports,
} from '../../utils/engine/index.ts';
import type { Article } from '../../utils/engine/model.ts';
import type { EncodeTexts } from '../encoder/open-linker.ts';
import { idSchema } from './id-schema.ts';
import { objectMessage } from './object-message.ts';

/** A line of `--claims` and of `--queries`: `{"id", "text", "title"?}`. */
export const searchLineSchema = v.object(
  {
    id: idSchema,
    text: v.string('must be a string'),
    title: v.nullish(v.string('must be a string')),
  },
  objectMessage('must be an object with id and text'),
);

type SearchLine = v.InferOutput<typeof searchLineSchema>;

/** A claim that a query found. */
export interface ClaimFound {
  readonly id: string | number;
  /** Comparable within one query only. */
  readonly score: number;
}

/** Claims, searchable. */
export interface ClaimIndex {
  search(query: string, limit: number): Promise<ClaimFound[]>;
}

/**
 * Indexes claims by their titles and texts, with the popup's own index and search.
 * @param encode orders the best hits anew by what the sentence encoder makes of them and of the query
 */
export function indexClaims(claims: readonly SearchLine[], encode?: EncodeTexts): ClaimIndex {
  const retriever: Retriever = createRetriever([buildSegment(claims.map(articleOf))], () => true);
  const claimOf = (article: string): SearchLine => claims[Number(article)] as SearchLine;
  return {
    async search(query, limit) {
      let hits = searchReports(retriever, query, encode ? Math.max(limit, fusedDepth) : limit);
      if (encode && hits.length > 0) {
        const textOfHit = ({ article }: { readonly article: string }): string => textOf(claimOf(article));
        const encodings = await encode([query, ...hits.slice(0, fusedDepth).map(textOfHit)]);
        const own = encodings.get(query);
        hits = fuseHits(hits, (hit) => {
          const other = encodings.get(textOfHit(hit));
          return own && other && meanCosine(own, other);
        });
      }
      return hits.slice(0, limit).map(({ article, score }) => ({ id: claimOf(article).id, score }));
    },
  };
}

const textOf = ({ text, title }: SearchLine): string => (title ? `${title} ${text}` : text);

/** A claim as an article of one sentence; its key is its position, for ids may be numbers. */
const articleOf = (claim: SearchLine, position: number): Article => ({
  key: String(position),
  outlet: String(position),
  credits: {},
  sentences: [{ text: textOf(claim), kind: 'text', block: 0, verbatim: true }],
});
