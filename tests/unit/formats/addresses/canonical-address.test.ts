import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../../../utils/formats/addresses/canonical-address.ts';

const story = 'https://paper.example/world/story-1';

describe('canonicalAddress', () => {
  it.each([
    'https://paper.example/world/story-1',
    'http://www.paper.example/world/story-1/',
    'https://paper.example/world/story-1?utm_source=rss&utm_medium=feed&fbclid=1&gclid=2&mc_cid=3#comments',
    'https://m.paper.example/world/story-1',
    'https://mobile.paper.example//world/story-1/?mobile=1',
    'https://amp.paper.example/world/story-1',
    'https://paper.example/amp/world/story-1',
    'https://paper.example/world/amp/story-1',
    'https://paper.example/world/story-1/amp/',
    'https://paper.example/world/story-1.amp',
    'https://paper.example/world/story-1?outputType=amp',
    'https://paper.example/world/story-1/index.html',
    'https://paper.example/world/story-1?partner=rss&emc=rss',
    'https://user:secret@paper.example:443/world/story-1',
    'https://www.google.com/amp/s/www.paper.example/world/story-1/amp',
    'https://paper-example.cdn.ampproject.org/c/s/paper.example/world/story-1?amp=1',
  ])('takes %s for the story', (address) => {
    expect(canonicalAddress(address)).toBe(story);
  });

  it.each([
    ['https://paper.example/story?id=7', 'https://paper.example/story?id=7'],
    ['https://paper.example/?b=2&a=1', 'https://paper.example/?a=1&b=2'],
    ['https://paper.example/story?source=wire', 'https://paper.example/story?source=wire'],
    ['https://en.m.wikipedia.org/wiki/Amp', 'https://en.wikipedia.org/wiki/Amp'],
    ['https://m.co/', 'https://m.co/'],
    ['https://news.paper.example/', 'https://news.paper.example/'],
    ['https://paper.example/amplifiers/amp-2', 'https://paper.example/amplifiers/amp-2'],
    ['http://the-daily.localhost:3000/a/', 'https://the-daily.localhost:3000/a'],
    ['mailto:someone@paper.example', 'mailto:someone@paper.example'],
    ['not an address', 'not an address'],
    ['', ''],
  ])('makes %s %s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical);
  });

  it('changes nothing the second time', () => {
    for (const address of [story, 'https://paper.example/?b=2&a=1', 'https://paper.example/a.html?q=x+y%20z'])
      expect(canonicalAddress(canonicalAddress(address))).toBe(canonicalAddress(address));
  });
});
