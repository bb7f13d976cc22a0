/** An article of the feed site. */
export interface FeedArticle {
  readonly outlet: string;
  readonly path: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** The three outlets, by their host's name, and what they are called. */
export const feedOutlets = {
  'harbor-daily': 'The Harbor Daily',
  'ellery-times': 'Ellery Times',
  coastwire: 'Coastwire',
} as const;

/** A name of an outlet of the feed site. */
export type FeedOutlet = keyof typeof feedOutlets;

/** One invented event, told by three outlets in words of their own. */
const bridge: Readonly<Record<FeedOutlet, readonly string[]>> = {
  'harbor-daily': [
    'The Calder Bridge in Port Ellery collapsed on Tuesday morning, killing 12 people, the mayor said.',
    'Inspectors had warned the city council in March that two of the main cables were corroded.',
    'The council voted 7 to 2 last spring to delay the repairs, which would have cost $40 million.',
    'Rescue crews pulled 31 survivors from the river before nightfall, according to the fire department.',
  ],
  'ellery-times': [
    'At least 14 people died when the Calder Bridge in Port Ellery collapsed on Tuesday, officials said.',
    'City council members voted 7 to 2 last spring to delay repairs that would have cost $45 million.',
    'Schools across the county will remain closed for the rest of the week, the school board decided.',
    'The café at the river’s edge, Chez Renée, served the rescue crews through the night.',
  ],
  coastwire: [
    'Inspectors warned the Port Ellery city council in March that two main cables of the Calder Bridge were corroded.',
    'Rescue crews pulled 31 survivors from the river, the fire department said on Tuesday evening.',
    'The bridge in Port Ellery had carried 18,000 cars a day since it was opened in 1961.',
    'A commission of the state will look into why the repairs were delayed for a year.',
  ],
};

/** Matters of the week besides; each outlet has an article on each, so far as it has so many. */
const matters = [
  { thing: 'ferry terminal', place: 'Port Marlow', who: 'Ines Carver', people: 120, cost: 6 },
  { thing: 'water works', place: 'Dunmere', who: 'Paul Okafor', people: 310, cost: 14 },
  { thing: 'steel mill', place: 'Harrow Flats', who: 'Greta Lindqvist', people: 75, cost: 22 },
  { thing: 'children’s hospital', place: 'Saint Brannock', who: 'Omar Haddad', people: 48, cost: 31 },
  { thing: 'railway tunnel', place: 'Kestrel Pass', who: 'Maya Thornton', people: 260, cost: 90 },
  { thing: 'grain harbour', place: 'Lower Wick', who: 'Tomas Reyes', people: 33, cost: 4 },
  { thing: 'city library', place: 'Aldenford', who: 'Ruth Abelson', people: 19, cost: 2 },
  { thing: 'wind farm', place: 'Cape Sorrow', who: 'Jonas Veldt', people: 57, cost: 45 },
  { thing: 'county jail', place: 'Millbrook', who: 'Dana Whitlock', people: 142, cost: 11 },
  { thing: 'fish market', place: 'Old Quay', who: 'Sofia Marin', people: 26, cost: 3 },
  { thing: 'tram depot', place: 'Northgate', who: 'Victor Lang', people: 88, cost: 17 },
  { thing: 'salt mine', place: 'Hollin', who: 'Edith Crane', people: 64, cost: 8 },
  { thing: 'school for pilots', place: 'Fairlow', who: 'Amos Pryce', people: 41, cost: 5 },
] as const;

type Matter = (typeof matters)[number];

const tellings: Readonly<Record<FeedOutlet, (matter: Matter) => readonly string[]>> = {
  'harbor-daily': ({ thing, place, who, people, cost }) => [
    `The ${thing} in ${place} was closed on Monday after ${people} people fell ill there, Mayor ${who} said.`,
    `Repairs of the ${thing} will cost $${cost} million and last until the end of the year.`,
    `Neighbours of the ${thing} in ${place} have asked for an inquiry since the winter, and were told to be patient.`,
    `Doctors at the clinic said that nobody who worked at the ${thing} was in danger by Monday evening.`,
  ],
  'ellery-times': ({ thing, place, who, people, cost }) => [
    `${place} has shut its ${thing}, where ${people} people were taken ill at the weekend, officials said on Monday.`,
    `Mayor ${who} put the price of the repairs at $${cost} million, and wants the state to pay half of it.`,
    `It is the second time in three years that the ${thing} of ${place} stands still for so long.`,
    `The unions in ${place} said that their members had warned of the fumes again and again.`,
  ],
  coastwire: ({ thing, place, who, people, cost }) => [
    `${place}: ${people} people fell ill at the ${thing}, which remains closed, Mayor ${who} told reporters on Monday.`,
    `The state’s health office took samples of the air at the ${thing} and will publish what it finds on Friday.`,
    `A firm from the capital offered to repair the ${thing} for $${cost} million, the town council of ${place} said.`,
    `Nobody died, and all but four of those who had been taken to hospital in ${place} went home the next day.`,
  ],
};

/** The forty good articles: fourteen of the daily, thirteen of each other outlet. */
export const feedArticles: readonly FeedArticle[] = (Object.keys(feedOutlets) as FeedOutlet[]).flatMap(
  (outlet) => [
    { outlet, path: '/news/calder-bridge', title: 'The Calder Bridge falls', paragraphs: bridge[outlet] },
    ...matters.slice(0, outlet === 'harbor-daily' ? 13 : 12).map((matter) => ({
      outlet,
      path: `/news/${matter.place.toLowerCase().replaceAll(' ', '-')}`,
      title: `${matter.place} closes its ${matter.thing}`,
      paragraphs: tellings[outlet](matter),
    })),
  ],
);
