import { contextStems } from '../facts/context-stems.ts';
import { places } from '../facts/lexicon/places.ts';
import { titles } from '../facts/lexicon/titles.ts';
import type { Actor, Facts } from '../facts/model.ts';
import { type Candidate, type FactPair, overlap, shareIn } from './candidate.ts';

/** "Mexican" and "Mexico" tell the same: stems count as one when they begin alike for this long. */
const kinPrefix = 5;

const isKin = (a: string, b: string) =>
  a === b ||
  (a.length >= kinPrefix && b.length >= kinPrefix && a.slice(0, kinPrefix) === b.slice(0, kinPrefix));
const hasKin = (stem: string, stems: Iterable<string>) => {
  for (const other of stems) if (isKin(stem, other)) return true;
  return false;
};

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

const contextOf = (facts: Facts, actor: Actor) => contextStems(facts.tokens, actor.from, actor.to);

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
  const sameHead = isKin(a.head, b.head);
  const extra = [...extraModifiers(a, b), ...extraModifiers(b, a)];
  const kin = a.modifiers.some((modifier) => hasKin(modifier, b.modifiers));
  if (sameHead && extra.length === 0) return undefined;
  if (!counted && !sameHead && !kin) return undefined;
  const context = overlap(contextOf(pair.here, a), contextOf(pair.there, b));
  const headElsewhere = hasKin(a.head, pair.there.content) || hasKin(b.head, pair.here.content) ? 1 : 0;
  const extraElsewhere =
    extra.filter((stem) => hasKin(stem, pair.here.content) && hasKin(stem, pair.there.content)).length /
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
  const sure =
    (counted && (!sameHead || named(a, pair.here) !== named(b, pair.there))) ||
    (kin && !sameHead && headElsewhere === 0 && context >= 0.4);
  return {
    a,
    b,
    score: (counted ? 2 : 0) + (sameHead ? 0.5 : 0) + (kin ? 0.5 : 0) + context - extraElsewhere,
    features,
    sure,
  };
}

/** The best pair of group phrases that name the same persons in other words. */
function phraseCandidate(pair: FactPair): Candidate[] {
  const groups = (facts: Facts) => facts.actors.filter(({ kind }) => kind === 'group');
  let best: PhraseMatch | undefined;
  for (const a of groups(pair.here))
    for (const b of groups(pair.there)) {
      const match = matchPhrases(a, b, pair);
      if (match && (!best || match.score > best.score)) best = match;
    }
  if (!best) return [];
  const within =
    isKin(best.a.head, best.b.head) &&
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

/** Who stands right before an act, or right after it, inside its clause. */
function actorAround(facts: Facts, at: number, side: -1 | 1): Actor | undefined {
  const around =
    side < 0
      ? facts.actors.filter(({ to }) => to <= at && at - to <= 5)
      : facts.actors.filter(({ from }) => from > at && from - at <= 4);
  return side < 0 ? around.at(-1) : around[0];
}

const isPerson = (actor: Actor) => actor.kind === 'name' && !places.has(actor.head);
const mentions = (facts: Facts, actor: Actor) =>
  facts.tokens.some(
    ({ lower, stem }) => lower === actor.head || stem === actor.head || isKin(stem, actor.head),
  );

/** Another doer of the same act: "Republicans challenged" against "his opponents challenged". */
function roleCandidate(pair: FactPair): Candidate[] {
  let best: { a: Actor; b: Actor; features: Record<string, number>; score: number } | undefined;
  for (const one of pair.here.acts)
    for (const two of pair.there.acts) {
      if (one.lemma !== two.lemma) continue;
      for (const side of [-1, 1] as const) {
        const a = actorAround(pair.here, one.from, side);
        const b = actorAround(pair.there, two.from, side);
        if (!a || !b || isKin(a.head, b.head)) continue;
        const elsewhere = (mentions(pair.there, a) ? 1 : 0) + (mentions(pair.here, b) ? 1 : 0);
        const context = overlap(one.context, two.context);
        const score = context - elsewhere + (side < 0 ? 0.3 : 0);
        if (best && best.score >= score) continue;
        best = {
          a,
          b,
          score,
          features: {
            context,
            elsewhere,
            subject: side < 0 ? 1 : 0,
            names: (isPerson(a) ? 1 : 0) + (isPerson(b) ? 1 : 0),
            says: one.lemma === 'say' || one.lemma === 'tell' ? 1 : 0,
            common: /^(?:be|have|do|make|take|get|go|give)$/u.test(one.lemma) ? 1 : 0,
          },
        };
      }
    }
  return best
    ? [
        {
          kind: 'actor-role',
          dimension: 'actor',
          relation: 'differs',
          here: best.a.span,
          there: best.b.span,
          sure: false,
          features: best.features,
        },
      ]
    : [];
}

/** A person that only one side names. */
function addsCandidate(pair: FactPair): Candidate[] {
  const lone = (own: Facts, other: Facts) =>
    own.actors.filter((actor) => isPerson(actor) && !mentions(other, actor));
  const a = lone(pair.here, pair.there);
  const b = lone(pair.there, pair.here);
  const sourceKeys = new Set([...pair.here.attributions, ...pair.there.attributions].map(({ key }) => key));
  const titled = (actor: Actor) => (actor.modifiers.some((modifier) => titles.has(modifier)) ? 1 : 0);
  const all = [
    ...a.map((actor) => ({ actor, own: pair.here, other: pair.there })),
    ...b.map((actor) => ({ actor, own: pair.there, other: pair.here })),
  ];
  if (all.length === 0) return [];
  const scored = all.map((entry) => ({
    ...entry,
    context: shareIn(contextOf(entry.own, entry.actor), entry.other.content),
    source: sourceKeys.has(entry.actor.head) ? 1 : 0,
  }));
  scored.sort((one, two) => two.context - two.source - (one.context - one.source));
  const top = scored[0];
  if (!top) return [];
  const otherGroups = top.other.actors.filter(
    ({ kind, head }) => kind === 'group' && !hasKin(head, top.own.content),
  ).length;
  const features = {
    context: top.context,
    source: top.source,
    titled: titled(top.actor),
    here: Math.min(a.length, 3),
    there: Math.min(b.length, 3),
    both: Math.min(a.length, b.length, 2),
    groups: Math.min(otherGroups, 2),
    many: Math.min(all.length, 6),
  };
  const here = top.own === pair.here ? top.actor.span : null;
  return [
    {
      kind: 'actor-adds',
      dimension: 'actor',
      relation: 'adds',
      here,
      there: here ? null : top.actor.span,
      sure: false,
      features,
    },
  ];
}

/** Possible differences in who acts or is acted on. */
export const compareActors = (pair: FactPair): Candidate[] => [
  ...phraseCandidate(pair),
  ...roleCandidate(pair),
  ...addsCandidate(pair),
];
