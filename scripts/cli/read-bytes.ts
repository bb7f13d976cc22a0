import { readFile } from 'node:fs/promises';
import { BadInput } from './bad-input.ts';
import { describeFileError } from './describe-file-error.ts';

/** Reads a whole file; one that cannot be read is bad input. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new BadInput(describeFileError(error), { file });
  }
}
