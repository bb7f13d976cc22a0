import Dexie, { type EntityTable, type Table } from 'dexie';
import type { FeedItemRecord, FeedRecord } from './feed-model.ts';
import { schema1 } from './migrations/schema-1.ts';
import { feedOfSchema1, schema2 } from './migrations/schema-2.ts';
import type {
  ArticleRecord,
  ClaimRecord,
  EncodingRecord,
  MetaRecord,
  NoteRecord,
  OutletRecord,
  PackRecord,
  RejectionRecord,
  SegmentRecord,
  SigningKeyRecord,
  StagedRecord,
  TokenEncodingRecord,
  TrustedKeyRecord,
  UndoRecord,
  VersionRecord,
} from './model.ts';

/** The reader's claim base: the single truth, opened by the service worker and by extension pages. */
export type Base = Dexie & {
  readonly outlets: EntityTable<OutletRecord, 'domain'>;
  readonly articles: EntityTable<ArticleRecord, 'id'>;
  readonly versions: EntityTable<VersionRecord, 'key'>;
  readonly claims: EntityTable<ClaimRecord, 'id'>;
  readonly notes: EntityTable<NoteRecord, 'id'>;
  readonly feeds: EntityTable<FeedRecord, 'url'>;
  readonly feedItems: EntityTable<FeedItemRecord, 'id'>;
  readonly rejections: EntityTable<RejectionRecord, 'id'>;
  readonly segments: EntityTable<SegmentRecord, 'id'>;
  readonly packs: EntityTable<PackRecord, 'id'>;
  readonly encodings: Table<EncodingRecord, [string, string]>;
  readonly tokenEncodings: Table<TokenEncodingRecord, [string, string]>;
  readonly meta: EntityTable<MetaRecord, 'key'>;
  readonly undos: EntityTable<UndoRecord, 'id'>;
  readonly staging: EntityTable<StagedRecord, 'id'>;
  readonly trustedKeys: EntityTable<TrustedKeyRecord, 'key'>;
  readonly signingKeys: EntityTable<SigningKeyRecord, 'id'>;
};

/** Name of the database in the extension's origin. */
export const baseName = 'crossread';

/** Opens the claim base, migrating it to the newest schema. It connects at the first access. */
export function openBase(name: string = baseName): Base {
  const base = new Dexie(name) as Base;
  base.version(1).stores(schema1);
  base
    .version(2)
    .stores(schema2)
    .upgrade(async (change) => {
      await change.table('feeds').toCollection().modify(feedOfSchema1);
    });
  return base;
}
