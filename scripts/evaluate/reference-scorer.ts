import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figures } from '../gold/figures.ts';
import { sharedPath } from '../gold/shared-path.ts';
import type { Prediction } from './predict-links.ts';

const comparedFigures = ['F1', 'AP', 'R@P.80', 'R@P.90', 'R@P.95', 'threshold'] as const;

/**
 * Runs gold/score.py over the same predictions and prints what it says; whether it prints our figures, or there is no
 * Python to ask.
 */
export function agreesWithReference(
  set: string,
  predictions: readonly Prediction[],
  figures: Figures,
): boolean {
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
    const other = comparedFigures.find((name) => {
      const printed = new RegExp(`^ +${name.replaceAll('.', '\\.')} +([\\d.]+)`, 'mu').exec(stdout)?.[1];
      return printed !== figures[name].toFixed(3);
    });
    if (other) console.error(`links: gold/score.py gives another ${other} on ${set}`);
    return other === undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
