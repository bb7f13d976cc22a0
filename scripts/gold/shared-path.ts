import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the measuring material lies: `CROSSREAD_SHARED`, or `../shared` beside the project. */
export const sharedRoot = (): string =>
  process.env.CROSSREAD_SHARED ?? join(import.meta.dirname, '../../../shared');

/** Path of a file or folder of the measuring material; `null` where it is absent. */
export function sharedPath(relative: string): string | null {
  const path = join(sharedRoot(), relative);
  return existsSync(path) ? path : null;
}
