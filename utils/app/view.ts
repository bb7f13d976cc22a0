import type { Difference, Evidence } from '../engine/model.ts';
import type { Relation } from '../shared/relation.ts';
import type { ReportAddress } from '../shared/report-address.ts';
import type { Tier } from '../shared/tier.ts';

/** What came of looking at a page. Everything but `annotated` says why there are no marks. */
export type PageStatus = 'annotated' | 'not-article' | 'not-english' | 'empty-base' | 'off';

/** Where marks are shown: underlined in the page, only listed in the side panel, or nowhere. */
export type MarksPlace = 'page' | 'panel' | 'off';

/** One outlet's report of the fact that a page sentence states. */
export interface ReportView {
  readonly address: ReportAddress;
  readonly claim: string | null;
  readonly article: string;
  readonly outlet: string;
  readonly outletName: string;
  readonly title: string;
  readonly url: string;
  readonly published: string | null;
  readonly text: string;
  readonly verbatim: boolean;
  readonly probability: number;
  readonly tier: Tier;
  readonly relation: Relation;
  readonly differences: readonly Difference[];
}

/** Reports that rest on one origin. */
export interface OriginView {
  /** Name for readers, or `unknown`. */
  readonly origin: string;
  /** Names of outlets that only credit each other: none of them is known to be the origin. */
  readonly circle?: readonly string[];
  /** Whether the page's own sentence belongs to this origin too. */
  readonly includesPage: boolean;
  readonly evidence: readonly (Evidence & { readonly outletName: string })[];
  readonly reports: readonly ReportView[];
}

/** A page sentence that other outlets reported too. */
export interface MarkView {
  /** Stable while the page stays open: the sentence's index as text. */
  readonly id: string;
  readonly sentence: number;
  readonly text: string;
  /** Where it stands: block number and UTF-16 offsets in the block's text. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly tier: Tier;
  /** `false`: its reports are still to be compared, and its relation and differences say nothing; not shown before. */
  readonly isCompared?: false;
  /** The strongest relation among the matches of its tier. */
  readonly relation: Relation;
  /** Claim that most of its reports belong to. */
  readonly claim: string | null;
  /** Number of different other outlets. */
  readonly outlets: number;
  readonly origins: readonly OriginView[];
  /** What fact-checkers say of the same claim; absent where there is none. They are no reports of the fact. */
  readonly factChecks?: readonly FactCheckView[];
}

/** What a fact-checker says of a claim. The rating is the publisher's own, shown as such. */
export interface FactCheckView {
  readonly address: ReportAddress;
  /** The claim as the fact-checker put it. */
  readonly text: string;
  readonly rating: string;
  readonly publisher: string;
  /** Who made the claim, or ''. */
  readonly claimant: string;
  readonly url: string;
  readonly published: string | null;
}

/** How far the sentence encoder is with a page whose marks words alone found. */
export interface Refinement {
  /** Hash of the blocks that were read: refined marks fit this reading and no other. */
  readonly reading: string;
  /** `failed`: the marks stay as they are. */
  readonly state: 'running' | 'done' | 'failed';
}

/** A sentence that is not what it was when the article was saved. */
export interface EditView {
  readonly kind: 'changed' | 'vanished' | 'new';
  /** Index among the page's sentences; null for what vanished. */
  readonly sentence: number | null;
  /** The sentence as the page has it; null for what vanished. */
  readonly now: string | null;
  /** The sentence as it was saved; null for what is new. */
  readonly before: string | null;
  /** Of a changed sentence: `here` points into `now`, `there` into `before`. */
  readonly differences: readonly Difference[];
}

/** What the page says otherwise than the reader's own copy of it. */
export interface EditsView {
  /** When the copy was saved and when the page was read, ISO 8601. */
  readonly savedAt: string;
  readonly readAt: string;
  /** In page order; never empty. */
  readonly sentences: readonly EditView[];
}

/** Everything Crossread knows of an open page: answered by the background, kept by the content script. */
export interface PageView {
  readonly url: string;
  readonly title: string;
  readonly outlet: string;
  readonly outletName: string;
  readonly published: string | null;
  readonly status: PageStatus;
  readonly sentences: number;
  /** In page order, `confident` and `possible` ones. */
  readonly marks: readonly MarkView[];
  /** The stored article at this address, if any. */
  readonly saved: {
    readonly article: string;
    readonly version: number;
    readonly savedAt: string;
    /** Whether the page's text is another than that of the saved version. */
    readonly changed: boolean;
  } | null;
  /** Absent where no sentence states anything else than the newest copy with another text. */
  readonly edits?: EditsView;
  readonly place: MarksPlace;
  /** Absent where no encoder has part in the marks: the reader's wish, or nothing to compare. */
  readonly refinement?: Refinement;
}

/** A hit of the claim search. */
export interface ClaimHit {
  readonly claim: string;
  readonly statement: string;
  readonly score: number;
  readonly outlets: readonly string[];
  /** ISO dates of the earliest and latest report, where known. */
  readonly from: string | null;
  readonly to: string | null;
  /** The report that matched best, with its outlet. */
  readonly report: {
    readonly address: ReportAddress;
    readonly text: string;
    readonly outletName: string;
    readonly url: string;
    readonly verbatim: boolean;
  } | null;
  /** Absent where the claim is no fact-checker's. */
  readonly factCheck?: { readonly publisher: string; readonly rating: string };
  /** Offsets in `statement` of words that the query names. */
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}
