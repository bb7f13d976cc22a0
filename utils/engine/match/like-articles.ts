import { type LoadedSegment, postingsOf } from './loaded-segment.ts';

/** Words in more than this share of all documents tell nothing of an article and have the longest lists. */
const mostCommon = 0.1;

/**
 * Cosine of a text's words with whole articles, each word counted once, by squared weights. The articles' lengths are
 * measured on the first call, in one pass over all postings.
 */
export function createArticleLikeness(
  loaded: readonly LoadedSegment[],
  documents: number,
  weightOf: (term: string) => number,
): (terms: ReadonlySet<string>) => (article: string) => number {
  let norms: Float64Array[] | undefined;
  let places: ReadonlyMap<string, ArticlePlace> | undefined;
  return (terms) => {
    norms ??= loaded.map((part) => articleNorms(part, weightOf));
    places ??= placeArticles(loaded);
    let own = 0;
    for (const term of terms) own += weightOf(term) ** 2;
    const sumsOf = loaded.map((part) => {
      const { segment, termNumber } = part;
      const sums = new Float64Array(segment.articles.length);
      for (const term of terms) {
        const number = termNumber.get(term);
        if (number === undefined || postingsOf(segment, number) > mostCommon * documents + 10) continue;
        addOnce(part, number, weightOf(term) ** 2, sums);
      }
      return sums;
    });
    return (article) => {
      const place = places?.get(article);
      if (!place) return 0;
      const sum = sumsOf[place.part]?.[place.ordinal] ?? 0;
      return sum / Math.sqrt(own * (norms?.[place.part]?.[place.ordinal] ?? 0) || 1);
    };
  };
}

/** Where a live article stands: its segment, and its place in it. */
interface ArticlePlace {
  readonly part: number;
  readonly ordinal: number;
}

function placeArticles(loaded: readonly LoadedSegment[]): Map<string, ArticlePlace> {
  const places = new Map<string, ArticlePlace>();
  loaded.forEach(({ segment, liveArticle }, part) => {
    segment.articles.forEach((article, ordinal) => {
      if (liveArticle[ordinal]) places.set(article, { part, ordinal });
    });
  });
  return places;
}

/** Adds a weight to every article that holds the term: its documents stand together in the list. */
function addOnce({ segment }: LoadedSegment, term: number, weight: number, sums: Float64Array): void {
  const end = segment.postingStart[term + 1] as number;
  let last = -1;
  for (let i = segment.postingStart[term] as number; i < end; i += 1) {
    const ordinal = segment.docArticle[segment.postingDoc[i] as number] as number;
    if (ordinal === last) continue;
    last = ordinal;
    sums[ordinal] = (sums[ordinal] as number) + weight;
  }
}

function articleNorms(part: LoadedSegment, weightOf: (term: string) => number): Float64Array {
  const sums = new Float64Array(part.segment.articles.length);
  part.terms.forEach((term, number) => {
    addOnce(part, number, weightOf(term) ** 2, sums);
  });
  return sums;
}
