/** Reads the JSON of a page's script, with the faults that pages make; `null` where it is none. */
export function parseJsonLd(source: string): unknown {
  const bare = source.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/gu, '');
  try {
    return JSON.parse(bare);
  } catch {
    try {
      // Raw line breaks inside strings are the commonest fault in the wild.
      return JSON.parse(bare.replace(/\p{Cc}+/gu, ' '));
    } catch {
      return null;
    }
  }
}
