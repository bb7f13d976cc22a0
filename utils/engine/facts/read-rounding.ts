import { actFamilies } from './lexicon/act-families.ts';
import type { Rounding, Token } from './model.ts';

/** Words before a number, longest first, and how they round it. */
const before: readonly (readonly [words: readonly string[], rounding: Rounding])[] = (
  [
    ['as many as', 'under'],
    ['as much as', 'under'],
    ['no more than', 'under'],
    ['no fewer than', 'over'],
    ['no less than', 'over'],
    ['more than', 'over'],
    ['greater than', 'over'],
    ['higher than', 'over'],
    ['fewer than', 'under'],
    ['less than', 'under'],
    ['lower than', 'under'],
    ['at least', 'over'],
    ['at most', 'under'],
    ['up to', 'under'],
    ['close to', 'about'],
    ['upwards of', 'over'],
    ['upward of', 'over'],
    ['in excess of', 'over'],
    ['an estimated', 'about'],
    ['about', 'about'],
    ['around', 'about'],
    ['roughly', 'about'],
    ['approximately', 'about'],
    ['some', 'about'],
    ['nearly', 'about'],
    ['almost', 'about'],
    ['over', 'over'],
    ['exceeding', 'over'],
    ['topping', 'over'],
    ['exceeded', 'over'],
    ['above', 'over'],
    ['under', 'under'],
    ['below', 'under'],
    ['estimated', 'about'],
    ['circa', 'about'],
    ['just', 'exact'],
    ['exactly', 'exact'],
  ] as const
).map(([words, rounding]) => [words.split(' '), rounding]);

/** "handed over 29 men": the word belongs to the verb. */
const isParticle = (tokens: readonly Token[], at: number): boolean => {
  const verb = tokens[at - 1];
  return verb?.tag === 'verb' && actFamilies.has(`${verb.lemma} ${tokens[at]?.lower}`);
};

/** Reads the rounding words that end right before a token, and where they start. */
export function readRounding(tokens: readonly Token[], at: number): { rounding: Rounding; from: number } {
  const start = tokens[at - 1]?.lower === 'a' ? at - 1 : at;
  for (const [words, rounding] of before) {
    const from = start - words.length;
    if (
      from >= 0 &&
      words.every((word, index) => tokens[from + index]?.lower === word) &&
      !isParticle(tokens, from)
    )
      return { rounding, from };
  }
  return { rounding: 'exact', from: at };
}
