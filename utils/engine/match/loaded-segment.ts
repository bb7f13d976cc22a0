import type { Segment } from './segment.ts';

/** A segment with what queries need beside its bytes. */
export interface LoadedSegment {
  readonly segment: Segment;
  readonly terms: readonly string[];
  readonly termNumber: ReadonlyMap<string, number>;
  /** 1 for a document of a live article. */
  readonly live: Uint8Array;
  readonly liveArticle: readonly boolean[];
  /** Scores of the running query, zero between queries. */
  readonly scores: Float32Array;
  /** Documents that the running query met: their number, then the documents. */
  readonly touched: Uint32Array;
}

/** Makes a segment ready for queries. */
export function loadSegment(segment: Segment, isLive: (articleKey: string) => boolean): LoadedSegment {
  const terms = segment.terms === '' ? [] : segment.terms.split('\n');
  const liveArticle = segment.articles.map(isLive);
  return {
    segment,
    terms,
    termNumber: new Map(terms.map((term, number) => [term, number])),
    liveArticle,
    live: Uint8Array.from(segment.docArticle, (ordinal) => (liveArticle[ordinal] ? 1 : 0)),
    scores: new Float32Array(segment.docArticle.length),
    touched: new Uint32Array(segment.docArticle.length + 1),
  };
}

/** In how many documents a segment's term stands. */
export const postingsOf = (segment: Segment, term: number): number =>
  (segment.postingStart[term + 1] as number) - (segment.postingStart[term] as number);

/** Stored terms that begin with some letters, at most so many. */
export function termsWithPrefix(loaded: readonly LoadedSegment[], prefix: string, most: number): Set<string> {
  const found = new Set<string>();
  for (const { terms } of loaded) {
    let low = 0;
    let high = terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((terms[middle] as string) < prefix) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < terms.length && (terms[i] as string).startsWith(prefix); i += 1) {
      found.add(terms[i] as string);
      if (found.size >= most) return found;
    }
  }
  return found;
}
