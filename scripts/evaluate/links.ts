import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSegment, createRetriever, thresholds } from '../../utils/engine/index.ts';
import { bootstrapInterval } from '../gold/bootstrap.ts';
import { calibrationError, calibrationOf, type Figures, figuresOf, type JudgedRow } from '../gold/figures.ts';
import { type GoldEvent, pairKey, readGold, readSplit } from '../gold/read-gold.ts';
import { readWorld } from '../gold/read-world.ts';
import { sharedPath } from '../gold/shared-path.ts';
import { type EventOutcome, type Prediction, predictEvent } from './predict-links.ts';

const defaultSets = ['dev', 'dev-openings', 'dev-five-outlets'];
const shownFigures = ['F1', 'AP', 'R@P.80', 'R@P.90', 'R@P.95'] as const;
/** Pairs with less probability are never shown, so their calibration counts only in the table. */
const calibrationFloor = 0.1;

/**
 * Measures links on the gold sets. `--set NAME` (may repeat), `--check` holds the figures against gold/score.py,
 * `--crossing` lists confident links into other stories, `--ablation` prints peers and feature groups instead.
 */
export async function evaluateLinks(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      set: { type: 'string', multiple: true },
      check: { type: 'boolean' },
      crossing: { type: 'boolean' },
      ablation: { type: 'boolean' },
    },
  });
  const split = readSplit();
  if (!split) {
    console.log('links: missing (gold/split.json)');
    return 0;
  }
  const sets = (values.set ?? defaultSets).flatMap((names) => names.split(','));
  const unknown = sets.find((name) => !split.sets[name]);
  if (unknown) {
    console.error(
      `links: no set ${JSON.stringify(unknown)}; there are: ${Object.keys(split.sets).join(', ')}`,
    );
    return 2;
  }
  if (values.ablation) {
    const { evaluateAblation } = await import('./ablation.ts');
    evaluateAblation(split);
    return 0;
  }
  const world = readWorld(split);
  const retriever = createRetriever([buildSegment(world.articles.map(({ article }) => article))]);
  console.log(
    `links: base of ${world.articles.length} articles, ${world.articles.reduce((n, { article }) => n + article.sentences.length, 0)} real sentences`,
  );
  for (const set of sets) {
    const events = readGold(split, split.sets[set] as readonly string[]);
    const outcomes = events.map((event) => predictEvent(event, world, retriever));
    const figures = printSet(set, events, outcomes);
    if (values.crossing) for (const link of outcomes.flatMap(({ crossing }) => crossing)) console.log(link);
    const predictions = outcomes.flatMap((outcome) => outcome.predictions);
    if (values.check && !agreesWithReference(set, predictions, figures)) return 1;
  }
  return 0;
}

/** An event's predictions beside its labels. */
export function judgePredictions(gold: GoldEvent, predictions: readonly Prediction[]): JudgedRow[] {
  return predictions.map(({ event, a, b, p }) => {
    const key = pairKey(a.doc, a.i, b.doc, b.i);
    return { event, p, either: gold.either.has(key), both: gold.both.has(key) };
  });
}

