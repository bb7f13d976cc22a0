import type { Span } from '../model.ts';
import {
  afterTime,
  numberedAbbreviations,
  openAbbreviations,
  sentenceStarters,
  titleAbbreviations,
} from './abbreviations.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Closing quotes and brackets that may stand between a full stop and the space after it. */
const closers = /["'”’»)\]]+$/u;
/** Marks that may open a sentence before its first word. */
const openers = /^["'“‘«([\-–—•*]+\s*/u;
/** A figure or letter that numbers a list item. */
const listMarker = /^\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)]$/u;
const dottedLetters = /^(?:\p{L}\.)+\p{L}?$/u;
/** Names that end in an exclamation or question mark of their own. */
const markedNames = /(?:^|[\s“"])(?:Yahoo|Jeopardy|Jeb|Panic|Mamma Mia|Oklahoma)!$/u;

const firstWord = (text: string): string => /^[\p{L}\p{N}’'.-]+/u.exec(text.replace(openers, ''))?.[0] ?? '';
const lastWord = (text: string): string => /[^\s([“"‘]+$/u.exec(text)?.[0] ?? '';

/** Whether the words before and after a boundary that the segmenter found belong to one sentence. */
function belongTogether(before: string, after: string): boolean {
  const next = after.replace(openers, '');
  if (!/[\p{L}\p{N}]/u.test(after) && after.length < 6) return true;
  if (listMarker.test(before)) return true;
  if (cutsQuotation(before, after)) return true;
  if (/^[a-z]\)\s/u.test(after)) return false;
  if (/^\p{Ll}/u.test(next)) return !/^\p{Ll}\p{Lu}/u.test(next);
  if (/^[,;:)\]%–—-]/u.test(after) && !/^[–—-]\s?["“\p{Lu}]/u.test(after)) return true;
  const closed = closers.test(before);
  const bare = before.replace(closers, '');
  if (bare.endsWith('!')) return markedNames.test(bare);
  if (!bare.endsWith('.') || bare.endsWith('..')) return false;
  const last = lastWord(bare).replace(/\.$/u, '');
  const lower = last.toLowerCase();
  const start = firstWord(next).replace(/\.$/u, '').toLowerCase();
  const starts = sentenceStarters.has(start) || (closed && /^["“]/u.test(after));
  if (titleAbbreviations.has(lower)) return !(closed && starts);
  if (/^\p{N}/u.test(next)) {
    if (numberedAbbreviations.has(lower)) return true;
    if (dottedLetters.test(last) && !/^[ap]\.m$/u.test(lower)) return !closed;
  }
  if (/^[ap]\.?m$/u.test(lower)) return afterTime.has(start);
  if (closed) return false;
  if (openAbbreviations.has(lower)) return !starts && /^\p{Lu}/u.test(last);
  if (dottedLetters.test(last) && last.length > 1) return !starts;
  if (/^\p{Lu}$/u.test(last)) return isInitial(bare, next, start);
  return false;
}

/** A piece of a quotation with so few words is no sentence of its own: “No. Never,” she said. */
const shortPiece = 3;

/** Whether a boundary inside a quotation cuts off a piece of a few words, before it or up to the closing mark. */
function cutsQuotation(before: string, after: string): boolean {
  const opened = Math.max(before.lastIndexOf('“'), before.lastIndexOf('"'));
  if (opened < 0 || before.includes('”', opened)) return false;
  if (before[opened] === '"' && (before.match(/"/gu)?.length ?? 0) % 2 === 0) return false;
  const closed = after.search(/[”"]/u);
  if (closed < 0) return false;
  return wordCount(before.slice(opened)) <= shortPiece || wordCount(after.slice(0, closed)) <= shortPiece;
}

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Whether a lone capital with a full stop is a name's initial ("George W. Bush") and no sentence's end ("Plan B. The"). */
function isInitial(before: string, next: string, start: string): boolean {
  if (/^\p{Lu}\.(?:\s|\p{Lu}|$)/u.test(next)) return true;
  if (sentenceStarters.has(start)) return false;
  const previous = /(\S+)\s+\p{Lu}\.$/u.exec(before)?.[1];
  return previous === undefined || /^[“"‘(]?\p{Lu}/u.test(previous);
}

/** Breaks that the segmenter passes over: before a figure, a brand in lower case, or a list's letter. */
const passedOver =
  /(?:[.!?…]["”’)]*\s+(?=["“‘(]?\p{N}|\p{Ll}\p{Lu}|[a-z]\)\s)|…["”’)]*\s+(?=["“‘]?\p{Lu}))/gu;

/** Where sentences may end: the segmenter's breaks and those it passes over. */
function* piecesOf(text: string): Generator<{ readonly start: number; readonly end: number }> {
  for (const { segment, index } of segmenter.segment(text)) {
    let from = index;
    for (const match of segment.matchAll(passedOver)) {
      const to = index + match.index + match[0].length;
      yield { start: from, end: to };
      from = to;
    }
    yield { start: from, end: index + segment.length };
  }
}

/**
 * Splits one block of English text into sentences, in order; spans are trimmed and never overlap.
 * Intl.Segmenter alone breaks after "Sen." and "U.S."; the rules merge such breaks again.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let end = 0;
  const flush = (): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed) {
      const from = start + raw.indexOf(trimmed);
      spans.push({ text: trimmed, start: from, end: from + trimmed.length });
    }
    start = end;
  };
  const even = text.replace(/[\n\r\t\u2028\u2029\u0085]/gu, ' ');
  for (const piece of piecesOf(even)) {
    const before = text.slice(start, piece.start).trim();
    if (before && !belongTogether(before, even.slice(piece.start, piece.end).trim())) flush();
    end = piece.end;
  }
  flush();
  return spans;
}
