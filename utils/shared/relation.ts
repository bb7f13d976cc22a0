/** How two reports of one fact stand to each other on a dimension, or as a whole (DESIGN section 1). */
export type Relation = 'agrees' | 'adds' | 'differs' | 'updates' | 'conflicts';

/** Strongest first: a match's relation is the strongest among its differences. */
export const relationsByStrength: readonly Relation[] = ['conflicts', 'differs', 'updates', 'adds', 'agrees'];

/** The strongest of some relations; `agrees` when there are none. */
export function strongestRelation(relations: Iterable<Relation>): Relation {
  const seen = new Set(relations);
  return relationsByStrength.find((relation) => seen.has(relation)) ?? 'agrees';
}
