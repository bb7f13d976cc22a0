/**
 * Checks the import walls between the rooms with dependency-cruiser, and that it saw our modules at all: with
 * a TypeScript that it does not know it sees none and says "ok".
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const root = resolve(import.meta.dirname, '..');
const rooms = ['entrypoints', 'components', 'utils', 'scripts'];

/**
 * Fewest modules and dependencies that a cruise of this project can honestly see; far below what is there, far
 * above the handful that remain when TypeScript files are passed over.
 */
const fewest = { modules: 80, dependencies: 150 };

/**
 * Cruises the rooms of a folder that is laid out as this project is.
 * @param {string} [folder] @returns {Promise<{modules: number, dependencies: number, violations: string[]}>}
 */
export async function findWallBreaks(folder = root) {
  const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
  const { output } = await cruise(
    rooms.filter((room) => existsSync(join(folder, room))),
    { ...options, ruleSet: { forbidden }, validate: true, baseDir: folder },
    options.enhancedResolveOptions,
    { tsConfig: extractTSConfig(join(root, 'tsconfig.json')) },
  );
  const ours = output.modules.filter(({ source }) =>
    /^(entrypoints|components|utils|scripts)\//u.test(source),
  );
  return {
    modules: ours.length,
    dependencies: ours.reduce((sum, { dependencies }) => sum + dependencies.length, 0),
    violations: output.summary.violations.map(describeViolation),
  };
}

function describeViolation({ rule, from, to, via, cycle }) {
  const path = (via ?? cycle ?? []).map((step) => step.name);
  const through = path.length > 0 ? ` (through ${path.join(' → ')})` : '';
  return `${rule.name}: ${from} → ${to}${through}`;
}

/** Prints what was found; answers whether the walls stand. */
async function checkWalls() {
  const { modules, dependencies, violations } = await findWallBreaks();
  for (const violation of violations) console.error(violation);
  const saw = `${modules} modules, ${dependencies} dependencies`;
  if (modules < fewest.modules || dependencies < fewest.dependencies) {
    console.error(`The walls were not checked: dependency-cruiser saw only ${saw}.`);
    return false;
  }
  console.log(`${saw}, ${violations.length} walls broken`);
  return violations.length === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = (await checkWalls()) ? 0 : 1;
}
