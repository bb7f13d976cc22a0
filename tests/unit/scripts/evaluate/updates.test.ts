import { expect, it } from 'vitest';
import { readAnswer } from '../../../../scripts/evaluate/updates.ts';
import type { Relation } from '../../../../utils/shared/relation.ts';

it.each<[readonly Relation[], string]>([
  [['adds', 'updates'], 'updates'],
  [['conflicts', 'differs'], 'conflicts'],
  [['updates', 'conflicts'], 'both'],
  [['differs'], 'neither'],
])('reads %j as %s', (relations, answer) => {
  const differences = relations.map((relation) => ({
    dimension: 'quantity' as const,
    relation,
    here: null,
    there: null,
  }));
  expect(readAnswer({ relation: 'differs', differences })).toBe(answer);
});
