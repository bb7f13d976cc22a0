import type { Dimension } from '../../shared/dimension.ts';
import type { Relation } from '../../shared/relation.ts';
import type { Difference } from '../model.ts';

/** What to say about a difference: the key of its words, and what each side says (`null`: nothing on it). */
export interface DifferenceDescription {
  /** `difference_quantity_differs`, `difference_actor_adds_here` …: key of the interface's words. */
  readonly key:
    | `difference_${Dimension}_${Exclude<Relation, 'adds'>}`
    | `difference_${Dimension}_adds_${'here' | 'there'}`;
  readonly here: string | null;
  readonly there: string | null;
}

/** Names the words for a difference; for `adds` the key says which side has more. */
export function describeDifference(difference: Difference): DifferenceDescription {
  const { dimension, relation, here, there } = difference;
  const words = { here: here?.text ?? null, there: there?.text ?? null };
  if (relation !== 'adds') return { key: `difference_${dimension}_${relation}`, ...words };
  const fuller = (here?.text.length ?? 0) >= (there?.text.length ?? 0) ? 'here' : 'there';
  return { key: `difference_${dimension}_adds_${fuller}`, ...words };
}
