import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runStep } from './run-step.mjs';

const readLock = (path) => JSON.parse(readFileSync(path, 'utf8')).packages ?? {};

/** Whether node_modules holds what package-lock.json asks for (npm's own record of it is compared). */
function isInstalled(root) {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = readLock(record);
  return Object.entries(readLock(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/** Brings node_modules to what package-lock.json asks for, and makes WXT's types. */
export async function installPackages(root) {
  if (!isInstalled(root)) {
    // A clone without .git has no hooks to install, and a test machine needs none.
    await runStep('packages', 'npm', ['ci', '--no-audit', '--no-fund'], { cwd: root });
  }
  await runStep('types', 'npx', ['wxt', 'prepare'], { cwd: root, quiet: true });
}
