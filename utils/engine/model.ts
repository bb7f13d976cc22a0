import type { Dimension } from '../shared/dimension.ts';
import type { Relation } from '../shared/relation.ts';
import type { Tier } from '../shared/tier.ts';

/** What part of a page a sentence comes from. Only `text` is ever annotated or becomes a report. */
export type SentenceKind = 'text' | 'heading' | 'caption' | 'boilerplate';

/** One sentence as the engine sees it. */
export interface Sentence {
  readonly text: string;
  readonly kind: SentenceKind;
  /** Number of the block (paragraph, heading …) it stands in, from 0. */
  readonly block: number;
  /** `false` for a paraphrase (a pack's report): its words are not the outlet's. */
  readonly verbatim: boolean;
}

/** Whom an article credits as a whole. */
export interface Credits {
  /** The agency that the article carries, by name ("Reuters"). */
  readonly agency?: string;
  readonly byline?: string;
  /** Origins that the article rests on as a whole: names of outlets, agencies or documents. */
  readonly cites?: readonly string[];
}

/** One version of an article, as the engine sees it. */
export interface Article {
  /** `articleId@version` in the base; any unique string elsewhere. */
  readonly key: string;
  /** Registrable domain; an article with neither outlet nor url carries a key of its own here. */
  readonly outlet: string;
  /** The outlet's name for readers, where known ("The Wall Street Journal"). */
  readonly outletName?: string;
  readonly url?: string;
  readonly title?: string;
  /** ISO 8601 date or date-time. */
  readonly published?: string;
  readonly credits: Credits;
  readonly sentences: readonly Sentence[];
}

/** A stretch of a sentence: `text` is `sentence.slice(start, end)`, in UTF-16 code units. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where two reports of one fact part. `here` is the page's (or `a`'s) side, `there` the other report's. */
export interface Difference {
  readonly dimension: Dimension;
  readonly relation: Relation;
  /** `null` when this side says nothing on it (then the relation is `adds` or an attribution/certainty gap). */
  readonly here: Span | null;
  readonly there: Span | null;
}

/** The outcome of comparing two reports of one fact. */
export interface Comparison {
  /** The strongest relation of all differences; `agrees` when there are none. */
  readonly relation: Relation;
  readonly differences: readonly Difference[];
}

/** A page sentence paired with a report of the same fact. */
export interface Match {
  /** Key of the base article. */
  readonly article: string;
  /** The base article's outlet. */
  readonly outlet: string;
  /** Index of the report among the base article's sentences. */
  readonly sentence: number;
  readonly text: string;
  readonly verbatim: boolean;
  /** Calibrated probability that both report the same fact, 0 to 1. */
  readonly probability: number;
  /** `null` below the `possible` threshold. */
  readonly tier: Tier | null;
  readonly relation: Relation;
  readonly differences: readonly Difference[];
}

/** Why a report is held to rest on an origin. */
export interface Evidence {
  readonly kind: 'agency' | 'credit' | 'cited' | 'own' | 'quote' | 'copy';
  /**
   * The words that say so ("according to The Wall Street Journal", "Dow Jones Newswires"); of a quotation that others
   * credit, its words; of a copy, the report's.
   */
  readonly text: string;
  /** Key of the article that says so; `here` for the page itself. */
  readonly article: string;
  readonly sentence?: number;
}

/** Reports of one fact that rest on the same origin. */
export interface OriginGroup {
  /** Name of the origin, or `unknown`. */
  readonly origin: string;
  /** Where its outlets only credit each other: their names. */
  readonly circle?: readonly string[];
  /** Keys of the base articles in the group; `here` stands for the page itself. */
  readonly articles: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** What a marked sentence carries. */
export interface Annotation {
  /** Index among the page's sentences. */
  readonly sentence: number;
  readonly text: string;
  /** The best tier of its matches. */
  readonly tier: Tier | null;
  /** Best first. */
  readonly matches: readonly Match[];
  readonly origins: readonly OriginGroup[];
}

export { here } from '../shared/here.ts';
