import type { Place } from '../facts/model.ts';
import type { Candidate, FactPair } from './candidate.ts';

/** Possible differences in where: a place that only one side names, or two places. */
export function comparePlaces(pair: FactPair): Candidate[] {
  const lone = (own: readonly Place[], other: FactPair['here']) =>
    own.filter(
      ({ key }) =>
        !other.tokens.some(({ lower, stem }) => lower === key || stem.slice(0, 5) === key.slice(0, 5)),
    );
  const a = lone(pair.here.places, pair.there);
  const b = lone(pair.there.places, pair.here);
  const one = a[0];
  const two = b[0];
  if (one && two)
    return [
      {
        kind: 'place-value',
        dimension: 'place',
        relation: 'differs',
        here: one.span,
        there: two.span,
        sure: false,
        features: { many: a.length + b.length },
      },
    ];
  if (!one && !two) return [];
  const others = (one ? pair.there : pair.here).places.length;
  return [
    {
      kind: 'place-adds',
      dimension: 'place',
      relation: 'adds',
      here: one?.span ?? null,
      there: two?.span ?? null,
      sure: false,
      features: { many: a.length + b.length, others },
    },
  ];
}
