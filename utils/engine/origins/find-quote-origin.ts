import type { Evidence } from '../model.ts';
import { type Settled, unknownOrigin } from './settled.ts';

/** A settled report with what it says and when. */
export interface QuotingReport extends Settled {
  readonly text: string;
  /** The sentence before it. */
  readonly before: string;
  readonly verbatim: boolean;
  /** ISO 8601 date or date-time. */
  readonly published: string | undefined;
}

/** So many words in a row are one quotation, not two that are alike: speakers rarely say seven words alike twice. */
const runLength = 7;
const quoted = /["“]([^"“”]+)(?:["”]|$)/gu;
/** What was said to everybody rests on nobody's reporting. */
const saidToAll =
  /\b(?:statements?|tweet(?:s|ed)?|post(?:s|ed)?|(?:news|press) (?:conference|briefing|release)|speech|speaking at|hearing|testif\w+|testimony|rally|debate|letter|memo|lawsuit|court|ruling)\b/i;

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[’']/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The first stretch of a quotation that stands word for word in another text. */
function findSharedQuote(text: string, other: string): string | undefined {
  const there = ` ${wordsOf(other).join(' ')} `;
  for (const [, quote = ''] of text.matchAll(quoted)) {
    const words = wordsOf(quote);
    for (let at = 0; at + runLength <= words.length; at += 1)
      if (there.includes(` ${words.slice(at, at + runLength).join(' ')} `)) return quote.trim();
  }
  return undefined;
}

const dayOf = (published: string | undefined) => published?.slice(0, 10);

/**
 * Finds whom a report without a credit rests on by its quotation: the one origin that all reports with the same words
 * credit in their own sentences. None where it came out on an earlier day than each of these, nor where it or the sentence
 * before says that the words were meant for all (a statement, a speech).
 */
export function findQuoteOrigin(
  report: QuotingReport,
  others: readonly QuotingReport[],
): { readonly origin: string; readonly evidence: readonly Evidence[] } | undefined {
  if (report.origin !== unknownOrigin || !report.verbatim) return undefined;
  const sharing = others.flatMap((other) => {
    const credits =
      other.origin !== unknownOrigin && other.verbatim && other.evidence.some(({ kind }) => kind === 'cited');
    const quote = credits && other.key !== report.key ? findSharedQuote(report.text, other.text) : undefined;
    return quote === undefined ? [] : [{ other, quote }];
  });
  const [first] = sharing;
  if (!first || new Set(sharing.map(({ other }) => other.origin)).size > 1) return undefined;
  if (saidToAll.test(`${report.before} ${report.text}`)) return undefined;
  const day = dayOf(report.published);
  const days = sharing.map(({ other }) => dayOf(other.published));
  if (day !== undefined && days.every((credited) => credited !== undefined && day < credited))
    return undefined;
  return {
    origin: first.other.origin,
    evidence: [{ kind: 'quote', text: first.quote, article: report.key }],
  };
}
