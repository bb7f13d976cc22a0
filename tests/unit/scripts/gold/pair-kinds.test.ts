import { expect, it } from 'vitest';
import { kindGroups, traitsOf } from '../../../../scripts/gold/pair-kinds.ts';

const kindsOf = (a: string, b: string): Record<string, string> =>
  Object.fromEntries(kindGroups.map(({ name, kindOf }) => [name, kindOf(traitsOf(a), traitsOf(b))]));

it('sorts a pair by what its sentences share', () => {
  const kinds = kindsOf(
    'The ferry Aurora sank near Lisbon with 72 people, “a disaster for the whole northern coast”, the mayor said.',
    'In Lisbon, the mayor called the sinking, which took 72 lives, “a disaster for the northern coast”.',
  );
  expect(kinds).toMatchObject({
    figures: 'the same figure',
    quotations: 'the same quotation',
    names: 'the same name',
    lengths: 'much alike (2 : 3 or nearer)',
  });
});

it('tells other values from values on one side only', () => {
  expect(kindsOf('The fire killed 12 people.', 'The fire killed 72 people.')).toMatchObject({
    figures: 'other figures',
    quotations: 'no quotation',
  });
  expect(kindsOf('The fire killed 12 people.', 'The fire killed many people.')).toMatchObject({
    figures: 'figure in one only',
  });
});

it('gives kinds that the group lists', () => {
  const texts = ['Short.', 'The ferry sank.', `${'The council met again on Monday and '.repeat(8)}voted.`];
  for (const a of texts)
    for (const b of texts)
      for (const { kinds, kindOf } of kindGroups) expect(kinds).toContain(kindOf(traitsOf(a), traitsOf(b)));
});
