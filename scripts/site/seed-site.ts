import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderSeedPage } from './seed-page.ts';
import type { Site } from './site.ts';

/** Path of the one article that each seed outlet has. */
export const seedArticlePath = '/article';

/** Name of the outlet that a seed file is served as: `000_….txt` at `seed-000.localhost`. */
export const seedName = (file: string): string => `seed-${file.slice(0, 3)}`;

/** The seed articles of the shared data, each as an outlet of its own. */
export function openSeedSite(folder: string): Site {
  const files = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => [seedName(file), join(folder, file)]),
  );
  return {
    names: [...files.keys()],
    open(name, path, origin) {
      const file = files.get(name);
      if (file === undefined || path !== seedArticlePath) return null;
      const body = renderSeedPage(
        readFileSync(file, 'utf8'),
        `${origin}${path}`,
        name.replace('seed-', 'Seed '),
      );
      return { type: 'text/html; charset=utf-8', body };
    },
  };
}
