/**
 * A backup: JSON Lines, usually in gzip. The first line is the header, then a line a row, `{"table": row}`, in the
 * order of `backupTables`, the settings as if they were a table, and a last line that tells how many rows there were.
 *
 * ```
 * {"format":"crossread-backup","version":1,"madeAt":"…","counts":{"articles":12,…}}
 * {"outlets":{"domain":"…","name":"…"}}
 * …
 * {"end":{"rows":431}}
 * ```
 */
export interface BackupHeader {
  readonly format: 'crossread-backup';
  readonly version: 1;
  /** ISO 8601. */
  readonly madeAt: string;
  /** Rows by table, for telling the reader before anything is read. */
  readonly counts: Readonly<Partial<Record<BackupTable, number>>>;
}

/** What a backup holds, in its order: what is named stands before what names it. */
export const backupTables = [
  'outlets',
  'packs',
  'articles',
  'versions',
  'claims',
  'notes',
  'rejections',
  'feeds',
  'feedItems',
  'trustedKeys',
  'settings',
] as const;

/** A table of a backup. The index and the encodings are made anew, the reader's signing key cannot be read out. */
export type BackupTable = (typeof backupTables)[number];

/** What is wrong with a backup: in which line ('' for the file as a whole), where in it, and what belongs there. */
export interface BackupFault {
  /** `line 17: articles.url`; '' for the file. */
  readonly path: string;
  readonly expected: string;
}

/** A line as read. */
export type BackupLine =
  | { readonly kind: 'header'; readonly header: BackupHeader }
  | { readonly kind: 'row'; readonly table: BackupTable; readonly row: unknown }
  | { readonly kind: 'end'; readonly rows: number };

/** Characters of a line that no honest backup comes near: an article of 100,000 words takes 1 MB. */
export const longestLine = 16_000_000;
