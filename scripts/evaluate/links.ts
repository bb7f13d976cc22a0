import { parseArgs } from 'node:util';
import { parseEncoderOption } from '../cli/parse-encoder-option.ts';
import { parseNumberOption } from '../cli/parse-number-option.ts';
import { cachedLinker } from '../encoder/cached-linker.ts';
import { type GoldSplit, readGold, readSplit } from '../gold/read-gold.ts';
import { defaultFill, openEvaluationBase } from './evaluation-base.ts';
import { predictEventsWith, unrelated } from './predict-links.ts';
import { printLinks } from './print-links.ts';
import { agreesWithReference } from './reference-scorer.ts';

/** The sets that choose and report. */
const defaultSets = ['dev', 'dev-openings', 'dev-five-outlets'];

/**
 * Measures links on the gold sets. `--encoder on|off` (on where the model is), `--set NAME` (may repeat), `--fill N`
 * fills the base with generated text up to N sentences (0: real ones alone), `--check` holds the figures against
 * gold/score.py. Instead of the figures:
 * `--misses` counts what is missed and wrongly linked by kind, `--crossing N` draws confident links into other stories
 * over all sets and ECB+ (`--list` prints them), `--ablation` compares peers and feature groups, `--encoder-ablation`
 * what the encoder adds.
 */
export async function evaluateLinks(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      set: { type: 'string', multiple: true },
      encoder: { type: 'string' },
      fill: { type: 'string' },
      check: { type: 'boolean' },
      misses: { type: 'boolean' },
      crossing: { type: 'string' },
      list: { type: 'boolean' },
      ablation: { type: 'boolean' },
      'encoder-ablation': { type: 'boolean' },
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
  if (values['encoder-ablation']) {
    const { evaluateEncoderAblation } = await import('./encoder-ablation.ts');
    await evaluateEncoderAblation(split);
    return 0;
  }
  const whole = { min: 0, max: Number.POSITIVE_INFINITY, whole: true };
  const fill = parseNumberOption('fill', values.fill, whole) ?? defaultFill;
  const encoder = parseEncoderOption(values.encoder);
  const draw = parseNumberOption('crossing', values.crossing, whole);
  if (draw !== undefined) {
    const { evaluateCrossing } = await import('./crossing.ts');
    await evaluateCrossing(split, sets, { fill, draw, encoder, list: values.list ?? false });
    return 0;
  }
  if (values.misses) {
    const { evaluateMisses } = await import('./misses.ts');
    evaluateMisses(split, sets, fill);
    return 0;
  }
  return printSets(split, sets, { fill, encoder, check: values.check ?? false });
}

interface PrintOptions {
  readonly fill: number;
  readonly encoder: 'on' | 'off';
  readonly check: boolean;
}

async function printSets(
  split: GoldSplit,
  sets: readonly string[],
  { fill, encoder, check }: PrintOptions,
): Promise<number> {
  const link = cachedLinker(encoder);
  const { world, retriever, size } = openEvaluationBase(split, fill);
  console.log(`links, encoder ${encoder}: base of ${size}`);
  for (const set of sets) {
    const events = readGold(split, split.sets[set] as readonly string[]);
    const outcomes = await predictEventsWith(events, unrelated(world, retriever), link);
    const figures = printLinks(set, events, outcomes);
    const predictions = outcomes.flatMap((outcome) => outcome.predictions);
    if (check && !agreesWithReference(set, predictions, figures)) return 1;
  }
  return 0;
}
