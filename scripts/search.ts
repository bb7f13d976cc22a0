import { BadInput } from './cli/bad-input.ts';
import { indexClaims, searchLineSchema } from './cli/claim-index.ts';
import { parseEncoderOption } from './cli/parse-encoder-option.ts';
import { parseNumberOption } from './cli/parse-number-option.ts';
import { parseOptions, refusePositionals } from './cli/parse-options.ts';
import { openRepeatable } from './cli/repeatable-file.ts';
import { runCommand } from './cli/run-command.ts';
import { checkLines, readValidatedLines } from './cli/validated-lines.ts';
import { writeLine } from './cli/write-line.ts';
import { encodeInMemory } from './encoder/encode-in-memory.ts';

const defaultHits = 5;

const usage = `usage: npm run --silent search -- --claims CLAIMS.jsonl --queries QUERIES.jsonl [-k ${defaultHits}] [--json]
  --claims FILE      a claim a line: {"id", "text", "title"?}
  --queries FILE     a query a line: {"id", "text"}
  -k N               at most N hits a query (default ${defaultHits})
  --encoder on|off   off: search by words alone (default: on where the model is there)
  --scan             encode every claim first (some 30 ms each), to find claims by their meaning too
  --json             a JSON object a line (docs/CLI.md)`;

await runCommand(async (args) => {
  const { values, positionals } = parseOptions(
    args,
    {
      claims: { type: 'string' },
      queries: { type: 'string' },
      hits: { type: 'string', short: 'k' },
      encoder: { type: 'string' },
      scan: { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    usage,
  );
  if (values.help) return writeLine(usage);
  refusePositionals(positionals, usage);
  const encoder = parseEncoderOption(values.encoder);
  if (values.scan && encoder === 'off') throw new BadInput(`--scan needs the encoder\n${usage}`);
  const limit = parseNumberOption('k', values.hits, { min: 1, max: Number.POSITIVE_INFINITY, whole: true });
  if (values.claims === undefined || values.queries === undefined) {
    throw new BadInput(`give --claims and --queries\n${usage}`);
  }
  const claimFile = await openRepeatable(values.claims);
  const queryFile = await openRepeatable(values.queries);
  const claims = [];
  for await (const claim of readValidatedLines(claimFile, searchLineSchema)) claims.push(claim);
  await checkLines(queryFile, searchLineSchema);
  const encoding = encoder === 'on' ? { encode: encodeInMemory(), scan: values.scan ?? false } : undefined;
  const index = indexClaims(claims, encoding);
  for await (const { id, text } of readValidatedLines(queryFile, searchLineSchema)) {
    const hits = await index.search(text, limit ?? defaultHits);
    const lines = hits.map((hit) => `  ${hit.score.toFixed(2)}  ${hit.id}`);
    await writeLine(values.json ? JSON.stringify({ id, hits }) : [`${id}: ${text}`, ...lines].join('\n'));
  }
});
