import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { BadInput } from './bad-input.ts';
import { describeFileError } from './describe-file-error.ts';

/** A file that can be read more than once. */
export interface RepeatableFile {
  /** As the caller named it; used in messages. */
  readonly name: string;
  readonly path: string;
}

/** Names of our own standard input; `/dev/stdin` cannot be opened where it is a socket. */
const standardInput: ReadonlySet<string> = new Set(['-', '/dev/stdin']);

/**
 * Makes sure that a file can be read twice (once to check, once to answer): a pipe such as `/dev/stdin` is
 * first copied to a temporary file, which goes when the process ends.
 */
export async function openRepeatable(name: string): Promise<RepeatableFile> {
  try {
    const fromStandardInput = standardInput.has(name);
    if (!fromStandardInput) {
      const info = await stat(name);
      if (info.isDirectory()) throw new BadInput('is a folder, not a file', { file: name });
      if (info.isFile()) return { name, path: name };
    }
    const folder = await mkdtemp(join(tmpdir(), 'crossread-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    const path = join(folder, 'input');
    await pipeline(fromStandardInput ? process.stdin : createReadStream(name), createWriteStream(path));
    return { name, path };
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(describeFileError(error), { file: name });
  }
}
