import { decodeWindows1252 } from './decode-windows-1252.ts';

/**
 * Decodes bytes in the first of the encodings that they are free of errors in; where none fits, as windows-1252,
 * which has no errors. Encodings by their names in the Encoding Standard (`encodingOf`).
 */
export function decodeBytes(bytes: Uint8Array, encodings: readonly string[]): string {
  for (const encoding of encodings) {
    if (encoding === 'windows-1252') return decodeWindows1252(bytes);
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one may fit.
    }
  }
  return decodeWindows1252(bytes);
}
