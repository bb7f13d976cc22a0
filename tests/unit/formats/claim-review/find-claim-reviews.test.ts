import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findClaimReviews } from '../../../../utils/formats/claim-review/find-claim-reviews.ts';

const address = 'https://www.checkers.example/facts/moon';

const review = {
  '@type': 'ClaimReview',
  url: address,
  claimReviewed: 'The moon is <b>made</b> of cheese.',
  datePublished: '2025-03-04',
  author: { '@type': 'Organization', name: 'The Checkers' },
  reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, alternateName: 'False' },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'A Mouse' },
    datePublished: '2025-03-01T10:00:00Z',
    firstAppearance: { '@type': 'CreativeWork', url: 'https://social.example/1' },
    appearance: [
      'https://social.example/2',
      { url: 'https://social.example/1' },
      { url: 'javascript:alert(1)' },
    ],
  },
};

const documentWith = (...values: unknown[]): Document => {
  const scripts = values.map(
    (value) =>
      `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`,
  );
  return parseHTML(`<!doctype html><html><head>${scripts.join('')}</head><body></body></html>`)
    .document as unknown as Document;
};
const find = (...values: unknown[]) => findClaimReviews(documentWith(...values), address);

describe('findClaimReviews', () => {
  it('reads every field', () => {
    expect(find(review)).toEqual({
      reviews: [
        {
          claim: 'The moon is made of cheese.',
          rating: 'False',
          publisher: 'The Checkers',
          url: address,
          published: '2025-03-04',
          claimant: 'A Mouse',
          claimed: '2025-03-01T10:00:00Z',
          appearances: ['https://social.example/1', 'https://social.example/2'],
        },
      ],
      faults: [],
    });
  });

  it('finds reviews in lists, graphs and several scripts, each claim once', () => {
    const second = { ...review, claimReviewed: 'The sun is cold.' };
    const third = { ...review, claimReviewed: 'The sea is dry.', '@type': ['ClaimReview', 'Review'] };
    const found = find([review], '{ broken', { '@graph': [{ '@type': 'WebPage' }, second] }, [third, review]);
    expect(found.reviews.map(({ claim }) => claim)).toEqual([
      'The moon is made of cheese.',
      'The sun is cold.',
      'The sea is dry.',
    ]);
  });

  it('takes claim and claimant from a nested claim, and the address and outlet from the page', () => {
    const { claimReviewed: _, author: __, url: ___, ...rest } = review;
    const nested = {
      ...rest,
      itemReviewed: {
        '@type': 'CreativeWork',
        url: 'https://paper.example/story',
        itemReviewed: { '@type': 'Claim', name: 'The moon rings.', author: [{ name: 'A Bell' }] },
      },
    };
    expect(find(nested).reviews).toMatchObject([
      {
        claim: 'The moon rings.',
        claimant: 'A Bell',
        url: address,
        publisher: 'checkers.example',
        appearances: ['https://paper.example/story'],
      },
    ]);
  });

  it.each([
    [{ ratingValue: '2', bestRating: '5' }, '2/5'],
    [{ ratingValue: 3 }, '3'],
    [{ name: 'Half true' }, 'Half true'],
    [[{ alternateName: ['Misleading'] }], 'Misleading'],
    ['Unproven', 'Unproven'],
  ])('reads the rating %j as %s', (reviewRating, rating) => {
    expect(find({ ...review, reviewRating }).reviews.map((each) => each.rating)).toEqual([rating]);
  });

  it.each([
    [{ claimReviewed: undefined }, 'script[0].claimReviewed'],
    [{ claimReviewed: 7 }, 'script[0].claimReviewed'],
    [{ claimReviewed: '<b>–</b>' }, 'script[0].claimReviewed'],
    [{ claimReviewed: 'x'.repeat(6000) }, 'script[0].claimReviewed'],
    [{ reviewRating: {} }, 'script[0].reviewRating'],
    [{ reviewRating: null }, 'script[0].reviewRating'],
    [{ url: 'javascript:alert(1)' }, 'script[0].url'],
    [{ url: 'https://famous.example/checked' }, 'url'],
    [{ author: { name: '' } }, 'script[0].author'],
  ])('refuses %j and says where', (change, path) => {
    const found = find({ ...review, ...change });
    if (path === 'script[0].author') expect(found.reviews[0]?.publisher).toBe('checkers.example');
    else expect(found).toMatchObject({ reviews: [], faults: [{ path }] });
  });

  it('passes over pages without any', () => {
    expect(find({ '@type': 'NewsArticle', headline: 'ClaimReview' })).toEqual({ reviews: [], faults: [] });
  });
});
