import { BadInput } from './cli/bad-input.ts';
import { runCommand } from './cli/run-command.ts';
import { writeLine } from './cli/write-line.ts';
import { sharedRoot } from './gold/shared-path.ts';

type Evaluate = (args: readonly string[]) => Promise<number>;

/** The parts of the evaluation in the order of docs/BENCHMARK.md; each is loaded only when it is asked for. */
const parts: ReadonlyMap<string, () => Promise<Evaluate>> = new Map<string, () => Promise<Evaluate>>([
  ['links', async () => (await import('./evaluate/links.ts')).evaluateLinks],
  ['ecbplus', async () => (await import('./evaluate/ecbplus.ts')).evaluateEcbplus],
  ['seeds', async () => (await import('./evaluate/seeds.ts')).evaluateSeeds],
  ['claims', async () => (await import('./evaluate/claims.ts')).evaluateClaims],
  ['differences', async () => (await import('./evaluate/differences.ts')).evaluateDifferences],
  ['origins', async () => (await import('./evaluate/origins.ts')).evaluateOrigins],
  ['versions', async () => (await import('./evaluate/versions.ts')).evaluateVersions],
  ['updates', async () => (await import('./evaluate/updates.ts')).evaluateUpdates],
  ['pages', async () => (await import('./evaluate/pages.ts')).evaluatePages],
  ['feeds', async () => (await import('./evaluate/feeds.ts')).evaluateFeeds],
  ['search', async () => (await import('./evaluate/search.ts')).evaluateSearch],
]);

/** What the page's commands ask of a part that can answer more than one thing. */
const asked: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['links', [[], ['--misses'], ['--crossing', '50'], ['--ablation']]],
  ['differences', [['--encoder', 'off'], ['--encoder', 'on'], ['--reader']]],
]);

const usage = `usage: npm run evaluate [-- ${[...parts.keys()].join('|')} [options of the part]]
  without a part: all of them, every figure of docs/BENCHMARK.md
  measures on ${sharedRoot()} (or CROSSREAD_SHARED)`;

await runCommand(async ([part, ...args]) => {
  if (part === '--help' || part === '-h') return writeLine(usage);
  if (part === undefined) {
    for (const [name, open] of parts)
      for (const options of asked.get(name) ?? [[]]) await runPart(await open(), options);
    return;
  }
  const open = parts.get(part);
  if (!open) throw new BadInput(`there is no evaluation called ${JSON.stringify(part)}\n${usage}`);
  await runPart(await open(), args);
});

/** A part that fails leaves its status for the end: the others still run. */
async function runPart(evaluate: Evaluate, args: readonly string[]): Promise<void> {
  const status = await evaluate(args);
  if (status !== 0) process.exitCode = status;
}
