/** A line of a backup is longer than any may be, or the file is damaged below the level of lines. */
export class UnreadableBackup extends Error {
  /** What is wrong: in which line, counted from 1. */
  constructor(
    readonly kind: 'too-long' | 'damaged',
    readonly line: number,
  ) {
    super(`${kind} in line ${line}`);
  }
}

const gzipMagic = [0x1f, 0x8b] as const;

/**
 * The lines of a file, which may be in gzip, without ever holding more than one of them.
 * Throws `UnreadableBackup` where it is damaged (gzip knows by a checksum) or a line is longer than `longest` characters.
 */
export async function* splitLines(file: Blob, longest: number): AsyncGenerator<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isPacked = first === gzipMagic[0] && second === gzipMagic[1];
  const bytes = isPacked ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  const reader = bytes.pipeThrough(new TextDecoderStream('utf-8', { fatal: true })).getReader();
  let rest: string[] = [];
  let length = 0;
  let line = 1;
  try {
    for (;;) {
      const chunk = await reader.read().catch(() => {
        throw new UnreadableBackup('damaged', line);
      });
      if (chunk.done) break;
      const [head = '', ...others] = chunk.value.split('\n');
      for (const [at, part] of [head, ...others].entries()) {
        if (at > 0) {
          yield rest.join('');
          rest = [];
          length = 0;
          line += 1;
        }
        rest.push(part);
        length += part.length;
        if (length > longest) throw new UnreadableBackup('too-long', line);
      }
    }
    if (length > 0) yield rest.join('');
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
