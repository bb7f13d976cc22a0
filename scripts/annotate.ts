import { basename } from 'node:path';
import { thresholds } from '../utils/engine/index.ts';
import { annotateJob, type Job, type JobSettings } from './cli/annotate-job.ts';
import { annotateOutput } from './cli/annotate-output.ts';
import { BadInput } from './cli/bad-input.ts';
import { indexBase } from './cli/base-index.ts';
import { describeAnnotations } from './cli/describe-annotations.ts';
import { jobLineSchema, jobOfLine } from './cli/job-lines.ts';
import { encoderUsage, parseEncoderOption } from './cli/parse-encoder-option.ts';
import { parseNumberOption } from './cli/parse-number-option.ts';
import { parseOptions, refusePositionals } from './cli/parse-options.ts';
import { readArticleFile } from './cli/read-article-file.ts';
import { readBaseFiles, readBaseFolder } from './cli/read-base-files.ts';
import { openRepeatable } from './cli/repeatable-file.ts';
import { runCommand } from './cli/run-command.ts';
import { checkLines, readValidatedLines } from './cli/validated-lines.ts';
import { writeLine } from './cli/write-line.ts';
import { openLinker } from './encoder/open-linker.ts';
import { openPairsReader } from './encoder/read-pairs.ts';

const usage = `usage: npm run --silent annotate -- --page FILE --base FILE… [--json]
       npm run --silent annotate -- --jobs JOBS.jsonl [--json]
  --page FILE        the page: .html, .txt or Article JSON
  --base FILE        an article or a claim pack to hold it against; may repeat
  --jobs FILE        a job a line: {"id", "page": Article, "base": [Article…]}
  --base-dir DIR     adds the articles of a folder to every job's base
  --floor P          lists every pair with at least this probability (default ${thresholds.possible})
${encoderUsage}
  --json             a JSON object a line (docs/CLI.md)`;

await runCommand(async (args) => {
  const { values, positionals } = parseOptions(
    args,
    {
      page: { type: 'string' },
      base: { type: 'string', multiple: true },
      jobs: { type: 'string' },
      'base-dir': { type: 'string' },
      floor: { type: 'string' },
      encoder: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    usage,
  );
  if (values.help) return writeLine(usage);
  const encoder = parseEncoderOption(values.encoder);
  const link = openLinker(encoder);
  const floor = parseNumberOption('floor', values.floor, { min: 0, max: 1 }) ?? thresholds.possible;
  const folder = values['base-dir'];
  // `--base a.json b.json` is the same as `--base a.json --base b.json`.
  const baseFiles = [...(values.base ?? []), ...(values.base ? positionals : [])];
  if (!values.base) refusePositionals(positionals, usage);
  const jobs = values.jobs === undefined ? undefined : await openRepeatable(values.jobs);
  if (jobs) {
    if (values.page !== undefined || baseFiles.length > 0) {
      throw new BadInput(`--jobs goes without --page and --base\n${usage}`);
    }
    await checkLines(jobs, jobLineSchema);
  } else if (values.page === undefined || (baseFiles.length === 0 && folder === undefined)) {
    throw new BadInput(`give --page with --base or --base-dir, or --jobs\n${usage}`);
  }
  const shared = folder === undefined ? null : indexBase(await readBaseFolder(folder, values.page));
  const settings: JobSettings = { floor, shared, link, ...openPairsReader(encoder) };
  const answer = async (openJob: () => Job | Promise<Job>): Promise<void> => {
    const { job, ...found } = await annotateJob(openJob, settings);
    const output = annotateOutput(job, found);
    await writeLine(values.json ? JSON.stringify(output) : describeAnnotations(output));
  };
  if (jobs) {
    for await (const line of readValidatedLines(jobs, jobLineSchema)) await answer(() => jobOfLine(line));
  } else {
    await answer(() => openPageJob(values.page as string, baseFiles));
  }
});

/** The one job of `--page` and `--base`. */
async function openPageJob(page: string, baseFiles: readonly string[]): Promise<Job> {
  const parsed = await readArticleFile(page, 'page');
  if (parsed.kind === 'pack') throw new BadInput('is a pack; the page must be one article', { file: page });
  return {
    id: basename(page),
    page: parsed.article.article,
    language: parsed.article.language,
    base: await readBaseFiles(baseFiles),
  };
}
