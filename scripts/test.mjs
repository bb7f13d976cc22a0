/**
 * `npm test`: everything, from a clean clone. Sets up, builds, checks and runs all tests, goes on after a failure,
 * and ends with a summary. The last line is also left in test-results/summary.txt.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runStep } from './setup/run-step.mjs';
import { root, setUp } from './setup.mjs';

const results = join(root, 'test-results');

/** Steps in order: the builds first, for the check measures them and the browser tests load them. */
const steps = [
  { name: 'build chrome', run: ['npx', 'wxt', 'build'], quiet: true },
  { name: 'build firefox', run: ['npx', 'wxt', 'build', '-b', 'firefox'], quiet: true },
  { name: 'build chrome e2e', run: ['npx', 'wxt', 'build', '--mode', 'e2e'], quiet: true },
  { name: 'build firefox e2e', run: ['npx', 'wxt', 'build', '-b', 'firefox', '--mode', 'e2e'], quiet: true },
  { name: 'check', run: ['npm', 'run', '--silent', 'check'] },
  { name: 'unit', project: true },
  { name: 'component', project: true },
  { name: 'page', project: true },
  { name: 'e2e', project: true },
];

/** Numbers of passed and failed tests in a report of Vitest; a run that ended without one is one failure. */
function countTests(name, failed) {
  try {
    const report = JSON.parse(readFileSync(join(results, `${name}.json`), 'utf8'));
    // A file that does not even load has no tests of its own in the report.
    const broken = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    const failures = report.numFailedTests + broken.length;
    return {
      passed: report.numPassedTests,
      failed: failures + (failed && failures === 0 ? 1 : 0),
      skipped: report.numPendingTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function runOne({ name, run, project, quiet }) {
  console.log(`\n── ${name}`);
  const [program, ...args] = run ?? [
    'npx',
    'vitest',
    'run',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(results, `${name}.json`)}`,
  ];
  const started = performance.now();
  let failed = false;
  try {
    await runStep(name, program, args, { cwd: root, quiet: quiet ?? false });
  } catch (error) {
    failed = true;
    console.error(error.message);
  }
  const counts = project
    ? countTests(name, failed)
    : { passed: failed ? 0 : 1, failed: failed ? 1 : 0, skipped: 0 };
  return { name, ...counts, seconds: (performance.now() - started) / 1000 };
}

const wanted = process.argv.slice(2);
await setUp(['chromium', 'firefox']);
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const outcomes = [];
for (const step of steps) {
  if (wanted.length === 0 || wanted.includes(step.name)) outcomes.push(await runOne(step));
}

console.log('\n── summary');
for (const { name, passed, failed, skipped, seconds } of outcomes) {
  const more = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(
    `${failed > 0 ? 'FAILED' : 'ok    '}  ${name.padEnd(18)} ${passed} passed, ${failed} failed${more}  (${seconds.toFixed(0)} s)`,
  );
}
const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
const line = `${sum('passed')} passed, ${sum('failed')} failed`;
writeFileSync(join(results, 'summary.txt'), `${line}\n`);
console.log(line);
process.exit(sum('failed') > 0 ? 1 : 0);
