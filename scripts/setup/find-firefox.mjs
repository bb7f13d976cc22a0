import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findInCache, findOnPath, isSnap } from './search-path.mjs';

const cache = join(process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache/puppeteer'), 'firefox');

/** Finds a Firefox for the tests: `$FIREFOX`, `firefox-esr` and `firefox` on the path, Puppeteer's cache. */
export function findFirefox() {
  const given = process.env.FIREFOX;
  if (given) {
    const path = existsSync(given) ? given : findOnPath(given);
    return { path, refused: path === null ? [`$FIREFOX names ${given}, which is not there`] : [] };
  }
  const refused = [];
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  const candidates = [
    findOnPath('firefox-esr'),
    findOnPath('firefox'),
    existsSync(mac) ? mac : null,
    findInCache(cache, '', ['firefox/firefox', 'Firefox.app/Contents/MacOS/firefox', 'core/firefox.exe']),
  ];
  for (const path of candidates) {
    if (path === null) continue;
    if (!isSnap(path)) return { path, refused };
    refused.push(`${path} is a snap, which cannot read the built extension`);
  }
  return { path: null, refused };
}
