import { spawn } from 'node:child_process';

const running = new Set();

/** A step that ended with another exit status than 0. */
export class StepError extends Error {
  constructor(name, status) {
    super(`${name} failed (exit ${status})`);
    this.status = status;
  }
}

/**
 * Runs a program with our standard streams and waits for it; throws a StepError when it fails. With `quiet` its
 * output is shown only then.
 */
export function runStep(name, program, args, { cwd, env = {}, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      // npm and npx are batch files on Windows, which only a shell starts.
      shell: process.platform === 'win32',
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.on('error', reject);
    child.on('close', (status) => {
      running.delete(child);
      if (status === 0) return resolve();
      process.stderr.write(output);
      reject(new StepError(name, status ?? 1));
    });
  });
}

/** Ends the steps that are still running. */
export function stopSteps() {
  for (const child of running) child.kill('SIGTERM');
}
