import { expect, it } from 'vitest';
import { foundValue, isExpected } from '../../../../scripts/feeds/compare-expected.ts';
import { parseExpectation } from '../../../../scripts/feeds/parse-expectation.ts';
import { readFeedRecords } from '../../../../scripts/feeds/read-feed-records.ts';
import { parseFeed } from '../../../../utils/formats/feeds/parse-feed.ts';
import { describeWithShared } from '../../../support/shared-data.ts';

describeWithShared('the feeds of parsers’ own tests', () => {
  const records = readFeedRecords() ?? [];
  const read = records.map((record) => ({
    ...record,
    feed: parseFeed(record.bytes, record.contentType, record.address),
  }));

  it('all give a typed result', () => {
    expect(read).toHaveLength(1071);
    const faults = new Set(read.flatMap(({ feed }) => (feed.ok ? [] : [feed.error.kind])));
    expect([...faults].toSorted()).toEqual(['html-page', 'not-a-feed', 'unsupported-encoding']);
  });

  it('yield the items that they have', () => {
    const withItems = read.filter(({ bytes, file }) => {
      const text = new TextDecoder('latin1').decode(bytes);
      return /\.xml$|\.rss$/u.test(file) && /<(?:\w+:)?(?:item|entry)[\s>]/iu.test(text);
    });
    expect(withItems.length).toBeGreaterThan(590);
    const without = withItems.filter(({ feed }) => !feed.ok || feed.value.items.length === 0);
    expect(without.map(({ file }) => file)).toEqual([]);
  });

  it('agree with what is expected of titles, links, ids and dates', () => {
    const outcomes = read.flatMap(({ feed, expect: written }) =>
      parseExpectation(written ?? '').map(
        (each) => feed.ok && isExpected(foundValue(feed.value, each), each),
      ),
    );
    expect(outcomes.length).toBeGreaterThan(300);
    expect(outcomes.filter(Boolean).length / outcomes.length).toBeGreaterThanOrEqual(0.95);
  });
});
