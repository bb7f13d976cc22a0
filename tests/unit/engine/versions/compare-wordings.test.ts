import { describe, expect, test } from 'vitest';
import { compareWordings } from '../../../../utils/engine/versions/compare-wordings.ts';

const parts = (before: string, now: string) =>
  compareWordings(now, before, '2025-03-03').map(({ dimension, here, there }) => [
    dimension,
    there?.text ?? null,
    here?.text ?? null,
  ]);

describe('wordings that state the same', () => {
  test.each([
    ['The “deal” isn’t done — not yet.', 'The "deal" is not done - not yet.'],
    ['Sen. Ana Pell told reporters that 12 people died.', 'Senator Ana Pell said twelve people died.'],
    [
      'Prices rose 5 per cent, or by $2.5 billion in the U.S.',
      'Prices rose 5%, or by $2.5bn in the United States.',
    ],
    ['The centre was authorised by the council.', 'The center was authorized by the council.'],
    ['On Monday, the council voted to close it.', 'The council voted to close it on Monday.'],
    ['It cost 1,400 people their jobs.', 'It\u00a0cost 1400 peo\u00adple their jobs.'],
    ['She warns of more than 20 floods.', 'She warned of over 20 floods.'],
    ['The ‘quiet’ deal was the governor’s.', 'The “quiet” deal was the governor’s.'],
    ['They met in the café.', 'They met in the cafe\u0301.'],
  ])('%s | %s', (before, now) => {
    expect(parts(before, now)).toEqual([]);
    expect(parts(now, before)).toEqual([]);
  });
});

describe('wordings that part', () => {
  test.each([
    ['12 people were killed.', '15 people were killed.', ['quantity', '12', '15']],
    ['Ana Pell resigned.', 'Ana Moreno resigned.', ['actor', 'Pell', 'Moreno']],
    ['The bridge was safe.', 'The bridge was not safe.', ['polarity', null, 'not']],
    ['He isn’t guilty.', 'He is guilty.', ['polarity', 'n’t', null]],
    ['The man stole a car.', 'The man allegedly stole a car.', ['certainty', null, 'allegedly']],
    ['It will close.', 'It may close.', ['certainty', 'will', 'may']],
    ['It closed, officials said.', 'It closed, witnesses said.', ['attribution', 'officials', 'witnesses']],
    ['It closed on Monday.', 'It closed on Friday.', ['date', 'Monday', 'Friday']],
    ['It cost 5 miles.', 'It cost 5 kilometres.', ['quantity', '5 miles', '5 kilometres']],
    ['Police saw the attack.', 'Police saw the attacks.', ['scope', 'attack', 'attacks']],
    ['A peaceful march ended.', 'A violent march ended.', ['scope', 'peaceful', 'violent']],
  ] as const)('%s | %s', (before, now, difference) => {
    expect(parts(before, now)).toEqual([difference]);
  });

  test('names that change places are no move', () => {
    expect(parts('Pell defeated Moreno.', 'Moreno defeated Pell.')).not.toEqual([]);
  });

  test('the spans stand in the texts as they were written', () => {
    const now = 'The “toll”\u00a0rose to 15.';
    const [difference] = compareWordings(now, 'The "toll" rose to 12.');
    expect(now.slice(difference?.here?.start, difference?.here?.end)).toBe('15');
    expect(difference?.relation).toBe('updates');
  });
});
