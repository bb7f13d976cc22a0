/** The encoding that a label names in the Encoding Standard ("latin1" is windows-1252), `null` for unknown ones. */
export function encodingOf(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

/** The encoding that a byte order mark names; `null` without one. UTF-32, which no browser decodes, is `utf-32`. */
export function encodingOfMark(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'utf-32' : 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'utf-32';
  return null;
}

/** The charset parameter of a Content-Type header; `null` where it has none. */
export function charsetOf(contentType: string | undefined): string | null {
  return /;\s*charset\s*=\s*["']?\s*([^\s"';,]+)/iu.exec(contentType ?? '')?.[1] ?? null;
}
