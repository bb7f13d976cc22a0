import { expect, test } from 'vitest';
import { indexBase } from '../../../../scripts/cli/base-index.ts';
import { readGold, readSplit } from '../../../../scripts/gold/read-gold.ts';
import type { Article } from '../../../../utils/engine/model.ts';
import { describeWithShared } from '../../../support/shared-data.ts';

/** Share of the links between a page and its event's other articles that the vote may lose in a base of just these. */
const mostLost = 0.05;

const named = (articles: readonly Article[]) => articles.map((article) => ({ name: article.key, article }));

/** Number of linked pairs between two articles. */
const linksOf = (pairs: ReadonlySet<string>, a: Article, b: Article): number =>
  [...pairs].filter((pair) => {
    const docs = pair.split('|').map((place) => place.slice(0, place.lastIndexOf('#')));
    return docs.includes(a.key) && docs.includes(b.key);
  }).length;

describeWithShared('the vote in a small base', () => {
  test.each(['dev', 'dev-openings'])('keeps the articles of the page’s event (%s)', (set) => {
    const split = readSplit();
    let links = 0;
    let kept = 0;
    for (const { articles, both } of readGold(split ?? expect.fail(), split?.sets[set] ?? [])) {
      for (const page of articles) {
        const others = articles.filter(({ outlet }) => outlet !== page.outlet);
        const story = new Set(
          indexBase(named(others))
            .findStory(page)
            .map(({ name }) => name),
        );
        for (const other of others) {
          const count = linksOf(both, page, other);
          links += count;
          if (story.has(other.key)) kept += count;
        }
      }
    }
    expect(links).toBeGreaterThan(500);
    expect(kept / links).toBeGreaterThan(1 - mostLost);
  });
});
