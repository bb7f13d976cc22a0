import { expect, test } from 'vitest';
import { buildSegment, mergeSegments } from '../../../../utils/engine/index.ts';
import type { Article } from '../../../../utils/engine/model.ts';

const article = (key: string, ...texts: string[]): Article => ({
  key,
  outlet: `${key}.example`,
  published: '2025-03-01',
  credits: {},
  sentences: texts.map((text, block) => ({ text, kind: 'text', block, verbatim: true })),
});

const a = article('a', 'Inspectors warned the harbor council twice.', 'The bridge fell into the cold river.');
const b = article(
  'b',
  'Council members ignored the inspectors.',
  'Ferries crossed the river again on Sunday.',
);
const c = article('c', 'Tariffs on steel and aluminium rose sharply.');

test('merging built segments gives what building them together gives', () => {
  expect(mergeSegments([buildSegment([a]), buildSegment([b, c])])).toEqual(buildSegment([a, b, c]));
});

test('refused articles leave neither documents nor words behind', () => {
  const merged = mergeSegments([buildSegment([a, c]), buildSegment([b])], (key) => key !== 'c');
  expect(merged).toEqual(buildSegment([a, b]));
});

test('nothing merges to nothing', () => {
  expect(mergeSegments([])).toEqual(buildSegment([]));
  expect(mergeSegments([buildSegment([a])], () => false)).toEqual(buildSegment([]));
});
