import { once } from 'node:events';

/** Writes one line to standard output; resolves when there is room for the next. */
export async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
