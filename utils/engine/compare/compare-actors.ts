import { isDemonym } from '../facts/demonym.ts';
import { hasKinIn, isKin } from '../facts/kin-words.ts';
import { places } from '../facts/lexicon/places.ts';
import { titles } from '../facts/lexicon/titles.ts';
import type { Actor, Facts } from '../facts/model.ts';
import { type Candidate, type FactPair, overlap, shareIn } from './candidate.ts';
import { compareActorPhrases } from './compare-actor-phrases.ts';

/** Who stands right before an act, or right after it, inside its clause. */
function actorAround(facts: Facts, at: number, side: -1 | 1): Actor | undefined {
  const around =
    side < 0
      ? facts.actors.filter(({ to }) => to <= at && at - to <= 5)
      : facts.actors.filter(({ from }) => from > at && from - at <= 4);
  return side < 0 ? around.at(-1) : around[0];
}

const isPerson = (actor: Actor) => actor.kind === 'name' && !places.has(actor.head);
const mentions = (facts: Facts, actor: Actor) => hasKinIn(actor.head, facts);

/** "American forces", "Chinese officials": where somebody is from, nobody by itself. */
const isEpithet = ({ kind, head }: Actor): boolean => kind === 'name' && isDemonym(head);

/** Another doer of the same act: "Republicans challenged" against "his opponents challenged". */
function roleCandidate(pair: FactPair): Candidate[] {
  let best: { a: Actor; b: Actor; features: Record<string, number>; score: number } | undefined;
  for (const one of pair.here.acts)
    for (const two of pair.there.acts) {
      if (one.lemma !== two.lemma) continue;
      for (const side of [-1, 1] as const) {
        const a = actorAround(pair.here, one.from, side);
        const b = actorAround(pair.there, two.from, side);
        if (!a || !b || isKin(a.head, b.head) || isEpithet(a) || isEpithet(b)) continue;
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
    context: shareIn(entry.actor.context, entry.other.content),
    source: sourceKeys.has(entry.actor.head) ? 1 : 0,
  }));
  scored.sort((one, two) => two.context - two.source - (one.context - one.source));
  const top = scored[0];
  if (!top) return [];
  const otherGroups = top.other.actors.filter(
    ({ kind, head }) => kind === 'group' && !hasKinIn(head, top.own),
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
  ...compareActorPhrases(pair),
  ...roleCandidate(pair),
  ...addsCandidate(pair),
];
