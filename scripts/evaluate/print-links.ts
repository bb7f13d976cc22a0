import { thresholds } from '../../utils/engine/index.ts';
import { bootstrapInterval } from '../gold/bootstrap.ts';
import { calibrationGaps } from '../gold/calibration-gaps.ts';
import { calibrationError, calibrationOf, type Figures, figuresOf, type JudgedRow } from '../gold/figures.ts';
import type { GoldEvent } from '../gold/read-gold.ts';
import { judgePredictions } from './judge-predictions.ts';
import type { EventOutcome } from './predict-links.ts';
import { sentenceFigure } from './sentence-figure.ts';
import { amongLinked, crossingLine, keptText, voteLine } from './vote-line.ts';

const figuresWithInterval = ['F1', 'AP', 'R@P.80', 'R@P.90', 'R@P.95'] as const;
/** Pairs with less probability are never shown: a second calibration error leaves them out. */
const calibrationFloor = 0.1;

/** Prints every figure of one set, and gives those that gold/score.py prints too. */
export function printLinks(
  set: string,
  events: readonly GoldEvent[],
  outcomes: readonly EventOutcome[],
): Figures {
  const judged = events.map((gold, at) => ({
    rows: judgePredictions(gold, outcomes[at]?.predictions ?? []),
    total: gold.both.size,
  }));
  const of = (sample: typeof judged): Figures =>
    figuresOf(
      sample.flatMap(({ rows }) => rows),
      sample.reduce((sum, { total }) => sum + total, 0),
    );
  const figures = of(judged);
  const rows = judged.flatMap((event) => event.rows);
  const total = judged.reduce((sum, event) => sum + event.total, 0);
  console.log(`${set}: ${events.length} events, ${total} pairs to find, ${rows.length} predictions`);
  for (const name of figuresWithInterval) {
    const interval = bootstrapInterval(judged, (sample) => of([...sample])[name]);
    printFigure(name, `${figures[name].toFixed(3)}  ${intervalText(interval)}`);
  }
  for (const name of ['threshold', 'P', 'R'] as const) printFigure(name, figures[name].toFixed(3));
  printFigure('sentence F1', sentenceFigure(events, outcomes, figures.threshold).toFixed(3));
  printCalibration(judged.map((event) => event.rows));
  for (const tier of ['confident', 'possible'] as const) printTier(tier, rows, total);
  printFigure('vote', voteLine(outcomes));
  console.log(
    `  of those that share a linked pair with the page: ${keptText(amongLinked(events, outcomes))}`,
  );
  console.log(`  ${crossingLine(outcomes)}`);
  return figures;
}

const printFigure = (name: string, text: string): void => console.log(`  ${name.padEnd(12)} ${text}`);

const intervalText = ([low, high]: readonly [number, number]): string =>
  `[${low.toFixed(3)}, ${high.toFixed(3)}]`;

function printCalibration(events: readonly (readonly JudgedRow[])[]): void {
  const rows = events.flat();
  const bins = calibrationOf(rows).map(
    ({ from, pairs, linked }) => `${from.toFixed(1)}: ${linked.toFixed(2)} (${pairs})`,
  );
  printFigure('calibration', bins.join('  '));
  console.log(
    `  expected calibration error ${calibrationError(rows, 0).toFixed(3)} over all pairs, ` +
      `${calibrationError(rows, calibrationFloor).toFixed(3)} over those above ${calibrationFloor}`,
  );
  const gaps = calibrationGaps(events);
  const shown = gaps.map(
    ({ from, interval, touches }) =>
      `${from.toFixed(1)}: ${intervalText(interval)}${touches ? '' : ' beyond .10'}`,
  );
  console.log(`  seen minus given, tenths of 80 pairs or more: ${shown.join('  ')}`);
}

function printTier(tier: 'confident' | 'possible', rows: readonly JudgedRow[], total: number): void {
  const shown = rows.filter(({ p }) => p >= thresholds[tier]);
  const right = shown.filter(({ either }) => either).length;
  const recall = shown.filter(({ both }) => both).length / Math.max(1, total);
  const precision = right / Math.max(1, shown.length);
  printFigure(
    tier,
    `p >= ${thresholds[tier]}: ${shown.length} pairs, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
}
