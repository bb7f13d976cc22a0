import { spawn } from 'node:child_process';

/**
 * Runs the benchmark's own script in a process of its own, with a heap that nothing else has used, and gives the
 * value it printed as JSON.
 */
export function runChild(script: string, args: readonly string[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', script, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      printed += piece;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(printed));
      else reject(new Error(`${args.join(' ')} ended with ${code}`));
    });
  });
}
