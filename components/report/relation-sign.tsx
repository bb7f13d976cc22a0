import type { Relation } from '../../utils/shared/relation.ts';

/** Strokes in a 12 by 12 box: equal, plus, unequal, onward, head-on. */
const strokes: Record<Relation, string> = {
  agrees: 'M1.5 4.2h9M1.5 7.8h9',
  adds: 'M6 1.5v9M1.5 6h9',
  differs: 'M1.5 4.2h9M1.5 7.8h9M8.6 1.4L3.4 10.6',
  updates: 'M1.5 6h8.6M6.8 2.6L10.2 6l-3.4 3.4',
  conflicts: 'M1.5 2.5L4.8 6 1.5 9.5M10.5 2.5L7.2 6l3.3 3.5',
};

/** The sign of a relation, in the current colour. Always beside words that say the same. */
export function RelationSign({ relation }: { readonly relation: Relation }) {
  return (
    <svg class="sign" viewBox="0 0 12 12" aria-hidden="true">
      <path d={strokes[relation]} />
    </svg>
  );
}
