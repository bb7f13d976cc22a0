import { stemTerms } from '../text/stem-terms.ts';
import { backgroundShare } from './background.ts';
import { createArticleLikeness } from './like-articles.ts';
import { type LoadedSegment, loadSegment, postingsOf, termsWithPrefix } from './loaded-segment.ts';
import { countsOf, type Segment } from './segment.ts';

/** A stored sentence that a query found. */
export interface Retrieved {
  readonly article: string;
  readonly sentence: number;
  /** BM25 score: comparable within one query only. */
  readonly score: number;
}

/** What is known of a stored article without its text. */
export interface IndexedArticle {
  readonly outlet: string;
  /** ISO 8601, '' where unknown. */
  readonly published: string;
  /** Number of its indexed sentences. */
  readonly sentences: number;
}

/** Finds stored sentences by words. */
export interface Retriever {
  /** The best stored sentences for a text, best first. */
  retrieve(text: string, limit?: number, options?: RetrieveOptions): Retrieved[];
  /** What a stored sentence of the same words would score at most: the scale of `retrieve`'s scores. */
  selfScore(text: string): number;
  /** Likeness of whole articles to a text's words (cosine, 0 to 1): asks of an article by its key. */
  likeArticles(terms: ReadonlySet<string>): (article: string) => number;
  articleOf(key: string): IndexedArticle | undefined;
  /** Number of live articles. */
  readonly size: number;
}

/** Settings of one retrieval. */
export interface RetrieveOptions {
  /** Let the last word stand for every word that starts with it (search as you type). */
  readonly prefix?: boolean;
  /** Articles that are left out. */
  readonly skip?: (article: string) => boolean;
  /** Least score that is asked for: what is surely lower may be left out, which spares most of the work. */
  readonly least?: number;
}

/** BM25's usual constants (Robertson and Zaragoza 2009); k1 is low because sentences rarely repeat a word. */
const k1 = 0.9;
const b = 0.5;
/** Sentences of general news that stand beside the base's own in word statistics, so that small bases have some. */
const backgroundWeight = 2000;
const defaultLimit = 30;
/** A prefix stands for at most this many words. */
const mostExpansions = 40;

/** Makes one retriever of several segments; articles that `isLive` refuses (replaced, removed) are never found. */
export function createRetriever(
  segments: readonly Segment[],
  isLive: (articleKey: string) => boolean = () => true,
): Retriever {
  const loaded = segments.map((segment) => loadSegment(segment, isLive));
  const articles = new Map<string, IndexedArticle>();
  let documents = 0;
  let length = 0;
  for (const { segment, liveArticle } of loaded) {
    const sizes = new Uint32Array(segment.articles.length);
    for (const ordinal of segment.docArticle) sizes[ordinal] = (sizes[ordinal] ?? 0) + 1;
    segment.articles.forEach((key, i) => {
      if (liveArticle[i])
        articles.set(key, {
          outlet: segment.outlets[i] ?? '',
          published: segment.published[i] ?? '',
          sentences: sizes[i] ?? 0,
        });
    });
    documents += segment.docLength.length;
    for (const size of segment.docLength) length += size;
  }
  const averageLength = Math.max(1, documents > 0 ? length / documents : 1);

  const frequency = (term: string): number => {
    let found = 0;
    for (const { segment, termNumber } of loaded) {
      const number = termNumber.get(term);
      if (number !== undefined) found += postingsOf(segment, number);
    }
    return found;
  };
  const weights = new Map<string, number>();
  const termWeight = (term: string): number => {
    const known = weights.get(term);
    if (known !== undefined) return known;
    const expected = frequency(term) + backgroundWeight * backgroundShare(term);
    const weight = Math.log(1 + (documents + backgroundWeight - expected + 0.5) / (expected + 0.5));
    weights.set(term, weight);
    return weight;
  };

  /** @param isLight Whether documents with none of the words before stay out of reach. */
  const add = (term: string, weight: number, isLight = false): void => {
    for (const part of loaded) {
      const number = part.termNumber.get(term);
      if (number === undefined) continue;
      const { segment, live, scores } = part;
      const end = segment.postingStart[number + 1] as number;
      for (let i = segment.postingStart[number] as number; i < end; i += 1) {
        const doc = segment.postingDoc[i] as number;
        if (isLight ? scores[doc] === 0 : live[doc] === 0) continue;
        const count = segment.postingCount[i] as number;
        const norm = k1 * (1 - b + (b * (segment.docLength[doc] as number)) / averageLength);
        if (scores[doc] === 0) {
          part.touched[0] = (part.touched[0] as number) + 1;
          part.touched[part.touched[0] as number] = doc;
        }
        scores[doc] = (scores[doc] as number) + (weight * count * (k1 + 1)) / (count + norm);
      }
    }
  };

  /**
   * Adds a query's words from the heaviest on. The last ones together stay below the least score: documents with none
   * but these are out of reach, and they have most of the documents.
   */
  const addDownTo = (least: number, terms: ReadonlySet<string>): void => {
    const heaviest = [...terms].sort((x, y) => termWeight(y) - termWeight(x));
    let left = heaviest.reduce((sum, term) => sum + termWeight(term) * (k1 + 1), 0);
    for (const term of heaviest) {
      add(term, termWeight(term), left < least);
      left -= termWeight(term) * (k1 + 1);
    }
  };

  return {
    size: articles.size,
    articleOf: (key) => articles.get(key),
    likeArticles: createArticleLikeness(loaded, documents, termWeight),
    selfScore(text) {
      const counts = countsOf(stemTerms(text));
      let size = 0;
      for (const count of counts.values()) size += count;
      const norm = k1 * (1 - b + (b * size) / averageLength);
      let score = 0;
      for (const [term, count] of counts) score += (termWeight(term) * count * (k1 + 1)) / (count + norm);
      return score;
    },
    retrieve(text, limit = defaultLimit, options = {}) {
      const terms = stemTerms(text);
      if (options.least) addDownTo(options.least, new Set(terms));
      else for (const term of new Set(terms)) add(term, termWeight(term));
      if (options.prefix) {
        const last = /[\p{L}\p{N}]+$/u.exec(text)?.[0]?.toLowerCase();
        if (last && last.length > 1)
          for (const term of termsWithPrefix(loaded, last, mostExpansions))
            if (!terms.includes(term)) add(term, termWeight(term) / 2);
      }
      const best: Retrieved[] = [];
      for (const part of loaded) collect(part, limit, options, best);
      return best;
    },
  };
}

/** Moves a segment's scored documents into the best list (kept sorted) and clears its scores. */
function collect(
  part: LoadedSegment,
  limit: number,
  { skip, least = 0 }: RetrieveOptions,
  best: Retrieved[],
): void {
  const { segment, scores, touched } = part;
  const count = touched[0] as number;
  for (let i = 1; i <= count; i += 1) {
    const doc = touched[i] as number;
    const score = scores[doc] as number;
    scores[doc] = 0;
    if (score < least) continue;
    if (best.length >= limit && score <= (best.at(-1)?.score ?? 0)) continue;
    const article = segment.articles[segment.docArticle[doc] as number] as string;
    if (skip?.(article)) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1] as Retrieved).score < score) at -= 1;
    best.splice(at, 0, { article, sentence: segment.docSentence[doc] as number, score });
    if (best.length > limit) best.pop();
  }
  touched[0] = 0;
}
