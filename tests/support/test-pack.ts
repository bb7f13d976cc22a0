import type { ClaimPack } from '../../utils/formats/packs/model.ts';
import { dailyReading } from './test-readings.ts';

/** A small pack of invented outlets on the event of the test readings; one article is the daily's own page. */
export const testPack: ClaimPack = {
  format: 'claim-pack',
  version: 1,
  title: 'Calder Bridge',
  description: 'How invented outlets reported an invented event.',
  licence: 'CC0-1.0',
  language: 'en',
  outlets: [
    { id: 'post', name: 'The Ellery Post', domain: 'ellery-post.example' },
    { id: 'daily', name: 'The Harbor Daily', domain: 'harbor-daily.example' },
  ],
  articles: [
    {
      id: 'a1',
      outlet: 'post',
      url: 'https://ellery-post.example/bridge#top',
      title: 'Bridge falls',
      published: '2025-02-27',
      cites: ['daily', 'reuters'],
      agency: 'Reuters',
    },
    { id: 'a2', outlet: 'daily', url: `${dailyReading.metadata.url}/`, title: null, published: null },
  ],
  claims: [
    { id: 'warned', statement: 'The danger of corrosion in the cables was known to the council.' },
    { id: 'vote', statement: 'The repairs of the bridge were put off by a vote of the council.' },
  ],
  reports: [
    {
      id: 'r1',
      claim: 'warned',
      article: 'a1',
      text: 'Inspectors warned the city council in March that two main cables of the bridge were corroded.',
      verbatim: true,
    },
    {
      id: 'r2',
      claim: 'vote',
      article: 'a1',
      text: 'City council members voted 7 to 2 last spring to delay the repairs, which would have cost $41 million.',
      verbatim: false,
    },
    {
      id: 'r3',
      claim: 'vote',
      article: 'a2',
      text: 'The council voted 7 to 2 last spring to delay repairs which would have cost $40 million.',
      verbatim: false,
    },
  ],
};
