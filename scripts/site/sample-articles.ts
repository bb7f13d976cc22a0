/** An article of the sample site, as the demo and the screenshots use it. */
export interface SampleArticle {
  readonly name: string;
  readonly path: string;
}

/** The article that is opened first: the others are what the base says about it. */
export const leadArticle: SampleArticle = { name: 'harbor-ledger', path: '/world/hegseth-call-mexico' };

/** The other English articles on the same events. */
export const otherArticles: readonly SampleArticle[] = [
  { name: 'meridian-wire', path: '/news/mexico-prisoners' },
  { name: 'southern-star', path: '/texas/prisoners-flown-north' },
  { name: 'evening-lantern', path: '/analysis/three-days' },
  { name: 'plains-courier', path: '/nation/border-call' },
  { name: 'capital-dispatch', path: '/live/tariff-countdown' },
  { name: 'northgate-post', path: '/story/fentanyl-figures' },
  { name: 'northgate-post', path: '/story/tariff-clock' },
];
