import { contextStems } from './context-stems.ts';
import { actFamilies, actNouns } from './lexicon/act-families.ts';
import type { Act, Token } from './model.ts';
import { spanAt } from './span-at.ts';

const particles = new Set(['over', 'out', 'off', 'up', 'down', 'away', 'back', 'in', 'aside']);

/** Particle right after a verb, or behind a short object ("handed him over"). */
function particleAfter(tokens: readonly Token[], at: number): number | undefined {
  const next = tokens[at + 1];
  if (next && particles.has(next.lower) && (next.lower !== 'in' || tokens[at + 2]?.lower === 'to'))
    return next.lower === 'in' ? undefined : at + 1;
  if (next?.tag === 'pron' && particles.has(tokens[at + 2]?.lower ?? '') && tokens[at + 2]?.lower !== 'in')
    return at + 2;
  return undefined;
}

const isNegated = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(Math.max(0, at - 3), at)
    .some(
      ({ lower, tag }) =>
        lower === 'not' ||
        lower === 'never' ||
        (tag === 'aux' && (lower.endsWith("n't") || lower === 'cannot')),
    );

/** Finds the acts of a sentence: verbs with their particles, and nouns that stand for one ("the handover of …"). */
export function extractActs(text: string, tokens: readonly Token[]): Act[] {
  const found: Act[] = [];
  tokens.forEach((token, at) => {
    const noun = token.tag === 'noun' || token.tag === 'name' ? actNouns.get(token.stem) : undefined;
    if (token.tag !== 'verb' && noun === undefined) return;
    const near = token.tag === 'verb' ? particleAfter(tokens, at) : undefined;
    const particle =
      near !== undefined && actFamilies.has(`${token.lemma} ${tokens[near]?.lower}`) ? near : undefined;
    const end = tokens[particle ?? at]?.end ?? token.end;
    const base = noun ?? token.lemma ?? token.lower;
    found.push({
      span: spanAt(text, token.start, end),
      lemma: particle === undefined ? base : `${base} ${tokens[particle]?.lower}`,
      form: token.tag === 'verb' ? (token.form ?? 'base') : 'noun',
      negated: isNegated(tokens, at),
      context: contextStems(tokens, at, (particle ?? at) + 1),
      from: at,
    });
  });
  return found;
}
