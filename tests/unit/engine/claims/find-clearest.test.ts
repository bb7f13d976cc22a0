import { expect, test } from 'vitest';
import { findClearest } from '../../../../utils/engine/index.ts';

const plain = 'The Ellery council voted 7 to 2 to delay repairs of the Calder Bridge.';

test.each([
  [
    'the longest',
    'The council of Ellery, which had been warned in March by two inspectors and by the firm that built it, and which met until midnight in a hall full of angry residents and reporters, voted 7 to 2 to delay repairs of the Calder Bridge until the next budget.',
  ],
  ['one that needs the sentence before it', 'They voted 7 to 2 to delay repairs of the Calder Bridge.'],
  ['a quotation without its speaker', '“We voted 7 to 2 to delay repairs of the Calder Bridge.”'],
  ['one that says something of its own', 'The Ellery council often meets in the old library by the harbor.'],
])('the clearest report is not %s', (_, other) => {
  const third = 'Repairs of the Calder Bridge were delayed when the council voted 7 to 2.';
  expect(findClearest([other, plain, third])).not.toBe(0);
  expect(findClearest([plain, third, other])).not.toBe(2);
});

test('of equals the first; of none none', () => {
  expect(findClearest([plain, plain])).toBe(0);
  expect([plain][findClearest([plain])]).toBe(plain);
  expect(([] as string[])[findClearest([])]).toBeUndefined();
});
