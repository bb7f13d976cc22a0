import { decodeBytes } from './decode-bytes.ts';
import { charsetOf, encodingOf, encodingOfMark } from './encoding-label.ts';

/** HTML looks for its own encoding in so many first bytes (HTML standard, "prescan a byte stream"). */
const prescanBytes = 1024;

/**
 * Decodes a page's bytes: a byte order mark wins, then the HTTP header's charset, then the encoding that an HTML page
 * declares, then UTF-8, and windows-1252 for bytes that are no UTF-8, as browsers fall back.
 */
export function decodePage(bytes: Uint8Array, isHtml: boolean, contentType?: string): string {
  const mark = encodingOfMark(bytes);
  if (mark !== null && mark !== 'utf-32') return new TextDecoder(mark).decode(bytes);
  // A wrong label gives replacement characters in browsers; trying UTF-8 next reads more pages.
  const labels = [encodingOf(charsetOf(contentType)), isHtml ? declaredEncoding(bytes) : null, 'utf-8'];
  return decodeBytes(
    bytes,
    labels.filter((label) => label !== null),
  );
}

/** The encoding in `<meta charset>` or its `http-equiv` form, if it is one that we can decode. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, prescanBytes));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1];
  // UTF-8 is tried anyway, strictly; a page that could be read as ASCII is not in UTF-16.
  if (!label || /^utf/iu.test(label)) return null;
  return encodingOf(label);
}
