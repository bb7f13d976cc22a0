/**
 * `npm run check`: types, the engine without a DOM, format and lint, the walls between the rooms, unused code,
 * size budgets. Every step runs, a line each; what a failed one printed follows its line.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Each step in order; `before` makes what the step needs. */
const steps = [
  { name: 'types', run: ['npx', 'tsc', '--noEmit', '-p', '.'] },
  { name: 'pure engine', run: ['npx', 'tsc', '-p', 'utils/engine'] },
  { name: 'format and lint', run: ['npx', 'biome', 'check', '.'] },
  { name: 'walls', run: ['npx', 'tsx', 'scripts/check-walls.ts'] },
  { name: 'unused code', run: ['npx', 'knip', '--no-progress', '--treat-config-hints-as-errors'] },
  { name: 'budgets', before: ['npx', 'wxt', 'build'], run: ['npx', 'tsx', 'scripts/check-budgets.ts'] },
];

/** WXT writes the types of its entrypoints; a clean clone has none yet. */
const prepare = ['npx', 'wxt', 'prepare'];

function runQuietly([program, ...args]) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    // npx is a batch file on Windows, which only a shell starts.
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { passed: status === 0, output: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`.trim() };
}

function runStep({ before, run }) {
  const prepared = before ? runQuietly(before) : undefined;
  return prepared && !prepared.passed ? prepared : runQuietly(run);
}

if (!existsSync(join(root, '.wxt/wxt.d.ts'))) runQuietly(prepare);
let failed = 0;
for (const step of steps) {
  const started = performance.now();
  const { passed, output } = runStep(step);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${passed ? 'ok    ' : 'FAILED'}  ${step.name} (${seconds} s)`);
  if (!passed) {
    failed += 1;
    console.log(output.replace(/^/gmu, '        '));
  }
}
process.exitCode = failed > 0 ? 1 : 0;