function printSet(set: string, events: readonly GoldEvent[], outcomes: readonly EventOutcome[]): Figures {
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
  for (const name of shownFigures) {
    const [low, high] = bootstrapInterval(judged, (sample) => of([...sample])[name]);
    console.log(`  ${name.padEnd(12)} ${figures[name].toFixed(3)}  [${low.toFixed(3)}, ${high.toFixed(3)}]`);
  }
  for (const name of ['threshold', 'P', 'R'] as const)
    console.log(`  ${name.padEnd(12)} ${figures[name].toFixed(3)}`);
  console.log(`  sentence F1  ${sentenceFigure(events, outcomes, figures.threshold).toFixed(3)}`);
  printCalibration(rows);
  for (const tier of ['confident', 'possible'] as const) {
    const shown = rows.filter(({ p }) => p >= thresholds[tier]);
    const right = shown.filter(({ either }) => either).length;
    const recall = shown.filter(({ both }) => both).length / Math.max(1, total);
    console.log(
      `  ${tier.padEnd(12)} p >= ${thresholds[tier]}: ${shown.length} pairs, precision ${(right / Math.max(1, shown.length)).toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
  }
  printVote(outcomes);
  return figures;
}

function printCalibration(rows: readonly JudgedRow[]): void {
  const bins = calibrationOf(rows).map(
    ({ from, pairs, linked }) => `${from.toFixed(1)}: ${linked.toFixed(2)} (${pairs})`,
  );
  console.log(`  calibration  ${bins.join('  ')}`);
  console.log(
    `  expected calibration error ${calibrationError(rows, 0).toFixed(3)} over all pairs, ` +
      `${calibrationError(rows, calibrationFloor).toFixed(3)} over those above ${calibrationFloor}`,
  );
}

function printVote(outcomes: readonly EventOutcome[]): void {
  const sum = (of: (outcome: EventOutcome) => number): number =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const crossing = sum((outcome) => outcome.crossing.length);
  const own = sum((outcome) => outcome.own);
  console.log(
    `  vote         kept ${sum(({ kept }) => kept)} of ${sum(({ toKeep }) => toKeep)} story articles, ` +
      `${sum(({ strangers }) => strangers)} strangers; ` +
      `confident links crossing stories ${crossing} of ${own + crossing}`,
  );
}

/** F1 over sentences that have a link into the right other document, as gold/score.py counts it. */
export function sentenceFigure(
  events: readonly GoldEvent[],
  outcomes: readonly EventOutcome[],
  threshold: number,
): number {
  const counts = { hit: 0, found: 0, wantedFound: 0, wanted: 0 };
  events.forEach((gold, at) => {
    const mine = new Set<string>();
    for (const { a, b, p } of outcomes[at]?.predictions ?? []) {
      if (p < threshold) continue;
      mine.add(`${a.doc}#${a.i} ${b.doc}`);
      mine.add(`${b.doc}#${b.i} ${a.doc}`);
    }
    const either = sidesOf(gold.either);
    const both = sidesOf(gold.both);
    counts.found += mine.size;
    counts.wanted += both.size;
    for (const side of mine) {
      if (either.has(side)) counts.hit += 1;
      if (both.has(side)) counts.wantedFound += 1;
    }
  });
  const precision = counts.hit / Math.max(1, counts.found);
  const recall = counts.wantedFound / Math.max(1, counts.wanted);
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

function sidesOf(pairs: ReadonlySet<string>): Set<string> {
  const sides = new Set<string>();
  for (const pair of pairs) {
    const [x, y] = pair.split('|') as [string, string];
    sides.add(`${x} ${y.split('#')[0]}`);
    sides.add(`${y} ${x.split('#')[0]}`);
  }
  return sides;
}

/**
 * Runs gold/score.py over the same predictions and prints what it says; whether it prints our figures, or there is no
 * Python to ask.
 */
function agreesWithReference(set: string, predictions: readonly Prediction[], figures: Figures): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-links-'));
  try {
    const file = join(folder, 'predictions.jsonl');
    writeFileSync(file, predictions.map((line) => `${JSON.stringify(line)}\n`).join(''));
    const script = sharedPath('gold/score.py') as string;
    const { stdout, error } = spawnSync('python3', [script, file, '--set', set, '--bootstrap', '100'], {
      encoding: 'utf8',
    });
    if (error) {
      console.log(`  score.py: ${error.message}`);
      return true;
    }
    console.log(stdout.replace(/^(?=.)/gmu, '  score.py | ').trimEnd());
    const other = [...shownFigures, 'threshold' as const].find((name) => {
      const printed = new RegExp(`^ +${name.replaceAll('.', '\\.')} +([\\d.]+)`, 'mu').exec(stdout)?.[1];
      return printed !== figures[name].toFixed(3);
    });
    if (other) console.error(`links: gold/score.py gives another ${other} on ${set}`);
    return other === undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
