import { expect, it } from 'vitest';
import { countSentences, fillBase } from '../../../../scripts/bench/fill-base.ts';
import { articleOf } from '../../engine/match/articles.ts';

const real = [articleOf('one', ['The ferry sank off the coast.', 'Nobody was hurt.'])];

it('adds what is missing, of the words that are there', () => {
  const generated = fillBase(real, 32);
  expect(countSentences(generated)).toBe(30);
  const words = new Set(
    real.flatMap(({ sentences }) =>
      sentences.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []),
    ),
  );
  for (const { sentences } of generated)
    for (const { text } of sentences)
      for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) expect(words).toContain(word);
});

it('adds nothing to a base that is large enough', () => {
  expect(fillBase(real, 2)).toEqual([]);
  expect(fillBase(real, 0)).toEqual([]);
});

it('takes the words of news at large where there is no real sentence', () => {
  expect(countSentences(fillBase([], 7))).toBe(7);
});
