import { BadInput } from './cli/bad-input.ts';
import { checkReadable } from './cli/check-readable.ts';
import { parseOptions } from './cli/parse-options.ts';
import { readPageFile } from './cli/read-page.ts';
import { runCommand } from './cli/run-command.ts';
import { writeLine } from './cli/write-line.ts';

const usage = `usage: npm run --silent read -- FILE… [--json]
  FILE     a page (.html), read as Save reads it; .txt and Article JSON too
  --json   a JSON object a line (docs/CLI.md)`;

await runCommand(async (args) => {
  const { values, positionals: files } = parseOptions(
    args,
    { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    usage,
  );
  if (values.help) return writeLine(usage);
  if (files.length === 0) throw new BadInput(`give at least one file\n${usage}`);
  for (const file of files) await checkReadable(file);
  for (const file of files) {
    const page = await readPageFile(file);
    const { title, outlet, published, article, text } = page;
    const head = [file, title, outlet, published, article ? null : 'not an article']
      .filter(Boolean)
      .join(' · ');
    await writeLine(values.json ? JSON.stringify(page) : `${head}\n\n${text}\n`);
  }
});
