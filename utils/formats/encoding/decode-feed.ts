import { failure, type Result, success } from '../../shared/result.ts';
import { decodeBytes } from './decode-bytes.ts';
import { charsetOf, encodingOf, encodingOfMark } from './encoding-label.ts';

/** An XML declaration stands at the very start; comments before it are a fault that feeds have. */
const declarationBytes = 1024;

/**
 * Decodes a feed's bytes after RFC 7303: byte order mark, HTTP charset, XML declaration, UTF-8. An encoding in which
 * the bytes have errors is passed over. Fails with the name of an encoding that cannot be decoded here.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | undefined): Result<string> {
  const mark = encodingOfMark(bytes) ?? encodingOfZeros(bytes);
  if (mark === 'utf-32') return failure('UTF-32');
  if (mark !== null) return success(new TextDecoder(mark).decode(bytes));
  const labels = [charsetOf(contentType), declaredLabel(bytes)].filter((label) => label !== null);
  const encodings = labels.map(encodingOf).filter((encoding) => encoding !== null);
  // The declaration was read as ASCII, so UTF-16 in it is a mistake.
  const usable = encodings.filter((encoding) => !encoding.startsWith('utf-16'));
  const unknown = labels.find((label) => encodingOf(label) === null);
  if (unknown !== undefined && usable.length === 0 && !isUtf8(bytes)) return failure(unknown);
  return success(decodeBytes(bytes, [...usable, 'utf-8']));
}

/** `<` beside zero bytes is UTF-16 or UTF-32 without a mark. */
function encodingOfZeros([first, second, third, fourth]: Uint8Array): string | null {
  if (first === 0x3c && second === 0) return third === 0 && fourth === 0 ? 'utf-32' : 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  if (first === 0 && second === 0 && third === 0 && fourth === 0x3c) return 'utf-32';
  return null;
}

function declaredLabel(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declarationBytes));
  return /<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)["']/iu.exec(head)?.[1] ?? null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
