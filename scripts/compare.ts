import { differenceOutput } from './cli/annotate-output.ts';
import { BadInput } from './cli/bad-input.ts';
import { comparePair, pairLineSchema } from './cli/compare-pair.ts';
import { describeComparison } from './cli/describe-comparison.ts';
import { encoderUsage, parseEncoderOption } from './cli/parse-encoder-option.ts';
import { parseOptions, refusePositionals } from './cli/parse-options.ts';
import { openRepeatable } from './cli/repeatable-file.ts';
import { runCommand } from './cli/run-command.ts';
import { checkLines, readValidatedLines } from './cli/validated-lines.ts';
import { writeLine } from './cli/write-line.ts';
import { openLinker } from './encoder/open-linker.ts';
import { openPairsReader } from './encoder/read-pairs.ts';

const usage = `usage: npm run --silent compare -- --pairs PAIRS.jsonl [--json]
  --pairs FILE       a pair a line: {"id", "a": {"text", "published"?, "outlet"?}, "b": {…}}
${encoderUsage}
  --json             a JSON object a line (docs/CLI.md)`;

await runCommand(async (args) => {
  const { values, positionals } = parseOptions(
    args,
    {
      pairs: { type: 'string' },
      encoder: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    usage,
  );
  if (values.help) return writeLine(usage);
  refusePositionals(positionals, usage);
  const encoder = parseEncoderOption(values.encoder);
  const settings = { link: openLinker(encoder), ...openPairsReader(encoder) };
  if (values.pairs === undefined) throw new BadInput(`give --pairs\n${usage}`);
  const pairs = await openRepeatable(values.pairs);
  await checkLines(pairs, pairLineSchema);
  for await (const pair of readValidatedLines(pairs, pairLineSchema)) {
    const { probability, relation, differences } = await comparePair(pair, settings);
    const output = { id: pair.id, probability, relation, differences: differences.map(differenceOutput) };
    await writeLine(values.json ? JSON.stringify(output) : describeComparison(output));
  }
});
