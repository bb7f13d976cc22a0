import { expect, test, vi } from 'vitest';
import type { Link } from '../../../../utils/engine/match/link-story.ts';
import { recallLinks } from '../../../../utils/engine/match/recall-links.ts';
import type { Scorer } from '../../../../utils/engine/match/scorer.ts';
import type { Article } from '../../../../utils/engine/model.ts';

const article = (key: string, text: string, part: Partial<Article> = {}): Article => ({
  key,
  outlet: `${key}.example`,
  credits: {},
  sentences: [{ text, kind: 'text', block: 0, verbatim: true }],
  ...part,
});
const scorer: Scorer = { name: 'any', score: () => new Float64Array() };
const page = article('here', 'The vote was held on Friday.');
const story = article('there', 'They voted on Friday.');
const links: Link[] = [{ here: 0, article: 'there', there: 0, probability: 0.9 }];

test('the same page with the same story is linked once', () => {
  const link = vi.fn(() => links);
  expect(recallLinks([page, story], scorer, 0.2, link)).toEqual(links);
  const again = recallLinks([{ ...page }, structuredClone(story)], scorer, 0.2, link);
  expect(again).toEqual(links);
  expect(link).toHaveBeenCalledTimes(1);
  again.pop();
  expect(recallLinks([page, story], scorer, 0.2, link)).toEqual(links);
});

test.each([
  ['floor', [page, story], scorer, 0.3],
  ['scorer', [page, story], { ...scorer }, 0.2],
  ['text', [page, article('there', 'They voted on Monday.')], scorer, 0.2],
  ['date', [{ ...page, published: '2025-03-01' }, story], scorer, 0.2],
  ['outlet', [page, { ...story, outlet: 'here.example' }], scorer, 0.2],
  ['key', [page, { ...story, key: 'there@2' }], scorer, 0.2],
  ['story', [page], scorer, 0.2],
] as const)('another %s is linked anew', (_what, articles, by, floor) => {
  recallLinks([page, story], scorer, 0.2, () => links);
  const link = vi.fn(() => []);
  expect(recallLinks(articles, by, floor, link)).toEqual([]);
  expect(link).toHaveBeenCalled();
});
