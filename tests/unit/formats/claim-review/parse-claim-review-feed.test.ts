import { describe, expect, it } from 'vitest';
import { parseClaimReviewFeed } from '../../../../utils/formats/claim-review/parse-claim-review-feed.ts';

const review = (claim: string) => ({
  '@type': 'ClaimReview',
  url: 'https://checkers.example/a',
  claimReviewed: claim,
  author: { name: 'The Checkers' },
  reviewRating: { alternateName: 'False' },
});
const feed = (...items: unknown[]) => ({
  '@context': 'https://schema.org',
  '@type': 'DataFeed',
  dataFeedElement: items.map((item) => ({ '@type': 'DataFeedItem', item: [item] })),
});
const parse = (value: unknown) =>
  parseClaimReviewFeed(typeof value === 'string' ? value : JSON.stringify(value));

describe('parseClaimReviewFeed', () => {
  it('reads a DataFeed, and keeps the good reviews of one that has faults', () => {
    const parsed = parse(feed(review('One.'), { ...review('Two.'), url: 'nowhere' }, review('Three.')));
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        reviews: [{ claim: 'One.' }, { claim: 'Three.' }],
        faults: [{ path: 'dataFeedElement[1].item[0].url', expected: 'an http or https address' }],
      },
    });
  });

  it('reads a plain list, with a byte order mark before it', () => {
    expect(parse(`\uFEFF${JSON.stringify([review('One.')])}`)).toMatchObject({
      ok: true,
      value: { reviews: [{ claim: 'One.' }] },
    });
  });

  it.each([
    ['', ''],
    ['<html>', ''],
    ['7', ''],
    [{ '@type': 'Recipe' }, '@type'],
    [feed(), 'dataFeedElement'],
    [[], ''],
    [feed({ ...review('One.'), claimReviewed: '' }), 'dataFeedElement[0].item[0].claimReviewed'],
    [
      JSON.stringify(feed(review('One.'))).replace('"author"', '"__proto__"'),
      'dataFeedElement[0].item[0].__proto__',
    ],
    [
      `{"@type":"DataFeed","dataFeedElement":${'['.repeat(30)}${']'.repeat(30)}}`,
      `dataFeedElement${'[0]'.repeat(14)}`,
    ],
  ])('refuses %j with the path of the fault', (value, path) => {
    const parsed = parse(value);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? [] : parsed.error.map((fault) => fault.path)).toEqual([path]);
  });

  it('keeps no markup that a publisher writes into texts', () => {
    const parsed = parse(
      feed({ ...review('It <img src=x onerror=alert(1)> rains.'), author: { name: '<i>We</i>' } }),
    );
    expect(parsed).toMatchObject({ ok: true, value: { reviews: [{ claim: 'It rains.', publisher: 'We' }] } });
  });
});
