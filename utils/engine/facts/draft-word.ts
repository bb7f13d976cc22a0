import { countedNoun } from './counted-noun.ts';
import {
  fractions,
  multiples,
  ordinals,
  vagueMagnitudes,
  vagueNumbers,
  vagueTens,
} from './lexicon/number-words.ts';
import type { QuantityKind, Token } from './model.ts';

/** A number of a sentence before its rounding words and surroundings are read. */
export interface Draft {
  readonly kind: QuantityKind;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  readonly written?: number;
  /** "20-plus", "100+": no upper end. */
  readonly open?: boolean;
}

/** Words that are numbers without figures: "nearly tripled", "half", "hundreds", "both". */
export function draftWord(tokens: readonly Token[], at: number): Draft | undefined {
  const { lower = '', stem = '' } = tokens[at] ?? {};
  const multiple = multiples.get(lower);
  if (multiple !== undefined)
    return { kind: 'multiple', low: multiple, high: multiple, unit: '×', from: at, to: at + 1 };
  const fraction = fractions.get(lower);
  const before = tokens[at - 1]?.lower ?? '';
  if (
    fraction !== undefined &&
    (lower === 'half' || ((before === 'a' || before === 'one') && tokens[at + 1]?.lower === 'of'))
  )
    return {
      kind: 'fraction',
      low: fraction,
      high: fraction,
      unit: countedNoun(tokens, at + 1),
      from: lower === 'half' ? at : at - 1,
      to: at + 1,
    };
  const times = tokens[at + 1]?.lower === 'of' ? vagueMagnitudes.get(tokens[at + 2]?.lower ?? '') : undefined;
  const vague = times && lower === 'tens' ? vagueTens : vagueNumbers.get(lower);
  if (vague) {
    const to = at + (times ? 3 : 1);
    return {
      kind: 'vague',
      low: vague[0] * (times ?? 1),
      high: vague[1] * (times ?? 1),
      unit: countedNoun(tokens, tokens[to]?.lower === 'of' ? to + 1 : to),
      from: at,
      to,
    };
  }
  const rank =
    ordinals.get(lower) ?? (/^\d+(?:st|nd|rd|th)$/u.test(lower) ? Number.parseInt(lower, 10) : undefined);
  if (rank !== undefined && tokens[at + 1]?.kind === 'word' && stem !== '')
    return { kind: 'rank', low: rank, high: rank, unit: countedNoun(tokens, at + 1), from: at, to: at + 1 };
  return undefined;
}
