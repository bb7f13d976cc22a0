/**
 * Checks the import walls between the rooms, and that the tool saw our modules at all: with a TypeScript that it
 * does not know dependency-cruiser sees none and says "ok".
 */
import { findWallBreaks } from './walls/find-wall-breaks.ts';

/**
 * Fewest modules and imports of an honest look: the first version had 340 and 810. When TypeScript is passed
 * over, only a handful of .mjs files remain.
 */
const fewest = { modules: 250, dependencies: 500 };

const { modules, dependencies, violations } = await findWallBreaks();
const saw = `${modules} modules, ${dependencies} imports`;
for (const violation of violations) console.error(violation);
if (modules < fewest.modules || dependencies < fewest.dependencies) {
  console.error(`The walls were not checked: dependency-cruiser saw only ${saw}.`);
  process.exitCode = 1;
} else {
  console.log(`${saw}, ${violations.length} walls broken`);
  if (violations.length > 0) process.exitCode = 1;
}
