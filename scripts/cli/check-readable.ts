import { open } from 'node:fs/promises';
import { BadInput } from './bad-input.ts';
import { describeFileError } from './describe-file-error.ts';
import { isHtmlFile } from './read-article-file.ts';
import { readPageFile } from './read-page.ts';

/**
 * Finds what is wrong with a file before anything is written. A page can always be parsed, so that it can be
 * opened is enough; files of other kinds are small, and are read.
 */
export async function checkReadable(file: string): Promise<void> {
  if (!isHtmlFile(file)) {
    await readPageFile(file);
    return;
  }
  try {
    const handle = await open(file);
    const info = await handle.stat();
    await handle.close();
    if (info.isDirectory()) throw new BadInput('is a folder, not a file', { file });
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(describeFileError(error), { file });
  }
}
