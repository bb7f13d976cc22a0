/** The pack that ships with the extension and is offered to a reader whose base is empty. */
export const starterPackPath = '/packs/us-mexico-standoff-2025.json';

/** Its title, by which an imported copy is known. */
export const starterPackTitle = 'US-Mexico standoff, February-March 2025';
