/** HTML looks for its own encoding in so many first bytes (HTML standard, "prescan a byte stream"). */
const prescanBytes = 1024;

/**
 * Decodes a file's bytes: a byte order mark wins, then the encoding that an HTML page declares, then UTF-8, and
 * windows-1252 for bytes that are no UTF-8, as browsers fall back.
 */
export function decodePage(bytes: Uint8Array, isHtml: boolean): string {
  const label = labelOfMark(bytes) ?? (isHtml ? declaredLabel(bytes) : undefined);
  if (label)
    return label === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(label).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** What windows-1252 has at 0x80 to 0x9f: the quotation marks and dashes of news pages. */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 decodes windows-1252 as if it were Latin-1, which has control characters there. */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/gu, (control) => upperControls[control.charCodeAt(0) - 0x80] ?? control);

function labelOfMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** The encoding in `<meta charset>` or its `http-equiv` form, if it is one that we can decode. */
function declaredLabel(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, prescanBytes));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1]?.toLowerCase();
  // UTF-8 is tried anyway, strictly; a page that could be read as ASCII is not in UTF-16.
  if (!label || label.startsWith('utf')) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
