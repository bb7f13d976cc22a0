/**
 * `npm run bench:encoder`: what the sentence encoder costs in Chromium: first marks with and without it, refining a
 * page of 60 sentences against three stored articles, memory while it works and after it has rested, bytes a sentence.
 * Needs the e2e build (`npm run build:e2e`).
 */
import { quantile } from './bench/quantile.ts';
import { readExtensionProcesses } from './bench-encoder/extension-processes.ts';
import { measureRound, type Round } from './bench-encoder/measure-round.ts';
import { type Bench, openBench, until } from './bench-encoder/open-bench.ts';
import { readVectors } from './bench-encoder/read-vectors.ts';

const sentences = 60;
const rounds = 5;

/** Without `/proc` there are no figures of processes. */
const known = (value: number, unit: string): string =>
  value > 0 ? `${value.toFixed(unit === 's' ? 1 : 0)} ${unit}` : 'not known here';

async function measureStored(bench: Bench): Promise<void> {
  const started = performance.now();
  const stored = await until(
    () => readVectors(bench.extension),
    ({ versions }) => versions === bench.saved,
  );
  const seconds = (performance.now() - started) / 1000;
  const mean = stored.means / stored.sentences;
  const tokens = stored.tokens / stored.sentences;
  console.log(
    `${bench.saved} articles (${stored.sentences} sentences) encoded ${seconds.toFixed(1)} s after the last was saved; ` +
      `a sentence keeps ${mean.toFixed(0)} bytes, with its token vectors ${(mean + tokens).toFixed(0)} bytes`,
  );
}

async function measurePages(bench: Bench): Promise<void> {
  const without: Round[] = [];
  const refined: Round[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const stay = refined.at(-1)?.refined ?? 0;
    // Turn by turn, so that neither is always the one that the other has warmed the browser for.
    const order = round % 2 === 0 ? [true, false] : [false, true];
    for (const encoder of order) {
      const measured = await measureRound(bench, 2 * round + (encoder ? 1 : 0), encoder, stay);
      // The first round warms the browser.
      if (round > 0) (encoder ? refined : without).push(measured);
    }
  }
  const median = (all: readonly Round[], of: (round: Round) => number): number => quantile(all.map(of), 0.5);
  const most = (all: readonly Round[], of: (round: Round) => number): number => Math.max(...all.map(of));
  const ratio = quantile(
    refined.map(({ firstMarks }, at) => firstMarks / (without[at]?.firstMarks ?? firstMarks)),
    0.5,
  );
  const marks = [without, refined].map((all) => median(all, (round) => round.firstMarks).toFixed(0));
  const longest = [without, refined].map((all) => most(all, (round) => round.longest).toFixed(0));
  const processor = median(refined, (round) => round.processor);
  const seconds = median(refined, (round) => round.refined ?? 0) / 1000;
  console.log(
    `a page of ${sentences} sentences against ${bench.saved} stored articles, medians of ${rounds} rounds:`,
  );
  console.log(
    `  first marks after ${marks[0]} ms without, ${marks[1]} ms with the encoder: ratio ${ratio.toFixed(2)}`,
  );
  console.log(
    `  refined ${seconds.toFixed(1)} s after them; processor time of the extension ${known(processor, 's')}`,
  );
  console.log(
    `  longest task of the page's main thread meanwhile, of all rounds: ${longest[0]} ms without, ${longest[1]} ms with it`,
  );

  const working = most(refined, (round) => round.memory);
  await until(
    () => bench.extension.evaluate(`chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })`),
    (contexts) => (contexts as unknown[]).length === 0,
  );
  const rested = readExtensionProcesses(bench.profile)?.memory ?? 0;
  console.log(
    `  memory of the extension's processes: at most ${known(working, 'MB')} while it works, ${known(rested, 'MB')} after it has rested`,
  );
}

const bench = await openBench(sentences);
try {
  await measureStored(bench);
  await measurePages(bench);
} finally {
  await bench.close();
}
