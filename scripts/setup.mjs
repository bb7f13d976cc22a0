/**
 * Gets a clean clone ready: packages, WXT's types, a browser. Plain Node, for it runs before anything is installed.
 * `node scripts/setup.mjs [chromium] [firefox]`
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BrowserMissingError, installBrowsers } from './setup/install-browsers.mjs';
import { installPackages } from './setup/install-packages.mjs';

/** Root of the repository. */
export const root = resolve(import.meta.dirname, '..');

/** Oldest Node that this runs on: `import.meta.dirname` came with it. */
const oldestNode = [20, 11];

/** Gets packages and the named browsers; ends the process with exit 2 where the reader has to do something first. */
export async function setUp(browsers) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    console.error(`Crossread needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}.`);
    process.exit(2);
  }
  await installPackages(root);
  try {
    await installBrowsers(browsers);
  } catch (error) {
    if (!(error instanceof BrowserMissingError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await setUp(process.argv.slice(2));
}
