import type { Dimension } from '../../shared/dimension.ts';
import type { Relation } from '../../shared/relation.ts';
import type { Facts } from '../facts/model.ts';
import type { Span } from '../model.ts';

/** How a possible difference was found; each kind is weighed by a gate of its own. */
export type CandidateKind =
  | 'quantity-value'
  | 'quantity-rounding'
  | 'quantity-adds'
  | 'date-value'
  | 'date-part'
  | 'date-adds'
  | 'place-value'
  | 'place-adds'
  | 'actor-phrase'
  | 'actor-role'
  | 'actor-adds'
  | 'action-family'
  | 'action-verb'
  | 'certainty-hedge'
  | 'certainty-done'
  | 'certainty-outcome'
  | 'attribution-source'
  | 'attribution-gap'
  | 'attribution-venue'
  | 'quote-changed'
  | 'quote-other'
  | 'quote-gap'
  | 'polarity-negated';

/** A possible difference with what speaks for and against showing it. */
export interface Candidate {
  readonly kind: CandidateKind;
  readonly dimension: Dimension;
  readonly relation: Relation;
  readonly here: Span | null;
  readonly there: Span | null;
  /** The rule is sure by itself: no gate is asked. */
  readonly sure: boolean;
  /** A getter where only training asks for them. */
  readonly features: Readonly<Record<string, number>>;
}

/** Two reports' facts, side by side, with what the comparers share. */
export interface FactPair {
  readonly here: Facts;
  readonly there: Facts;
  /** Content stems that both sentences have. */
  readonly shared: ReadonlySet<string>;
  /** Where they stand among either side's tokens. */
  readonly sharedHere: readonly number[];
  readonly sharedThere: readonly number[];
  /** Days from `here`'s article to `there`'s; 0 where unknown. */
  readonly daysApart: number;
  /** 1 where `there` came out after `here`, -1 before, 0 at once or unknown; to the minute. */
  readonly later: -1 | 0 | 1;
  /** One side credits the other, or whom the other carries: the same source, told once more. */
  readonly sameOrigin: boolean;
  /** Day numbers of the two articles. */
  readonly days: { readonly here: number | undefined; readonly there: number | undefined };
  /** `false` when one side is a paraphrase. */
  readonly verbatim: boolean;
}

/** Share of some stems that the other side has too; 0 for none. */
export function shareIn(stems: readonly string[], others: ReadonlySet<string>): number {
  if (stems.length === 0) return 0;
  let hits = 0;
  for (const stem of stems) if (others.has(stem)) hits += 1;
  return hits / stems.length;
}

/** Share of the smaller list's stems that both lists have. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  const smaller = Math.min(a.length, b.length);
  if (smaller === 0) return 0;
  const others = new Set(b);
  return a.filter((stem) => others.has(stem)).length / smaller;
}
