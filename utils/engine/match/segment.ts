import type { Article } from '../model.ts';
import { isCheckable } from '../text/is-checkable.ts';
import { stemTerms } from '../text/stem-terms.ts';

/**
 * One immutable piece of the retrieval index: an inverted list over the checkable sentences of some articles.
 * Plain strings and typed arrays, so that IndexedDB's structured clone stores it as bytes.
 *
 * ```
 * terms         "alpha\nbeta\n…"  sorted            docArticle   document → position in `articles`
 * postingStart  term → first posting (one more       docSentence  document → sentence of that article
 *               entry than terms closes the last)    docLength    document → its number of terms
 * postingDoc, postingCount   posting → document, occurrences
 * ```
 */
export interface Segment {
  readonly format: 1;
  /** Article keys. */
  readonly articles: readonly string[];
  /** The articles' outlets and dates ('' where unknown), parallel to `articles`. */
  readonly outlets: readonly string[];
  readonly published: readonly string[];
  readonly terms: string;
  readonly postingStart: Uint32Array;
  readonly postingDoc: Uint32Array;
  readonly postingCount: Uint8Array;
  readonly docArticle: Uint32Array;
  readonly docSentence: Uint32Array;
  readonly docLength: Uint16Array;
}

const mostOccurrences = 255;
const longestLength = 65_535;

/** Builds an index segment over the checkable sentences of some articles. */
export function buildSegment(articles: readonly Article[]): Segment {
  const postings = new Map<string, number[]>();
  const docArticle: number[] = [];
  const docSentence: number[] = [];
  const docLength: number[] = [];
  articles.forEach((article, ordinal) => {
    article.sentences.forEach((sentence, index) => {
      if (!isCheckable(sentence)) return;
      const terms = stemTerms(sentence.text);
      const doc = docArticle.length;
      docArticle.push(ordinal);
      docSentence.push(index);
      docLength.push(Math.min(terms.length, longestLength));
      for (const [term, count] of countsOf(terms)) {
        const list = postings.get(term);
        if (list) list.push(doc, count);
        else postings.set(term, [doc, count]);
      }
    });
  });
  return {
    format: 1,
    articles: articles.map((article) => article.key),
    outlets: articles.map((article) => article.outlet),
    published: articles.map((article) => article.published ?? ''),
    ...packPostings(postings),
    docArticle: Uint32Array.from(docArticle),
    docSentence: Uint32Array.from(docSentence),
    docLength: Uint16Array.from(docLength),
  };
}

/** How often each term occurs. */
export function countsOf(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function packPostings(
  postings: ReadonlyMap<string, readonly number[]>,
): Pick<Segment, 'terms' | 'postingStart' | 'postingDoc' | 'postingCount'> {
  const terms = [...postings.keys()].sort();
  const total = [...postings.values()].reduce((sum, list) => sum + list.length / 2, 0);
  const postingStart = new Uint32Array(terms.length + 1);
  const postingDoc = new Uint32Array(total);
  const postingCount = new Uint8Array(total);
  let at = 0;
  terms.forEach((term, number) => {
    postingStart[number] = at;
    const list = postings.get(term) ?? [];
    for (let i = 0; i < list.length; i += 2) {
      postingDoc[at] = list[i] as number;
      postingCount[at] = Math.min(list[i + 1] as number, mostOccurrences);
      at += 1;
    }
  });
  postingStart[terms.length] = at;
  return { terms: terms.join('\n'), postingStart, postingDoc, postingCount };
}
