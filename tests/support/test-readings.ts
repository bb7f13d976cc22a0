import type { ArticleReading } from '../../utils/formats/html/model.ts';

/** A page of an invented outlet as the block reader gives it. */
export function reading(
  url: string,
  paragraphs: readonly string[],
  metadata: Partial<ArticleReading['metadata']> = {},
): ArticleReading {
  return {
    isArticle: true,
    reason: null,
    metadata: {
      url,
      title: 'An article',
      outlet: '',
      outletName: '',
      published: '2025-03-01',
      language: 'en',
      byline: null,
      agency: null,
      ...metadata,
    },
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
  };
}

/** Three invented outlets on one invented event, each in its own words. */
export const dailyReading = reading('https://www.harbor-daily.example/bridge', [
  'The Calder Bridge in Port Ellery collapsed on Tuesday morning, killing 12 people, the mayor said.',
  'Inspectors had warned the city council in March that two of the main cables were corroded.',
  'The council voted 7 to 2 last spring to delay the repairs, which would have cost $40 million.',
  'Rescue crews pulled 31 survivors from the river before nightfall, according to the fire department.',
]);

export const timesReading = reading('https://ellery-times.example/news/calder-bridge', [
  'At least 14 people died when the Calder Bridge in Port Ellery collapsed on Tuesday, officials said.',
  'City council members voted 7 to 2 last spring to delay repairs that would have cost $45 million.',
  'Schools across the county will remain closed for the rest of the week.',
]);

export const wireReading = reading('https://coastwire.example/a/17', [
  'Inspectors warned the Port Ellery city council in March that two main cables of the Calder Bridge were corroded.',
  'Rescue crews pulled 31 survivors from the river, the fire department said on Tuesday evening.',
]);
