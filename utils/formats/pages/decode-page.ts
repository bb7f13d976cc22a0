/** As far into a page as an encoding's declaration is looked for; the HTML standard asks for 1024 bytes. */
const prescan = 4096;

const marks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
] as const;

/**
 * A page's text out of its bytes, as browsers find its encoding: byte order mark, HTTP header, the page's own
 * declaration, then UTF-8 where the bytes are that, else windows-1252. What does not fit is replaced, never refused.
 */
export function decodePage(body: Uint8Array, contentType: string): string {
  const marked = marks.find(({ bytes }) => bytes.every((byte, i) => body[i] === byte));
  const declared = charsetOf(contentType) ?? declaredIn(body);
  const decoder = decoderFor(marked?.encoding ?? declared);
  if (decoder) return decoder.decode(body);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return new TextDecoder('windows-1252').decode(body);
  }
}

const charsetOf = (text: string): string | undefined =>
  /charset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(text)?.[1]?.toLowerCase();

function declaredIn(body: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(body.subarray(0, prescan));
  const head = /<meta\b[^>]*charset[^>]*>/iu.exec(start)?.[0] ?? '';
  const named = charsetOf(head) ?? /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/iu.exec(start)?.[1];
  // A page that can say so in ASCII is not UTF-16, whatever it says.
  return named && /^utf-?16/iu.test(named) ? 'utf-8' : named;
}

function decoderFor(encoding: string | undefined): TextDecoder | null {
  if (encoding === undefined) return null;
  try {
    return new TextDecoder(encoding);
  } catch {
    return null;
  }
}
