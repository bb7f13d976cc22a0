import type { Relation } from '../shared/relation.ts';

/** A sentence that is marked in the page. */
export interface Mark {
  readonly id: string;
  readonly relation: Relation;
  readonly range: Range;
}
