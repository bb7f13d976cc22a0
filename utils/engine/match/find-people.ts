const titles =
  'Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|President|Secretary|Senator|Representative|Congressman|Congresswoman|Governor|Mayor|Judge|Justice|Director';
const speaking =
  'said|says|told|added|argued|wrote|tweeted|asked|insisted|called|announced|noted|claimed|explained|declared|continued|replied|responded|warned|urged|acknowledged|stated|testified';

/** "Mr. Hunter", "Rep. Duncan D. Hunter": the last name. */
const titled = new RegExp(
  `\\b(?:${titles})\\.?\\s+(?:\\p{Lu}[\\p{L}.'’-]*\\s+){0,2}?(\\p{Lu}[\\p{L}'’-]{2,})(?![\\p{L}'’-]|\\s+\\p{Lu})`,
  'gu',
);
/** "Duncan Hunter said", "Duncan Hunter, a", "Duncan Hunter (R-". */
const introduced = new RegExp(
  `\\b\\p{Lu}[\\p{L}.'’-]+\\s+(\\p{Lu}[\\p{L}-]{2,})(?:\\s+(?:${speaking})\\b|, (?:a|an|the|who|R-|D-)|\\s+\\([RD]-)`,
  'gu',
);
/** "Hunter said". */
const speaker = new RegExp(`\\b(\\p{Lu}[\\p{L}-]{2,})\\s+(?:${speaking})\\b`, 'gu');

/** Capitalised words that speak in news without being a person. */
const noPerson: ReadonlySet<string> = new Set(
  (
    'the they she he house department officials republicans democrats monday tuesday wednesday thursday friday saturday sunday ' +
    'that this who and but post times congress administration office court government police people others committee campaign ' +
    'party group security state service journal report statement sources court'
  ).split(' '),
);

/** Last names of the people in an article's text, in lower case. */
export function findPeople(text: string): Set<string> {
  const people = new Set<string>();
  for (const pattern of [titled, introduced, speaker]) {
    for (const match of text.matchAll(pattern)) {
      const name = (match[1] as string).replace(/['’]s?$/u, '').toLowerCase();
      if (!noPerson.has(name)) people.add(name);
    }
  }
  return people;
}
