const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['\n', ''],
]);

/** The value of one Python string literal, or of several joined by `+` or by standing together; `null` for other code. */
export function parsePythonString(written: string): string | null {
  const literal = /^\s*u?(?:'((?:\\[\s\S]|[^'\\])*)'|"((?:\\[\s\S]|[^"\\])*)")\s*\+?/u;
  let rest = written.trim();
  let value = '';
  while (rest !== '') {
    const match = literal.exec(rest);
    if (!match) return null;
    value += unescapePython(match[1] ?? match[2] ?? '');
    rest = rest.slice(match[0].length);
  }
  return value;
}

const unescapePython = (text: string): string =>
  text.replace(
    /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([\s\S]))/giu,
    (_, byte, short, long, letter) => {
      const code = byte ?? short ?? long;
      return code === undefined
        ? (escapes.get(letter) ?? letter)
        : String.fromCodePoint(Number.parseInt(code, 16));
    },
  );
