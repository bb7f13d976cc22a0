import type { Page } from 'playwright-core';

/** What the base keeps of the encoder's work. */
export interface StoredVectors {
  readonly versions: number;
  readonly sentences: number;
  /** Bytes in all. */
  readonly means: number;
  readonly tokens: number;
}

/** Reads the base in a page of the extension. */
export const readVectors = (extension: Page): Promise<StoredVectors> =>
  extension.evaluate(`new Promise((tell) => {
    const opening = indexedDB.open('crossread');
    opening.onsuccess = () => {
      const base = opening.result;
      const reading = base.transaction(['encodings', 'tokenEncodings']);
      const means = reading.objectStore('encodings').getAll();
      const tokens = reading.objectStore('tokenEncodings').getAll();
      const sum = (rows, of) => rows.result.reduce((total, row) => total + of(row), 0);
      reading.oncomplete = () => {
        base.close();
        tell({
          versions: means.result.length,
          sentences: sum(means, (row) => row.sentences.length),
          means: sum(means, (row) => row.means.byteLength),
          tokens: sum(tokens, (row) => row.vectors.byteLength + row.pieces.byteLength + row.tokens.byteLength),
        });
      };
    };
  })`);
