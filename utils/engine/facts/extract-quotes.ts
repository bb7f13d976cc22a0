import type { Quote } from './model.ts';
import { spanAt } from './span-at.ts';

const mark = /[“”„«»"]|(?:^|(?<=\s))[‘'](?=\p{L})|(?<=[\p{L}.,!?])[’'](?=\s*(?:$|[,.;]?\s))/gu;

/** Single marks are apostrophes too: a pair counts only when it opens before a word and closes after one. */
const single = new Set(['‘', '’', "'"]);

/** Whether a straight mark closes: it stands right after a word or stop and before a space or the end. */
const closes = (text: string, at: number) =>
  /[\p{L}\p{N}.,!?…)]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '');

/**
 * Finds what stands between quotation marks. A mark left open runs to the sentence's end; a closing one
 * without an opening runs from its start; `inside` says that the sentence before left one open.
 */
export function extractQuotes(text: string, inside = false): Quote[] {
  const quotes: Quote[] = [];
  let start = inside ? 0 : -1;
  let seen = false;
  const put = (from: number, to: number, open: boolean) => {
    if (text.slice(from, to).trim().length > 1) quotes.push({ span: spanAt(text, from, to), open });
  };
  for (const match of text.matchAll(mark)) {
    const sign = match[0];
    if (single.has(sign)) continue;
    const at = match.index;
    const closing =
      sign === '”' || sign === '»' || (sign === '"' && (start >= 0 || (!seen && closes(text, at))));
    if (closing && (start >= 0 || !seen)) {
      put(Math.max(start, 0), at, start < 0 || (start === 0 && inside && !seen));
      start = -1;
    } else if (!closing) {
      if (start >= 0 && !(inside && !seen)) put(start, at, false);
      start = at + 1;
    }
    seen = true;
  }
  if (start >= 0 && (seen || inside)) put(start, text.length, true);
  return quotes;
}

/** Whether the text ends inside a quotation that the next sentence goes on with. */
export function endsInsideQuote(text: string): boolean {
  const last = extractQuotes(text).at(-1);
  return last?.open === true && last.span.end === text.length;
}
