import { BadInput } from './bad-input.ts';

/** Exit status for bad input; 1 stays for bugs. */
const badInputStatus = 2;

/**
 * Runs a command's body and turns its faults into messages and exit statuses. Sets `process.exitCode` rather
 * than exiting, so that what was written still reaches a slow reader.
 */
export async function runCommand(body: (args: readonly string[]) => Promise<void>): Promise<void> {
  endQuietlyWhenReaderLeaves();
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
