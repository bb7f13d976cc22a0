import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sentence, SentenceKind } from '../../../../utils/engine/model.ts';
import { alignVersions } from '../../../../utils/engine/versions/align-versions.ts';

const sentences = (texts: readonly string[], kind: SentenceKind = 'text'): Sentence[] =>
  texts.map((text, block) => ({ text, kind, block, verbatim: true }));
const monday = sentences([
  'The Calder Bridge collapsed on Monday.',
  'At least 12 people were killed in the river.',
  'The mayor said the cables were “corroded”.',
  'Schools will stay closed.',
]);
const fates = (here: readonly Sentence[], there: readonly Sentence[]) =>
  alignVersions(here, there, '2025-03-03').map(({ kind, here: i, there: j }) => [kind, i, j]);

test('what changed, vanished and came is told in page order, beside what stayed', () => {
  const now = sentences([
    'The Calder Bridge collapsed on Monday.',
    'Divers searched for survivors all night.',
    'At least 15 people were killed in the river.',
    'The mayor said that the cables were "corroded".',
  ]);
  expect(fates(now, monday)).toEqual([
    ['same', 0, 0],
    ['new', 1, null],
    ['changed', 2, 1],
    ['edited', 3, 2],
    ['vanished', null, 3],
  ]);
});

test('a sentence that moved is found again', () => {
  const moved = [...monday.slice(1), ...monday.slice(0, 1)];
  expect(fates(moved, monday).every(([kind]) => kind === 'same')).toBe(true);
});

test('what vanished from the start comes first', () => {
  expect(fates(monday.slice(1), monday)[0]).toEqual(['vanished', null, 0]);
});

test('captions and furniture are left out', () => {
  const furniture = sentences(['Sign up for our newsletter.'], 'boilerplate');
  expect(fates([...monday, ...furniture], monday).map(([kind]) => kind)).toEqual(Array(4).fill('same'));
});

test('every sentence of both readings has one fate, whatever was cut and shuffled', () => {
  const some = fc.array(fc.constantFrom(...monday.map(({ text }) => text), 'Rain fell.', '12 died.'), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(some, some, (here, there) => {
      const told = alignVersions(sentences(here), sentences(there));
      const indexes = (side: 'here' | 'there') =>
        told.flatMap((fate) => fate[side] ?? []).sort((a, b) => a - b);
      expect(indexes('here')).toEqual(here.map((_, index) => index));
      expect(indexes('there')).toEqual(there.map((_, index) => index));
    }),
  );
});
