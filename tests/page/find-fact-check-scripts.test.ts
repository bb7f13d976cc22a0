import { expect, test } from 'vitest';
import { findFactCheckScripts } from '../../utils/page/find-fact-check-scripts.ts';

test('only scripts that may hold a fact-check are taken, and none that is huge', () => {
  const check = '{"@type":"ClaimReview"}';
  document.head.innerHTML = [
    `<script type="application/ld+json">${check}</script>`,
    '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
    `<script type="text/plain">${check}</script>`,
    `<script type="application/LD+JSON">${check}${' '.repeat(400_000)}</script>`,
  ].join('');
  expect(findFactCheckScripts(document)).toEqual([check]);
});
