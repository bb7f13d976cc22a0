import { expect, it } from 'vitest';
import { readEcbplus } from '../../../../scripts/gold/read-ecbplus.ts';
import { readSplit } from '../../../../scripts/gold/read-gold.ts';
import { readStrangers } from '../../../../scripts/gold/read-strangers.ts';
import { readWorld } from '../../../../scripts/gold/read-world.ts';
import { describeWithShared } from '../../../support/shared-data.ts';

describeWithShared('the base of the evaluation', () => {
  const split = readSplit() as NonNullable<ReturnType<typeof readSplit>>;
  const world = readWorld(split);

  it('holds every article once', () => {
    const strangers = readStrangers(split);
    const keys = [...world.articles, ...strangers].map(({ article }) => article.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(strangers.length).toBeGreaterThan(0);
  });

  it('holds a gold event’s own issue only as the event', () => {
    const [event = ''] = split.sets['dev-openings'] ?? [];
    const keys = world.articles.filter(({ story }) => story === event).map(({ article }) => article.key);
    expect(keys.length).toBeGreaterThan(1);
    expect(keys.filter((key) => /\/\d+$/u.test(key))).toEqual([]);
  });

  it('relates what the split lists, both ways round, and nothing through a third', () => {
    for (const [a, b] of split.related as [string, string][]) {
      expect(world.isRelated(a, b)).toBe(true);
      expect(world.isRelated(b, a)).toBe(true);
    }
    const listed = new Set(split.related.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
    const events = [...new Set(split.related.flat())];
    for (const a of events)
      for (const b of events) if (a !== b) expect(world.isRelated(a, b)).toBe(listed.has(`${a} ${b}`));
  });

  it('gives ECB+ links the positions that sentences have in their articles', () => {
    for (const { articles, links } of readEcbplus()) {
      const sizes = new Map(articles.map(({ key, sentences }) => [key, sentences.length]));
      for (const { a, b } of links) {
        expect(a.i).toBeLessThan(sizes.get(a.doc) ?? 0);
        expect(b.i).toBeLessThan(sizes.get(b.doc) ?? 0);
      }
    }
  });
});
