import { readFileSync } from 'node:fs';
import { sharedPath } from '../gold/shared-path.ts';

/** A feed out of parsers' own tests, with what they expect of it. */
export interface FeedRecord {
  readonly file: string;
  readonly source: string;
  readonly bytes: Uint8Array;
  /** As a server would have sent it; the tests write it into the file. */
  readonly contentType: string | undefined;
  /** Where it would have been read. */
  readonly address: string;
  /** Python comparisons joined by `and`, or `null`. */
  readonly expect: string | null;
}

/** The address of the server that feedparser's tests run. */
const testServer = 'http://127.0.0.1:8097/';

/** All records of the feed set; `null` where it is absent. */
export function readFeedRecords(): readonly FeedRecord[] | null {
  const path = sharedPath('data/feeds/feeds.jsonl');
  if (path === null) return null;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { file, source, encoding, content, expect } = JSON.parse(line) as Record<string, string>;
      const bytes = new Uint8Array(Buffer.from(content ?? '', encoding === 'base64' ? 'base64' : 'utf8'));
      const header = (name: string): string | undefined =>
        new RegExp(`^Header:\\s*${name}:\\s*(.+)$`, 'imu').exec(content ?? '')?.[1]?.trim();
      const location = header('Content-Location');
      return {
        file: file ?? '',
        source: source ?? '',
        bytes,
        contentType: header('Content-type'),
        // What a Content-Location header names is where the feed really stands.
        address: location !== undefined && /^https?:/u.test(location) ? location : testServer,
        expect: expect ?? null,
      };
    });
}
