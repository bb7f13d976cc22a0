import { isContent } from '../facts/context-stems.ts';
import { hasKinIn, isKin } from '../facts/kin-words.ts';
import type { Act, Facts, Hedge, Token } from '../facts/model.ts';
import { spanAt } from '../facts/span-at.ts';
import type { Span } from '../model.ts';
import type { Candidate, FactPair } from './candidate.ts';

/** Words that say a thing is settled, if still ahead; "would" and "tries to" say less. */
const firmPlans: ReadonlySet<string> = new Set([
  'will',
  "'ll",
  'plan to',
  'plans',
  'plans to',
  'planned to',
  'planning to',
  'scheduled',
  'set to',
  'intends',
  'intend',
  'expected to',
  'is expected',
  'are expected',
  'due to be',
  'about to',
  'going to',
]);

/** So many content words after the plan's word, within so many tokens, say what is planned. */
const plannedWords = 5;
const planReach = 10;
/**
 * So much of it the later report must tell too, and at least two words: nine of ten such pairs on `train` were labelled,
 * of those with less two in ten.
 */
const toldAgain = 0.4;
const leastTold = 2;

/** What is planned, in the words after the plan's own. */
function plannedOf({ tokens }: Facts, { span }: Hedge): Token[] {
  const at = tokens.findIndex(({ start }) => start >= span.end);
  if (at < 0) return [];
  return tokens
    .slice(at, at + planReach)
    .filter(isContent)
    .slice(0, plannedWords);
}

/** "was leaving in February": under way or still ahead, not done. */
const isUnderWay = ({ tokens }: Facts, verb: Token | undefined): boolean =>
  verb?.lemma !== undefined && tokens.some(({ lemma, form }) => form === 'gerund' && lemma === verb.lemma);

/** From the act next to a word that both tell, to that word where they are close: what came of the plan. */
function outcomeSpan(facts: Facts, told: readonly string[]): Span | null {
  const finished = facts.acts.filter(({ form }) => form === 'past' || form === 'third');
  let best: { readonly act: Act; readonly token: Token; readonly far: number } | undefined;
  for (const [at, token] of facts.tokens.entries()) {
    if (!told.some((stem) => isKin(stem, token.stem))) continue;
    for (const act of finished.length > 0 ? finished : facts.acts) {
      const far = Math.abs(act.from - at);
      if (!best || far < best.far) best = { act, token, far };
    }
  }
  if (!best) return null;
  const { act, token } = best;
  return best.far < plannedWords
    ? spanAt(facts.text, Math.min(act.span.start, token.start), Math.max(act.span.end, token.end))
    : act.span;
}

/** A plan in an earlier article, and what came of it in one of another day, told with whatever verb. */
export function compareOutcomes(pair: FactPair): Candidate[] {
  const { here, there, days, daysApart } = pair;
  if (days.here === undefined || days.there === undefined || daysApart === 0) return [];
  const [before, after] = daysApart > 0 ? [here, there] : [there, here];
  if (after.hedges.some(({ kind }) => kind === 'planned')) return [];
  for (const hedge of before.hedges) {
    if (hedge.kind !== 'planned' || hedge.quoted || !firmPlans.has(hedge.span.text.toLowerCase())) continue;
    const planned = plannedOf(before, hedge);
    const told = [...new Set(planned.map(({ stem }) => stem).filter((stem) => hasKinIn(stem, after)))];
    if (told.length < leastTold || told.length < toldAgain * planned.length) continue;
    const verb = planned.find(({ tag }) => tag === 'verb');
    if (isUnderWay(after, verb)) continue;
    const plan = spanAt(before.text, hedge.span.start, (verb ?? planned[0])?.end ?? hedge.span.end);
    const outcome = outcomeSpan(after, told);
    return [
      {
        kind: 'certainty-outcome',
        dimension: 'certainty',
        relation: 'updates',
        here: before === here ? plan : outcome,
        there: before === here ? outcome : plan,
        sure: true,
        features: {},
      },
    ];
  }
  return [];
}
