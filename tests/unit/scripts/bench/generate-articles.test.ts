import { expect, test } from 'vitest';
import { generateArticles } from '../../../../scripts/bench/generate-articles.ts';

const vocabulary = { words: ['mill', 'mill', 'river', 'bridge'], lengths: [4, 6] };

test('as many sentences as wanted, of the vocabulary, the same on each run', () => {
  const articles = generateArticles(vocabulary, 60);
  const sentences = articles.flatMap((article) => article.sentences);
  expect(sentences).toHaveLength(60);
  expect(new Set(articles.map(({ key }) => key)).size).toBe(articles.length);
  for (const { text } of sentences) {
    const words = text.slice(0, -1).toLowerCase().split(' ');
    expect(vocabulary.lengths).toContain(words.length);
    for (const word of words) expect(vocabulary.words).toContain(word);
  }
  expect(new Set(sentences.map(({ text }) => text)).size).toBeGreaterThan(30);
  expect(generateArticles(vocabulary, 60)).toEqual(articles);
});

test('nothing is generated for a base that is full', () => {
  expect(generateArticles(vocabulary, 0)).toEqual([]);
});
