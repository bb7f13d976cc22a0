import type { Segment } from './segment.ts';

interface Part {
  readonly segment: Segment;
  readonly terms: readonly string[];
  /** Document → its number in the merged segment, -1 for a document that is left out. */
  readonly docOf: Int32Array;
}

/** One segment in place of several, without the articles that `isLive` refuses. Reads no text: no stemming again. */
export function mergeSegments(
  segments: readonly Segment[],
  isLive: (articleKey: string) => boolean = () => true,
): Segment {
  const articles: string[] = [];
  const outlets: string[] = [];
  const published: string[] = [];
  const docArticle: number[] = [];
  const docSentence: number[] = [];
  const docLength: number[] = [];
  const parts = segments.map((segment): Part => {
    const ordinals = segment.articles.map((key, i) => {
      if (!isLive(key)) return -1;
      outlets.push(segment.outlets[i] ?? '');
      published.push(segment.published[i] ?? '');
      return articles.push(key) - 1;
    });
    const docOf = new Int32Array(segment.docArticle.length);
    segment.docArticle.forEach((ordinal, doc) => {
      const article = ordinals[ordinal] as number;
      docOf[doc] = article < 0 ? -1 : docArticle.push(article) - 1;
      if (article < 0) return;
      docSentence.push(segment.docSentence[doc] as number);
      docLength.push(segment.docLength[doc] as number);
    });
    return { segment, docOf, terms: segment.terms === '' ? [] : segment.terms.split('\n') };
  });
  return {
    format: 1,
    articles,
    outlets,
    published,
    ...mergePostings(parts),
    docArticle: Uint32Array.from(docArticle),
    docSentence: Uint32Array.from(docSentence),
    docLength: Uint16Array.from(docLength),
  };
}

function mergePostings(
  parts: readonly Part[],
): Pick<Segment, 'terms' | 'postingStart' | 'postingDoc' | 'postingCount'> {
  const sizes = new Map<string, number>();
  eachPosting(parts, (term) => sizes.set(term, (sizes.get(term) ?? 0) + 1));
  const terms = [...sizes.keys()].sort();
  const postingStart = new Uint32Array(terms.length + 1);
  const next = new Map<string, number>();
  terms.forEach((term, number) => {
    const start = postingStart[number] as number;
    next.set(term, start);
    postingStart[number + 1] = start + (sizes.get(term) as number);
  });
  const total = postingStart[terms.length] as number;
  const postingDoc = new Uint32Array(total);
  const postingCount = new Uint8Array(total);
  eachPosting(parts, (term, doc, count) => {
    const at = next.get(term) as number;
    next.set(term, at + 1);
    postingDoc[at] = doc;
    postingCount[at] = count;
  });
  return { terms: terms.join('\n'), postingStart, postingDoc, postingCount };
}

function eachPosting(
  parts: readonly Part[],
  onPosting: (term: string, doc: number, count: number) => void,
): void {
  for (const { segment, terms, docOf } of parts)
    terms.forEach((term, number) => {
      const end = segment.postingStart[number + 1] as number;
      for (let i = segment.postingStart[number] as number; i < end; i += 1) {
        const doc = docOf[segment.postingDoc[i] as number] as number;
        if (doc >= 0) onPosting(term, doc, segment.postingCount[i] as number);
      }
    });
}
