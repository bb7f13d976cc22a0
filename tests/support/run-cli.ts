import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Fixtures of the command line. */
export const cliFixture = (name: string): string => join(root, 'tests/fixtures/cli', name);

/** What a command left behind. */
export interface CliOutcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of the command line in a process of its own, as its npm script does. */
export function runCli(
  command: 'annotate' | 'compare' | 'search' | 'read' | 'evaluate',
  args: readonly string[],
  options: { readonly stdin?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<CliOutcome> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', join(root, 'scripts', `${command}.ts`), ...args],
      {
        cwd: root,
        env: { ...process.env, npm_lifecycle_event: '', ...options.env },
        maxBuffer: 64 * 1024 * 1024,
      },
      (error, stdout, stderr) =>
        done({ status: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr }),
    );
    child.stdin?.end(options.stdin ?? '');
  });
}

/** The JSON objects that a command wrote, a line each. */
export const jsonLinesOf = ({ stdout }: CliOutcome): unknown[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
