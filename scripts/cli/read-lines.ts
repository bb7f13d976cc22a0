import { createReadStream } from 'node:fs';
import { BadInput } from './bad-input.ts';
import { describeFileError } from './describe-file-error.ts';
import type { RepeatableFile } from './repeatable-file.ts';

/** One line of a text file, without its line end. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
}

/**
 * Streams a UTF-8 file line by line. Only LF and CRLF end a line: node:readline also breaks at U+2028, which
 * may stand inside a JSON string.
 */
export async function* readLines({ name: file, path }: RepeatableFile): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let number = 0;
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new BadInput('not UTF-8 text, on this line or soon after', { file, line: number + 1 });
    }
  };
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
      // Splitting only the new chunk keeps a line of many chunks linear in its length.
      const pieces = decode(chunk).split('\n');
      pieces[0] = rest + (pieces[0] ?? '');
      rest = pieces.pop() ?? '';
      for (const piece of pieces) yield { number: ++number, text: piece.replace(/\r$/u, '') };
    }
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(describeFileError(error), { file });
  }
  rest += decode();
  if (rest !== '') yield { number: ++number, text: rest.replace(/\r$/u, '') };
}
