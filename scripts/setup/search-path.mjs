import { accessSync, constants, existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Path of a program on `PATH`, or null. */
export function findOnPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    if (folder === '') continue;
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/** Newest existing file that a cache holds: `folder/ENTRY/tail` for one of the tails; null when none. */
export function findInCache(folder, prefix, tails) {
  if (!existsSync(folder)) return null;
  const entries = readdirSync(folder).filter((name) => name.startsWith(prefix));
  entries.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  for (const entry of entries) {
    for (const tail of tails) {
      const path = join(folder, entry, tail);
      if (existsSync(path)) return path;
    }
  }
  return null;
}

/** Whether a program is a snap: it sees neither the temporary folder nor hidden ones, so it loads no build. */
export function isSnap(path) {
  const real = realpathSync(path);
  return real.startsWith('/snap/') || real === '/usr/bin/snap' || path.startsWith('/snap/');
}
