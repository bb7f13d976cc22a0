import * as v from 'valibot';
import type { FeedItemRecord, FeedRecord } from '../../store/feed-model.ts';
import type {
  ArticleRecord,
  ClaimRecord,
  NoteRecord,
  OutletRecord,
  PackRecord,
  RejectionRecord,
  TrustedKeyRecord,
  VersionRecord,
} from '../../store/model.ts';
import type { BackupTable } from './model.ts';

/** Limits that no honest row comes near. */
const limits = { short: 2000, name: 10_000, text: 1_000_000, list: 1_000_000 } as const;

const text = (max: number, what = 'a string') =>
  v.pipe(v.string(what), v.maxLength(max, `at most ${max} characters`));
const short = text(limits.short);
const name = text(limits.name);
const words = text(limits.text);
const whole = v.pipe(
  v.number('a number'),
  v.safeInteger('a whole number'),
  v.minValue(0, 'no negative number'),
);
const list = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item, 'a list'), v.maxLength(limits.list, `at most ${limits.list} entries`));
const oneOf = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, `one of ${options.join(', ')}`);

const articleId = v.pipe(short, v.regex(/^[^@#\s]+$/u, 'an id: not empty, without spaces, @ and #'));
const id = v.pipe(short, v.minLength(1, 'an id that is not empty'));
const reportAddress = v.pipe(short, v.regex(/^[^@#\s]+@\d+#\d+$/u, 'the address of a report'));
/** Addresses become links: nothing but the web's. */
const webAddress = v.pipe(
  text(8000),
  v.check(
    (value) => value === '' || (/^https?:\/\//iu.test(value) && URL.canParse(value)),
    'an http or https address',
  ),
);
/** Dates become text only, and stand as the page or the pack gave them. */
const date = text(100);

const sentence = v.strictObject({
  text: words,
  kind: oneOf(['text', 'heading', 'caption', 'boilerplate']),
  block: whole,
  verbatim: v.boolean('true or false'),
});
const credits = v.strictObject({
  agency: v.exactOptional(name),
  byline: v.exactOptional(name),
  cites: v.exactOptional(list(name)),
});
const claim = v.strictObject({
  id,
  statement: words,
  reports: list(reportAddress),
  pack: short,
  createdAt: date,
});
const trouble = v.strictObject({ reason: short, detail: name });

/** The rows of each table as schema 2 has them. The types hold them to the store's own. */
export const rowSchemas = {
  outlets: v.strictObject({ domain: id, name }) satisfies v.GenericSchema<unknown, OutletRecord>,
  packs: v.strictObject({
    id: articleId,
    title: name,
    description: words,
    licence: name,
    importedAt: date,
    contentHash: short,
    articles: list(articleId),
    claims: list(id),
    gathered: v.exactOptional(list(v.strictObject({ before: claim, into: id }))),
    provenance: v.exactOptional(
      v.strictObject({
        file: short,
        sha256: short,
        signedBy: v.nullable(v.strictObject({ name, key: short })),
      }),
    ),
  }) satisfies v.GenericSchema<unknown, PackRecord>,
  articles: v.strictObject({
    id: articleId,
    url: webAddress,
    outlet: id,
    title: name,
    published: date,
    retrieved: date,
    language: short,
    version: whole,
    savedBy: v.exactOptional(oneOf(['hand', 'reading', 'feed'])),
  }) satisfies v.GenericSchema<unknown, ArticleRecord>,
  versions: v.strictObject({
    key: v.pipe(short, v.regex(/^[^@#\s]+@\d+$/u, 'the key of a version: article@number')),
    article: articleId,
    version: whole,
    kind: oneOf(['read', 'pack', 'fact-check']),
    retrieved: date,
    credits,
    textHash: short,
    sentences: list(sentence),
    pack: short,
    factChecks: v.exactOptional(
      list(v.strictObject({ rating: name, publisher: name, claimant: name, claimed: date })),
    ),
  }) satisfies v.GenericSchema<unknown, VersionRecord>,
  claims: claim satisfies v.GenericSchema<unknown, ClaimRecord>,
  notes: v.strictObject({
    id,
    target: v.variant(
      'kind',
      [
        v.strictObject({ kind: v.literal('article'), url: webAddress }),
        v.strictObject({ kind: v.literal('claim'), claim: id, url: webAddress }),
        v.strictObject({ kind: v.literal('sentence'), url: webAddress, text: words }),
      ],
      'what the note is on',
    ),
    url: webAddress,
    text: words,
    createdAt: date,
    updatedAt: date,
  }) satisfies v.GenericSchema<unknown, NoteRecord>,
  rejections: v.strictObject({
    id,
    url: webAddress,
    hereText: words,
    report: reportAddress,
    thereText: words,
    createdAt: date,
  }) satisfies v.GenericSchema<unknown, RejectionRecord>,
  feeds: v.strictObject({
    url: webAddress,
    title: name,
    site: webAddress,
    outlet: short,
    addedAt: date,
    state: oneOf(['new', 'ok', 'failing', 'needs-access', 'gone']),
    paused: v.boolean('true or false'),
    interval: whole,
    etag: short,
    lastModified: short,
    checkedAt: date,
    nextRefresh: date,
    failures: whole,
    lastError: v.nullable(trouble),
  }) satisfies v.GenericSchema<unknown, FeedRecord>,
  feedItems: v.strictObject({
    id: webAddress,
    url: webAddress,
    feed: webAddress,
    host: short,
    title: name,
    published: date,
    foundAt: date,
    state: oneOf(['waiting', 'fetched', 'skipped', 'failed', 'needs-access']),
    trouble: v.nullable(trouble),
    due: date,
    attempts: whole,
    settledAt: date,
    article: short,
  }) satisfies v.GenericSchema<unknown, FeedItemRecord>,
  trustedKeys: v.strictObject({
    key: v.pipe(short, v.regex(/^[\w-]{43}$/u, 'a key: 32 bytes in base64url')),
    name,
    addedAt: date,
  }) satisfies v.GenericSchema<unknown, TrustedKeyRecord>,
  /** Whatever settings hold, they are read field by field like stored ones. */
  settings: v.record(v.string(), v.unknown(), 'settings: a JSON object'),
} satisfies Record<BackupTable, v.GenericSchema>;

/** A row of a table, checked. */
export type BackupRow<Table extends BackupTable> = v.InferOutput<(typeof rowSchemas)[Table]>;
