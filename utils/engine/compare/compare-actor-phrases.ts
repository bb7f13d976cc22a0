import { hasKinIn, isKin } from '../facts/kin-words.ts';
import { isSameHead } from '../facts/lexicon/same-heads.ts';
import type { Actor, Facts } from '../facts/model.ts';
import { type Candidate, type FactPair, overlap } from './candidate.ts';

const hasKin = (stem: string, stems: readonly string[]) => stems.some((other) => isKin(stem, other));

/** What is left of a phrase's modifiers that the other phrase's words do not say. */
const extraModifiers = (a: Actor, b: Actor) =>
  a.modifiers.filter((modifier) => !hasKin(modifier, [...b.modifiers, b.head]));

/** Heads that mean anybody: "people", "person", "man" set nobody apart from a finer word. */
const genericHeads = new Set([
  'peopl',
  'person',
  'individu',
  'other',
  'member',
  'parti',
  'group',
  'side',
  'state',
  'countri',
  'nation',
  'head',
  'world',
]);

/** Of these, whoever counted is the same: "10 civilians", "10 people". */
const anybody = new Set(['peopl', 'person', 'individu', 'other', 'woman', 'man', 'sourc', 'agenc', 'govern']);
/** Kin phrases ("Mexican officials", "Mexico's generals") part surely where their surroundings share this much. */
const sureContext = 0.4;

/** Both phrases carry one name among their modifiers: "Mexican officials", "Mexico's top brass". */
function ofSameName(a: Actor, b: Actor, pair: FactPair): boolean {
  const names = (facts: Facts, actor: Actor) =>
    facts.tokens
      .slice(actor.from, actor.to - 1)
      .filter(({ capital }) => capital)
      .map(({ stem }) => stem);
  const there = names(pair.there, b);
  return names(pair.here, a).some((name) => hasKin(name, there));
}

interface PhraseMatch {
  readonly a: Actor;
  readonly b: Actor;
  readonly score: number;
  readonly features: Record<string, number>;
  readonly sure: boolean;
}

/** Two phrases of the same persons: the same number of them, the same head, or kin modifiers in a like context. */
function matchPhrases(a: Actor, b: Actor, pair: FactPair): PhraseMatch | undefined {
  const counted = a.count !== undefined && a.count === b.count && a.count > 1;
  const sameHead = isSameHead(a.head, b.head);
  const extra = [...extraModifiers(a, b), ...extraModifiers(b, a)];
  const kin = a.modifiers.some((modifier) => hasKin(modifier, b.modifiers));
  if (sameHead && extra.length === 0) return undefined;
  if (!counted && !sameHead && !kin) return undefined;
  const context = overlap(a.context, b.context);
  const headElsewhere = hasKinIn(a.head, pair.there) || hasKinIn(b.head, pair.here) ? 1 : 0;
  const extraElsewhere =
    extra.filter((stem) => hasKinIn(stem, pair.here) && hasKinIn(stem, pair.there)).length /
    Math.max(1, extra.length);
  const generic = genericHeads.has(a.head) || genericHeads.has(b.head) ? 1 : 0;
  const features = {
    counted: counted ? 1 : 0,
    sameHead: sameHead ? 1 : 0,
    kin: kin ? 1 : 0,
    context,
    headElsewhere: sameHead ? 0 : headElsewhere,
    extraElsewhere,
    extra: Math.min(extra.length, 3),
    oneSided: a.modifiers.length === 0 || b.modifiers.length === 0 ? 1 : 0,
    generic,
  };
  const named = (actor: Actor, facts: Facts) =>
    facts.tokens.slice(actor.from, actor.to).some(({ tag }) => tag === 'name');
  const vague = anybody.has(a.head) || anybody.has(b.head);
  const sure =
    (counted && !vague && (!sameHead || named(a, pair.here) !== named(b, pair.there))) ||
    (ofSameName(a, b, pair) && !vague && !sameHead && headElsewhere === 0 && context >= sureContext);
  return {
    a,
    b,
    score: (counted ? 2 : 0) + (sameHead ? 0.5 : 0) + (kin ? 0.5 : 0) + context - extraElsewhere,
    features,
    sure,
  };
}

/** The best pair of group phrases that name the same persons in other words. */
export function compareActorPhrases(pair: FactPair): Candidate[] {
  const groups = (facts: Facts) => facts.actors.filter(({ kind }) => kind === 'group');
  let best: PhraseMatch | undefined;
  for (const a of groups(pair.here))
    for (const b of groups(pair.there)) {
      const match = matchPhrases(a, b, pair);
      if (match && (!best || match.score > best.score)) best = match;
    }
  if (!best) return [];
  const within =
    isSameHead(best.a.head, best.b.head) &&
    (extraModifiers(best.a, best.b).length === 0 || extraModifiers(best.b, best.a).length === 0);
  return [
    {
      kind: 'actor-phrase',
      dimension: 'actor',
      relation: within && !best.sure ? 'adds' : 'differs',
      here: best.a.span,
      there: best.b.span,
      sure: best.sure,
      features: best.features,
    },
  ];
}
