import type { Segment } from '../engine/index.ts';
import type { Credits, Sentence } from '../engine/model.ts';
import type { ReportAddress } from '../shared/report-address.ts';

/** A publisher, keyed by its registrable domain. */
export interface OutletRecord {
  readonly domain: string;
  readonly name: string;
}

/** How an article came into the base: by the reader's own click, by being read for a while, or by a feed. */
export type SavedBy = 'hand' | 'reading' | 'feed';

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
  /** Absent: by hand, or known from a pack alone. What the reader saved by hand is never removed by itself. */
  readonly savedBy?: SavedBy;
}

/** How a version came about. `fact-check`: its sentences are claims that the outlet has checked, in its words. */
export type VersionKind = 'read' | 'pack' | 'fact-check';

/** What a fact-checker says of one claim; its rating is its own, and never shown as ours. */
export interface FactCheckRecord {
  readonly rating: string;
  readonly publisher: string;
  /** Who made the claim, or ''. */
  readonly claimant: string;
  /** When the claim was made, ISO 8601, or ''. */
  readonly claimed: string;
}

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
  /** Of a version of kind `fact-check`: parallel to its sentences. */
  readonly factChecks?: readonly FactCheckRecord[];
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
  /** Absent in packs that were imported before it was kept, and in the starter pack. */
  readonly provenance?: PackProvenance;
}

/** Where a pack came from. */
export interface PackProvenance {
  /** Name of the file, or ''. */
  readonly file: string;
  /** SHA-256 of the pack's canonical JSON, in hexadecimal digits; '' for what is no claim pack. */
  readonly sha256: string;
  /** Whose signature it bore, when that was right. */
  readonly signedBy: { readonly name: string; readonly key: string } | null;
}

/** A key whose packs the reader trusts. */
export interface TrustedKeyRecord {
  /** The public key: 32 bytes, base64url. */
  readonly key: string;
  /** The reader's name for it. */
  readonly name: string;
  readonly addedAt: string;
}

/** The reader's own key for signing packs; the private half never leaves the browser. */
export interface SigningKeyRecord {
  readonly id: 'own';
  /** The public key: 32 bytes, base64url. */
  readonly key: string;
  /** The name that signed packs carry. */
  readonly name: string;
  readonly privateKey: CryptoKey;
}

/** Some rows of one table of a backup that is being read. */
export interface StagedRecord {
  readonly id?: number;
  readonly table: string;
  readonly rows: readonly unknown[];
}

/** A saved claim as it was before an import gave its reports to an older claim of the same fact. */
export interface GatheredClaim {
  readonly before: ClaimRecord;
  /** The older claim's id. */
  readonly into: string;
}

/** Part of the retrieval index: immutable, replaced as a whole; what it holds stands in the catalog. */
export interface SegmentRecord {
  readonly id: string;
  readonly segment: Segment;
}

/**
 * What a segment holds. Statements of claims are searched by the reader, and never matched with a page; fact-checks are
 * looked up beside a page's story, for theirs is one sentence an article.
 */
export type SegmentContent = 'reports' | 'statements' | 'fact-checks';

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

/**
 * Mean vectors of a version's checkable sentences, made by one encoder model; a cache that may always be thrown away.
 * Packed like the versions, whose `textHash` is its key beside the model: vectors of two models never mix.
 */
export interface EncodingRecord {
  readonly model: string;
  readonly textHash: string;
  /** Indexes of the encoded sentences in the version, ascending. */
  readonly sentences: readonly number[];
  /** Their vectors one after another, of equal length. */
  readonly means: Int8Array;
}

/** Token vectors of a version's checkable sentences: kept for the versions that were used last alone. */
export interface TokenEncodingRecord {
  readonly model: string;
  readonly textHash: string;
  /** ISO 8601. */
  readonly usedAt: string;
  /** Word pieces of each encoded sentence, in the order of `EncodingRecord.sentences`. */
  readonly tokens: Uint16Array;
  /** Their ids, and their vectors of equal length, one after another. */
  readonly pieces: Uint16Array;
  readonly vectors: Int8Array;
}

/** Single values: `revision` (number), `catalog` (IndexCatalog), `feedQueue` (FeedQueue), `host:…` (HostTime). */
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
