import type { Facts, Token } from '../facts/model.ts';
import type { Span } from '../model.ts';
import type { Candidate, FactPair } from './candidate.ts';

/** How a span lies to what both sentences tell. */
interface SpanPlace {
  /** 1 next to a shared word, falling with the distance. */
  readonly near: number;
  /** Between the first and the last shared word. */
  readonly inside: number;
  /** Share of the shared words that stand in its clause. */
  readonly clause: number;
  /** From 0 at the sentence's start to 1 at its end. */
  readonly position: number;
}

const nowhere: SpanPlace = { near: 0, inside: 0, clause: 0, position: 0 };
const clauseSigns = /^[,;:—–“”"()]$/u;
const clauseWords = new Set([
  'and',
  'but',
  'while',
  'after',
  'before',
  'as',
  'because',
  'although',
  'though',
  'when',
  'which',
  'who',
  'where',
  'that',
  'if',
  'saying',
]);
const opensClause = ({ kind, text, lower }: Token) =>
  kind === 'sign' ? clauseSigns.test(text) : clauseWords.has(lower);

/** Where a span lies among the words that both sentences have: `shared` says where those stand. */
function placeOf({ tokens }: Facts, shared: readonly number[], span: Span | null): SpanPlace {
  if (!span) return nowhere;
  let from = 0;
  while (from < tokens.length && (tokens[from] as Token).end <= span.start) from += 1;
  if (from === tokens.length) from -= 1;
  let to = from;
  while (to + 1 < tokens.length && (tokens[to + 1]?.start ?? 0) < span.end) to += 1;
  let nearest = 99;
  for (const at of shared) {
    if (at < from) nearest = Math.min(nearest, from - at);
    else if (at > to) nearest = Math.min(nearest, at - to);
  }
  let start = from;
  while (start > 0 && !opensClause(tokens[start - 1] as Token)) start -= 1;
  let end = to;
  while (end + 1 < tokens.length && !opensClause(tokens[end + 1] as Token)) end += 1;
  let inClause = 0;
  for (const at of shared) if (at >= start && at <= end) inClause += 1;
  const first = shared[0] ?? -1;
  const last = shared.at(-1) ?? -1;
  return {
    near: nearest >= 99 ? 0 : 1 / nearest,
    inside: first >= 0 && from > first && to < last ? 1 : 0,
    clause: inClause / Math.max(1, shared.length),
    position: from / Math.max(1, tokens.length),
  };
}

/** Features of where a candidate's spans lie; of a one-sided one those of its side. */
export function placeFeatures(candidate: Candidate, pair: FactPair): Record<string, number> {
  const here = placeOf(pair.here, pair.sharedHere, candidate.here);
  const there = placeOf(pair.there, pair.sharedThere, candidate.there);
  const both = candidate.here !== null && candidate.there !== null;
  const join = (key: keyof SpanPlace) => (both ? (here[key] + there[key]) / 2 : here[key] + there[key]);
  return {
    'place-near': join('near'),
    'place-inside': join('inside'),
    'place-clause': join('clause'),
    'place-position': join('position'),
  };
}
