import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Folder of the seed articles where the shared data is there, else null. */
export function findSeeds(root: string): string | null {
  const folder = resolve(process.env.CROSSREAD_SHARED ?? resolve(root, '../shared'), 'seeds');
  return existsSync(folder) ? folder : null;
}
