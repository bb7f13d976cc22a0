import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe } from 'vitest';

/** Folder of the shared data: `CROSSREAD_SHARED`, or `../shared` beside the repository. */
const sharedRoot = resolve(process.env.CROSSREAD_SHARED ?? resolve(import.meta.dirname, '../../../shared'));

/**
 * Path of a file or folder of the shared data, or null where it is absent.
 * Throws instead when `CROSSREAD_DATA=required` (continuous integration): there, absence is a fault.
 */
export function sharedPath(relative: string): string | null {
  const path = resolve(sharedRoot, relative);
  if (existsSync(path)) return path;
  if (process.env.CROSSREAD_DATA === 'required') {
    throw new Error(`CROSSREAD_DATA=required, but ${path} is absent`);
  }
  return null;
}

/** `describe` for tests that need the shared data; where it is absent they are skipped and say why. */
export function describeWithShared(name: string, tests: () => void): void {
  if (sharedPath('.') === null) describe.skip(`${name} (needs the shared data: set CROSSREAD_SHARED)`, tests);
  else describe(name, tests);
}
