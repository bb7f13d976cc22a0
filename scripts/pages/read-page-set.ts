import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { decodePage } from '../../utils/formats/encoding/decode-page.ts';
import { sharedPath } from '../gold/shared-path.ts';

/** A real page of the page set, with what people or other tools expect of it. */
export interface PageRecord {
  readonly file: string;
  readonly source: string;
  readonly url: string | null;
  readonly news: boolean;
  readonly expected_text?: string;
  readonly must_contain?: readonly string[];
  readonly must_not_contain?: readonly string[];
}

/** The folder of the page set and its records; `null` where it is absent. */
export function readPageSet(): { readonly folder: string; readonly records: readonly PageRecord[] } | null {
  const folder = sharedPath('data/pages');
  if (folder === null) return null;
  const lines = readFileSync(join(folder, 'index.jsonl'), 'utf8').split('\n');
  return {
    folder,
    records: lines.filter((line) => line !== '').map((line) => JSON.parse(line) as PageRecord),
  };
}

/** Parses a page of the set anew: some readers change the document that they read. */
export const openPage = (folder: string, file: string): Document =>
  parseHTML(decodePage(readFileSync(join(folder, file)), true)).document as unknown as Document;
