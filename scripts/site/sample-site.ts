import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, resolve, sep } from 'node:path';
import type { Site, SiteFile } from './site.ts';

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
]);

/** Folder of drawings that all outlets share. */
const pictures = 'pictures';

function readSiteFile(path: string): SiteFile | null {
  const type = types.get(extname(path));
  if (type === undefined || !existsSync(path) || !statSync(path).isFile()) return null;
  return { type, body: readFileSync(path) };
}

/**
 * The sample news site: a folder is an outlet, `/a/b` answers with `a/b.html` and `/` with `index.html`; an outlet
 * with an `app.js` is a single-page app and answers all its stories with `index.html`.
 */
export function openSampleSite(
  folder = resolve(import.meta.dirname, '../../tests/fixtures/sample-site'),
): Site {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== pictures)
    .map((entry) => entry.name);
  return {
    names,
    open(name, path) {
      if (!names.includes(name)) return null;
      const home = path.startsWith(`/${pictures}/`) ? folder : join(folder, name);
      const target = normalize(join(home, path));
      if (target !== home && !target.startsWith(home + sep) && target !== home + sep) return null;
      if (path.endsWith('/')) return readSiteFile(join(target, 'index.html'));
      const found = readSiteFile(target) ?? readSiteFile(`${target}.html`);
      if (found !== null) return found;
      const isApp = existsSync(join(folder, name, 'app.js')) && path.startsWith('/story/');
      return isApp ? readSiteFile(join(folder, name, 'index.html')) : null;
    },
  };
}
