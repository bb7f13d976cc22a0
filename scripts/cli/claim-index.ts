import * as v from 'valibot';
import { buildSegment, createRetriever, type Retriever, searchReports } from '../../utils/engine/index.ts';
import type { Article } from '../../utils/engine/model.ts';
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
  search(query: string, limit: number): ClaimFound[];
}

/** Indexes claims by their titles and texts, with the popup's own index and search. */
export function indexClaims(claims: readonly SearchLine[]): ClaimIndex {
  const retriever: Retriever = createRetriever([buildSegment(claims.map(articleOf))], () => true);
  return {
    search: (query, limit) =>
      searchReports(retriever, query, limit).map(({ article, score }) => ({
        id: (claims[Number(article)] as SearchLine).id,
        score,
      })),
  };
}

/** A claim as an article of one sentence; its key is its position, for ids may be numbers. */
const articleOf = ({ text, title }: SearchLine, position: number): Article => ({
  key: String(position),
  outlet: String(position),
  credits: {},
  sentences: [{ text: title ? `${title} ${text}` : text, kind: 'text', block: 0, verbatim: true }],
});
