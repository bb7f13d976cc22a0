import * as v from 'valibot';
import {
  buildSegment,
  createRetriever,
  fusedDepth,
  fuseHits,
  leastNear,
  meanCosine,
  nearDepth,
  searchReports,
} from '../../utils/engine/index.ts';
import type { Article } from '../../utils/engine/model.ts';
import type { Encoding } from '../../utils/shared/encoding.ts';
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

/** What the sentence encoder adds to a search by words. */
export interface ClaimEncoding {
  readonly encode: EncodeTexts;
  /** Every claim is encoded when the first query comes, and found by its vector too; else only the best hits by words are. */
  readonly scan: boolean;
}

/** Hits by words that keep their score when they are found by their vectors too; the same for every limit asked. */
const scoredDepth = 100;

interface Hit {
  /** Position of the claim. */
  readonly at: number;
  readonly score: number;
}

/**
 * Indexes claims by their titles and texts, with the popup's own index and search.
 * @param encoding orders the best hits anew by what the sentence encoder makes of them and of the query
 */
export function indexClaims(claims: readonly SearchLine[], encoding?: ClaimEncoding): ClaimIndex {
  const retriever = createRetriever([buildSegment(claims.map(articleOf))], () => true);
  const texts = claims.map(textOf);
  let all: Promise<readonly Mean[]> | undefined;
  const byWords = (query: string, limit: number): Hit[] =>
    searchReports(retriever, query, limit).map(({ article, score }) => ({ at: Number(article), score }));
  const nearestTo = async (query: Mean, { encode }: ClaimEncoding): Promise<readonly number[]> => {
    all ??= encodeMeans(texts, encode);
    return findNearest(await all, query, nearDepth + fusedDepth);
  };
  return {
    async search(query, limit) {
      const hits = byWords(query, encoding ? Math.max(limit, scoredDepth) : limit);
      const found = encoding ? await fuse(query, hits, encoding) : hits;
      return found.slice(0, limit).map(({ at, score }) => ({ id: (claims[at] as SearchLine).id, score }));
    },
  };

  async function fuse(query: string, hits: readonly Hit[], added: ClaimEncoding): Promise<Hit[]> {
    const own = (await added.encode([query])).get(query);
    if (!own) return [...hits];
    const taken = new Set(hits.slice(0, fusedDepth).map(({ at }) => at));
    const scores = new Map(hits.map(({ at, score }) => [at, score]));
    const near = (added.scan ? await nearestTo(own, added) : [])
      .filter((at) => !taken.has(at))
      .slice(0, nearDepth)
      .map((at) => ({ at, score: scores.get(at) ?? 0 }));
    const nearClaims = new Set(near.map(({ at }) => at));
    const others = hits.filter(({ at }) => !nearClaims.has(at));
    const best = [...others.slice(0, fusedDepth), ...near].map(({ at }) => texts[at] as string);
    const encodings = await added.encode(best);
    return fuseHits(others, near, ({ at }) => {
      const other = encodings.get(texts[at] as string);
      return other && meanCosine(own, other);
    });
  }
}

/** What is kept of each claim's encoding. */
type Mean = Pick<Encoding, 'mean'>;

async function encodeMeans(texts: readonly string[], encode: EncodeTexts): Promise<Mean[]> {
  const means: Mean[] = [];
  for (const text of texts) {
    const encoding = (await encode([text])).get(text);
    means.push({ mean: encoding?.mean ?? new Int8Array() });
  }
  return means;
}

/** Positions of the vectors nearest to the query's, nearest first. */
function findNearest(means: readonly Mean[], query: Mean, most: number): number[] {
  return means
    .map((mean, at) => ({ at, cosine: meanCosine(query, mean) }))
    .filter(({ cosine }) => cosine >= leastNear)
    .sort((x, y) => y.cosine - x.cosine)
    .slice(0, most)
    .map(({ at }) => at);
}

const textOf = ({ text, title }: SearchLine): string => (title ? `${title} ${text}` : text);

/** A claim as an article of one sentence; its key is its position, for ids may be numbers. */
const articleOf = (claim: SearchLine, position: number): Article => ({
  key: String(position),
  outlet: String(position),
  credits: {},
  sentences: [{ text: textOf(claim), kind: 'text', block: 0, verbatim: true }],
});
