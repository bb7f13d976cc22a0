import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The builds that tests look at, by their folder's name. */
export type BuildName = 'chrome-mv3' | 'firefox-mv3' | 'chrome-mv3-e2e' | 'firefox-mv3-e2e';

const output = resolve(import.meta.dirname, '../../.output');

/** Folder of a build; throws when it was not made. */
export function builtExtension(name: BuildName): string {
  const folder = join(output, name);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`${folder} is not there: npm run build && npm run build:firefox && npm run build:e2e`);
}

/** Manifest of a build. */
export const builtManifest = (name: BuildName): Record<string, unknown> =>
  JSON.parse(readFileSync(join(builtExtension(name), 'manifest.json'), 'utf8'));
