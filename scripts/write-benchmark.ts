import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { BadInput } from './cli/bad-input.ts';
import { runCommand } from './cli/run-command.ts';

const page = new URL('../docs/BENCHMARK.md', import.meta.url);
/** A block of the page: a command behind `$`, then what it printed. */
const block = /```console\n\$ (npm run [^\n]+)\n[\s\S]*?```/gu;

/**
 * Runs every command of docs/BENCHMARK.md again and puts what it prints in its place; with words as arguments only
 * the commands that hold one of them. The page is written once, at the end; a command that fails writes nothing.
 */
await runCommand(async (words) => {
  const written = readFileSync(page, 'utf8').replace(block, (before, command: string) => {
    if (words.length > 0 && !words.some((word) => command.includes(word))) return before;
    console.error(command);
    const { status, stdout } = spawnSync(command, {
      shell: true,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (status !== 0) throw new BadInput(`${command}: ended with ${status}; docs/BENCHMARK.md is as it was`);
    return `\`\`\`console\n$ ${command}\n${stdout.trimEnd()}\n\`\`\``;
  });
  writeFileSync(page, written);
});
