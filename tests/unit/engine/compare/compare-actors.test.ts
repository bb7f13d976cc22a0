import { expect, it } from 'vitest';
import { factsOf } from '../../../../utils/engine/compare/compare-reports.ts';
import { findCandidates, pairFacts } from '../../../../utils/engine/compare/find-candidates.ts';

const doers = (a: string, b: string) =>
  findCandidates(
    pairFacts(factsOf({ text: a, verbatim: true }), factsOf({ text: b, verbatim: true }), {}, true),
  )
    .filter(({ kind }) => kind === 'actor-role')
    .map(({ here, there }) => [here?.text, there?.text]);

it('sets two doers of one act against each other', () => {
  expect(
    doers(
      'The mayor said that Dana Reyes would act alone.',
      'The mayor would order the guards to act alone.',
    ),
  ).toContainEqual(['Dana Reyes', 'guards']);
});

it('takes where somebody is from for nobody by itself', () => {
  const order = 'The mayor would order the US military to act alone.';
  expect(doers('The mayor said that American forces were ready to act alone.', order)).toEqual([]);
});

it.each(['Ryan', 'Sean', 'Moran'])('takes %s for a person, though the name ends as “Cuban” does', (name) => {
  expect(
    doers(
      `The mayor said that Paul ${name} would act alone.`,
      'The mayor would order the guards to act alone.',
    ),
  ).toContainEqual([`Paul ${name}`, 'guards']);
});
