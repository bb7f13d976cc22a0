import { fileURLToPath } from 'node:url';
import { stemTerms } from '../utils/engine/index.ts';
import { openBenchBase } from './bench/bench-base.ts';
import { engines } from './bench/engines/engines.ts';
import { type EngineFigures, measureEngine } from './bench/measure-engine.ts';
import { measurePage, type PageFigures } from './bench/measure-page.ts';
import { runChild } from './bench/run-child.ts';
import { BadInput } from './cli/bad-input.ts';
import { parseNumberOption } from './cli/parse-number-option.ts';
import { parseOptions, refusePositionals } from './cli/parse-options.ts';
import { runCommand } from './cli/run-command.ts';

const defaultSize = 100_000;
/** The parts that a child process is asked for, beside the engines' names. */
const pagePart = 'page';
/** Issue "Links": annotating takes at most so many times retrieval alone. */
const mostRatio = 3;

const usage = `usage: npm run bench [-- --sentences N]
  --sentences N   size of the base (default ${defaultSize}); real sentences are never left out`;

await runCommand(async (args) => {
  const { values, positionals } = parseOptions(
    args,
    { sentences: { type: 'string' }, part: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    usage,
  );
  if (values.help) return console.log(usage);
  refusePositionals(positionals, usage);
  const bounds = { min: 1, max: Number.POSITIVE_INFINITY, whole: true };
  const size = parseNumberOption('sentences', values.sentences, bounds) ?? defaultSize;
  if (values.part === undefined) await printAll(size);
  else console.log(JSON.stringify(await measurePart(values.part, size)));
});

/** What a child process does: one measurement, so that no other engine has touched its memory. */
async function measurePart(part: string, size: number): Promise<EngineFigures | PageFigures> {
  const base = openBenchBase(size);
  if (part === pagePart) return measurePage(base);
  const engine = engines.get(part);
  if (!engine) throw new BadInput(`no part ${JSON.stringify(part)}`);
  const sentences = base.articles.flatMap((article) =>
    article.sentences.map(({ text }) => (engine.stems ? text : stemTerms(text).join(' '))),
  );
  return measureEngine(await engine.load(), sentences);
}

async function printAll(size: number): Promise<void> {
  const { realSentences, generatedSentences } = openBenchBase(size);
  const total = realSentences + generatedSentences;
  console.log(`base: ${total} sentences, ${realSentences} real, ${generatedSentences} generated`);
  if (realSentences === 0) console.log('  (no measuring material: generated text only)');
  console.log(
    'retrieval of 30 sentences for a sentence; each engine in a process of its own; the others are given our stems',
  );
  const columns = ['median ms', 'p95 ms', 'CPU ms', 'index MiB', 'CPU s to index', 'found', 'queries'];
  console.log(row('', columns));
  const script = fileURLToPath(import.meta.url);
  const measure = (part: string) => runChild(script, ['--part', part, '--sentences', String(size)]);
  for (const name of engines.keys()) {
    const figures = (await measure(name)) as EngineFigures;
    const { median, p95, processor, memory, indexing, found, queries } = figures;
    const times = [median, p95, processor].map((time) => time.toFixed(2));
    console.log(
      row(name, [...times, memory.toFixed(1), indexing.toFixed(1), found.toFixed(1), String(queries)]),
    );
  }
  const page = (await measure(pagePart)) as PageFigures;
  printPage(page, realSentences > 0);
}

/** Processor time tells more than the clock where other work goes on; the ratios are of both. */
function printPage(page: PageFigures, real: boolean): void {
  const { pages, articles, annotations } = page;
  console.log(
    `annotating ${pages} ${real ? 'real' : 'generated'} pages of 60 sentences, CPU ms a page (medians); ` +
      `a page has ${articles.toFixed(1)} articles in its story, ${annotations.toFixed(1)} marks`,
  );
  console.log(row('', ['retrieval', 'story', 'link', 'compare', 'possible', 'times CPU', 'times clock']));
  const visits = { 'first visit': page.first, 'next visits': page.again, 'very first': page.unprepared };
  for (const [name, { processor, processorRatio, ratio }] of Object.entries(visits)) {
    const { retrieval, story, link, compare, possible } = processor;
    const times = [retrieval, story, link, compare, possible].map((time) => time.toFixed(1));
    console.log(row(name, [...times, processorRatio.toFixed(2), ratio.toFixed(2)]));
  }
  console.log(
    `  times: annotating (story, link, compare) to retrieval alone, sums over the pages (aim: at most ${mostRatio}); ` +
      'possible: comparing what is only possible, done when the reader looks at it; ' +
      'first visit: nothing of the story is remembered, code compiled; next visits: the same page loaded again, its links and comparisons are remembered; ' +
      'very first: in a process that has just started',
  );
}

function row(name: string, cells: readonly string[]): string {
  return `  ${name.padEnd(12)}${cells.map((cell) => cell.padStart(15)).join('')}`;
}
