import type { Segment } from '../engine/index.ts';
import type { Credits, Sentence } from '../engine/model.ts';
import type { ReportAddress } from '../shared/report-address.ts';

/** A publisher, keyed by its registrable domain. */
export interface OutletRecord {
  readonly domain: string;
  readonly name: string;
}

/** One page of an outlet. */
export interface ArticleRecord {
  readonly id: string;
  readonly url: string;
  readonly outlet: string;
  readonly title: string;
  /** ISO 8601, or '' where unknown (an index cannot hold null). */
  readonly published: string;
  /** ISO 8601. */
  readonly retrieved: string;
  readonly language: string;
  /** Number of the newest version that was read from the page, or of the pack's when none was. */
  readonly version: number;
}

/** How a version came about. */
export type VersionKind = 'read' | 'pack';

/** The text of an article as it was read at one time; immutable. */
export interface VersionRecord {
  /** `articleId@version`. */
  readonly key: string;
  readonly article: string;
  readonly version: number;
  readonly kind: VersionKind;
  readonly retrieved: string;
  /** Whom this text credits: a pack may say more than the page does, and takes it along when it goes. */
  readonly credits: Credits;
  /** Hash of the sentences' texts: equal text is no new version. */
  readonly textHash: string;
  /** Packed inside the record: 100k small rows take 20 s to write, packed ones 0.75 s. */
  readonly sentences: readonly Sentence[];
  /** Pack that brought it, or ''. */
  readonly pack: string;
}

/** The fact that a group of reports is about. */
export interface ClaimRecord {
  readonly id: string;
  readonly statement: string;
  /** Report addresses, multi-entry indexed. */
  readonly reports: readonly ReportAddress[];
  readonly pack: string;
  readonly createdAt: string;
}

/** What a note is on. */
export type NoteTarget =
  | { readonly kind: 'article'; readonly url: string }
  | { readonly kind: 'claim'; readonly claim: string; readonly url: string }
  | { readonly kind: 'sentence'; readonly url: string; readonly text: string };

/** The reader's own words. */
export interface NoteRecord {
  readonly id: string;
  readonly target: NoteTarget;
  /** Canonical address of the page on which it was written, indexed. */
  readonly url: string;
  readonly text: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** "Not the same fact": a pair that the reader took apart. */
export interface RejectionRecord {
  readonly id: string;
  readonly url: string;
  /** Text of the page's sentence. */
  readonly hereText: string;
  readonly report: ReportAddress;
  readonly thereText: string;
  readonly createdAt: string;
}

/** What came from which pack, so that it can be removed whole. */
export interface PackRecord {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly licence: string;
  readonly importedAt: string;
  /** Hash of the whole pack: importing the same again changes nothing. */
  readonly contentHash: string;
  readonly articles: readonly string[];
  /** Claim ids, in the pack's order: the statements' segment counts by it. */
  readonly claims: readonly string[];
  /** Saved claims that the import put into others; absent in packs that were imported before it did. */
  readonly gathered?: readonly GatheredClaim[];
}

/** A saved claim as it was before an import gave its reports to an older claim of the same fact. */
export interface GatheredClaim {
  readonly before: ClaimRecord;
  /** The older claim's id. */
  readonly into: string;
}

/** A feed that the reader chose. */
export interface FeedRecord {
  readonly url: string;
  readonly title: string;
  readonly addedAt: string;
}

/** Part of the retrieval index: immutable, replaced as a whole; what it holds stands in the catalog. */
export interface SegmentRecord {
  readonly id: string;
  readonly segment: Segment;
}

/** What a segment holds. Statements of claims are searched by the reader, and never matched with a page. */
export type SegmentContent = 'reports' | 'statements';

/** The list of the index's segments: one small value, so that no segment is read to learn about it. */
export interface IndexCatalog {
  readonly segments: readonly SegmentEntry[];
  /** Version keys that a segment still holds but that must not be found any more. */
  readonly dead: readonly string[];
}

/** A segment as the catalog lists it. */
export interface SegmentEntry {
  readonly id: string;
  readonly content: SegmentContent;
  /** Keys of the versions (or, for statements, of the packs) in it. */
  readonly versions: readonly string[];
  /** Sentences in it: its size. */
  readonly sentences: number;
}

/** A sentence's vectors of one encoder model; a cache that may always be thrown away. */
export interface EncodingRecord {
  readonly model: string;
  readonly textHash: string;
  readonly vectors: Int8Array;
}

/** Single values: `revision` (number) and `catalog` (IndexCatalog). */
export interface MetaRecord {
  readonly key: string;
  readonly value: unknown;
}

/** What a removal or a rejection took away, so that it can be put back; it outlives the service worker. */
export interface UndoRecord {
  readonly id: string;
  readonly createdAt: string;
  /** Rows as they were. */
  readonly articles: readonly ArticleRecord[];
  readonly versions: readonly VersionRecord[];
  readonly outlets: readonly OutletRecord[];
  /** Claims as they were, with the reports that they lost. */
  readonly claims: readonly { readonly before: ClaimRecord; readonly lost: readonly ReportAddress[] }[];
  /** Rows that the action made. */
  readonly addedRejections: readonly string[];
  readonly addedClaims: readonly string[];
}
