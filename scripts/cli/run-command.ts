import { basename } from 'node:path';
import { BadInput } from './bad-input.ts';

/** Exit status for bad input; 1 stays for bugs. */
const badInputStatus = 2;

/**
 * Runs a command's body and turns its faults into messages and exit statuses. Sets `process.exitCode` rather
 * than exiting, so that what was written still reaches a slow reader.
 */
export async function runCommand(body: (args: readonly string[]) => Promise<void>): Promise<void> {
  endQuietlyWhenReaderLeaves();
  standWhereCallerStands();
  try {
    await body(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = badInputStatus;
  }
}

/** `… | head -1` closes our standard output early; that is no fault. */
function endQuietlyWhenReaderLeaves(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

/** npm starts a script in the project's folder; file names are meant from where the caller stands. */
function standWhereCallerStands(): void {
  const { INIT_CWD: callers, npm_lifecycle_event: script } = process.env;
  if (callers && script === basename(process.argv[1] ?? '', '.ts')) process.chdir(callers);
}
