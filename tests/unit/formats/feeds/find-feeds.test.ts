import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findFeeds } from '../../../../utils/formats/feeds/find-feeds.ts';
import { guessFeedAddresses } from '../../../../utils/formats/feeds/guess-feed-addresses.ts';

const page = 'https://paper.example/world/';
const find = (head: string, body = '') =>
  findFeeds(
    parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)
      .document as unknown as Document,
    page,
  );

describe('findFeeds', () => {
  it('finds what the head declares, comments last, each address once', () => {
    const feeds = find(`
      <link rel="alternate" type="application/rss+xml" title="Comments feed" href="/comments/feed/">
      <link rel="alternate" type="application/rss+xml; charset=utf-8" title=" The  Paper " href="/feed/">
      <link rel="ALTERNATE" type="application/atom+xml" href="atom">
      <link rel="alternate" type="application/feed+json" title="JSON" href="https://cdn.example/feed.json">
      <link rel="alternate" type="application/rss+xml" title="Again" href="/feed/">
      <link rel="alternate" hreflang="de" href="/de/">
      <link rel="alternate" type="application/json" href="/wp-json/posts/1">
      <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
      <link rel="stylesheet" href="/feed.xml">`);
    expect(feeds).toEqual([
      { address: 'https://paper.example/feed/', title: 'The Paper', source: 'declared' },
      { address: 'https://paper.example/world/atom', title: '', source: 'declared' },
      { address: 'https://cdn.example/feed.json', title: 'JSON', source: 'declared' },
      { address: 'https://paper.example/comments/feed/', title: 'Comments feed', source: 'declared' },
    ]);
  });

  it('falls back on links that look like feeds', () => {
    const links =
      '<a href="/rss.xml">RSS</a><a href="feed://paper.example/sport.rss">Sport</a><a href="/feedback">?</a>';
    expect(find('<base href="https://paper.example/base/">', links)).toEqual([
      { address: 'https://paper.example/rss.xml', title: 'RSS', source: 'linked' },
      { address: 'https://paper.example/sport.rss', title: 'Sport', source: 'linked' },
    ]);
    expect(find('<link rel="feed" href="/own">', links).map(({ address }) => address)).toEqual([
      'https://paper.example/own',
    ]);
  });
});

describe('guessFeedAddresses', () => {
  it('guesses under a section first, then at the root', () => {
    const guesses = guessFeedAddresses('https://paper.example/world/index.html?x=1');
    expect(guesses.slice(0, 3)).toEqual([
      'https://paper.example/world/feed/',
      'https://paper.example/world/rss.xml',
      'https://paper.example/feed/',
    ]);
    expect(guessFeedAddresses('https://paper.example')).not.toContain('https://paper.example//feed/');
    expect(guessFeedAddresses('mailto:x@paper.example')).toEqual([]);
  });
});
