/** `npm run demo`, from a clean clone: sets up, builds, and opens a browser with the extension at the sample site. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { runStep, stopSteps } from './setup/run-step.mjs';
import { root, setUp } from './setup.mjs';

// Ctrl-C reaches the whole process group: this process only has to wait until the others have ended.
let demo = null;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopSteps();
    if (demo === null) process.exit(130);
    else if (signal === 'SIGTERM') demo.kill(signal);
  });
}

await setUp(['chromium']);
console.log('Building the extension …');
await runStep('build', 'npx', ['wxt', 'build', '--mode', 'e2e'], { cwd: root, quiet: true });
demo = spawn(process.execPath, ['--import', 'tsx', join(root, 'scripts/demo.ts')], {
  cwd: root,
  stdio: 'inherit',
});
demo.on('close', (status) => process.exit(status ?? 1));
