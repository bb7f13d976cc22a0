import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { judgePredictions } from '../../../../scripts/evaluate/judge-predictions.ts';
import type { Prediction } from '../../../../scripts/evaluate/predict-links.ts';
import { figuresOf } from '../../../../scripts/gold/figures.ts';
import { readGold, readSplit } from '../../../../scripts/gold/read-gold.ts';
import { lexicalScorer } from '../../../../utils/engine/match/lexical-scorer.ts';
import { linkStory } from '../../../../utils/engine/match/link-story.ts';
import type { Article } from '../../../../utils/engine/model.ts';
import { describeWithShared, sharedPath } from '../../../support/shared-data.ts';

/** The floor of the ten overlap features that the engine must never fall below, on `dev`. */
const tenFeatures = { F1: 0.5, AP: 0.506 };

/** Ten events twice, and a Python beside: seconds on a busy machine. */
const timeout = 120_000;

describeWithShared('links on the gold set', () => {
  const split = readSplit();
  const events = split ? readGold(split, split.sets.dev as readonly string[]) : [];
  const predictions: Prediction[] = events.flatMap(({ event, articles }) => {
    const [page, ...story] = articles as [Article, ...Article[]];
    return articles.slice(0, -1).flatMap((_, at) => {
      const own = at === 0 ? page : (articles[at] as Article);
      const rest = at === 0 ? story : articles.slice(at + 1);
      return linkStory(own, rest, lexicalScorer).map((link) => ({
        event,
        a: { doc: own.key, i: link.here },
        b: { doc: link.article, i: link.there },
        p: link.probability,
      }));
    });
  });
  const rows = events.flatMap((gold) =>
    judgePredictions(
      gold,
      predictions.filter(({ event }) => event === gold.event),
    ),
  );
  const figures = figuresOf(
    rows,
    events.reduce((sum, { both }) => sum + both.size, 0),
  );

  it('are better than ten overlap features', () => {
    expect(figures.F1).toBeGreaterThan(tenFeatures.F1);
    expect(figures.AP).toBeGreaterThan(tenFeatures.AP);
  });

  it(
    'are measured as the reference scorer measures them',
    ({ skip }) => {
      const folder = mkdtempSync(join(tmpdir(), 'crossread-gold-'));
      try {
        const file = join(folder, 'predictions.jsonl');
        writeFileSync(file, predictions.map((line) => `${JSON.stringify(line)}\n`).join(''));
        const reference = spawnSync(
          'python3',
          [sharedPath('gold/score.py') as string, file, '--set', 'dev', '--bootstrap', '20'],
          { encoding: 'utf8' },
        );
        skip(reference.error !== undefined, 'python3, which runs the reference scorer, is missing');
        for (const name of ['F1', 'AP', 'R@P.80', 'R@P.90', 'R@P.95', 'threshold'] as const) {
          const printed = new RegExp(`^\\s+${name.replaceAll('.', '\\.')}\\s+([\\d.]+)`, 'mu').exec(
            reference.stdout,
          )?.[1];
          expect(printed, name).toBe(figures[name].toFixed(3));
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    timeout,
  );
});
