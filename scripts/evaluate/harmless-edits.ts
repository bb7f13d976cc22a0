import { type EditKind, replaceOne } from './fact-edits.ts';

const table = (pairs: readonly (readonly [string, string])[], both = true) => {
  const ways = both ? [...pairs, ...pairs.map(([a, b]) => [b, a] as const)] : pairs;
  return ways.map(([from, to]) =>
    replaceOne(
      new RegExp(
        `(?<![\\p{L}\\p{N}][-–,.:]?)${from.replaceAll('.', '\\.')}(?!['’]?[\\p{L}\\p{N}]|[-–,.:]\\p{N})`,
        'gu',
      ),
      () => to,
    ),
  );
};

/** What sub-editors and templates do to a sentence that goes on to state the same. */
export const harmlessEdits: readonly EditKind[] = [
  {
    kind: 'spacing',
    edits: [
      replaceOne(/ /gu, () => '\u00a0'),
      replaceOne(/ /gu, () => '  '),
      replaceOne(/ /gu, () => '\u2009'),
      replaceOne(/(?<=\p{L}{3})(?=\p{L}{3})/gu, () => '\u00ad'),
      replaceOne(/(?<=\p{L} )(?=\p{L})/gu, () => '\u200b'),
    ],
  },
  {
    kind: 'quotes',
    edits: [
      (text) => changed(text, text.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"')),
      (text) =>
        changed(
          text,
          text
            .replace(/(?<=^|[\s([])"(?=\S)/gu, '“')
            .replace(/"/gu, '”')
            .replace(/(?<=\p{L})'(?=\p{L})/gu, '’'),
        ),
      (text) => (/^[^'‘’]*“[^'‘’"“”]+”[^'‘’"“”]*$/u.test(text) ? text.replace(/“(.*)”/u, '‘$1’') : null),
    ],
  },
  {
    kind: 'dashes',
    edits: [
      replaceOne(/ [-–—] /gu, (found) => (found === ' – ' ? '—' : ' – ')),
      replaceOne(/(?<=\p{L})—(?=\p{L})/gu, () => ' – '),
      replaceOne(/(?<=\p{L})-(?=\p{L})/gu, () => '\u2011'),
      replaceOne(/(?<=\d)-(?=\d)/gu, () => '–'),
      replaceOne(/\.\.\./gu, () => '…'),
    ],
  },
  {
    kind: 'titles',
    edits: table([
      ['Sen.', 'Senator'],
      ['Rep.', 'Representative'],
      ['Gov.', 'Governor'],
      ['Gen.', 'General'],
      ['Mr.', 'Mr'],
      ['Mrs.', 'Mrs'],
      ['Dr.', 'Dr'],
      ['U.S.', 'US'],
      ['U.N.', 'United Nations'],
      ['United States', 'U.S.'],
    ]),
  },
  {
    kind: 'contractions',
    edits: [
      ...table([
        ['did not', 'didn’t'],
        ['does not', "doesn't"],
        ['do not', 'don’t'],
        ['is not', "isn't"],
        ['was not', 'wasn’t'],
        ['will not', "won't"],
        ['cannot', 'can’t'],
        ['would not', 'wouldn’t'],
        ['it is', 'it’s'],
        ['they are', 'they’re'],
        ['he is', 'he’s'],
        ['we have', "we've"],
        ['I am', 'I’m'],
        ['he would', 'he’d'],
      ]),
    ],
  },
  {
    kind: 'figures',
    edits: [
      replaceOne(/(?<=\d) percent\b/gu, () => ' per cent'),
      replaceOne(/(?<=\d) ?(?:percent|per cent)\b/gu, () => '%'),
      replaceOne(/(?<=\d)%/gu, () => ' percent'),
      replaceOne(/(?<=(?<![\d,])\d{1,3}),(?=\d{3}(?![\d,]))/gu, () => ''),
      replaceOne(/(?<=\$\d+(?:\.\d+)?) billion\b/gu, () => 'bn'),
      ...table(
        [
          ['three', '3'],
          ['four', '4'],
          ['five', '5'],
          ['six', '6'],
          ['ten', '10'],
          ['12', 'twelve'],
        ],
        false,
      ),
    ],
  },
  {
    kind: 'dates',
    edits: table([
      ['January', 'Jan.'],
      ['February', 'Feb.'],
      ['August', 'Aug.'],
      ['September', 'Sept.'],
      ['October', 'Oct.'],
      ['November', 'Nov.'],
      ['December', 'Dec.'],
      ['on Monday', 'Monday'],
      ['on Tuesday', 'Tuesday'],
      ['on Wednesday', 'Wednesday'],
      ['on Thursday', 'Thursday'],
      ['on Friday', 'Friday'],
    ]),
  },
  {
    kind: 'spelling',
    edits: table([
      ['organization', 'organisation'],
      ['organizations', 'organisations'],
      ['criticized', 'criticised'],
      ['recognize', 'recognise'],
      ['authorized', 'authorised'],
      ['defense', 'defence'],
      ['center', 'centre'],
      ['labor', 'labour'],
      ['program', 'programme'],
      ['adviser', 'advisor'],
      ['canceled', 'cancelled'],
      ['toward', 'towards'],
      ['among', 'amongst'],
      ['while', 'whilst'],
      ['favor', 'favour'],
      ['behavior', 'behaviour'],
      ['protester', 'protestor'],
      ['protesters', 'protestors'],
    ]),
  },
  {
    kind: 'plain wording',
    edits: [
      replaceOne(/(?<=\b(?:said|says|added|announced|argued)) that\b/gu, () => ''),
      replaceOne(/(?<=\bsaid) (?=(?:he|she|it|they|the) )/gu, () => ' that '),
      replaceOne(/(?<=[”"] (?:[A-Z][a-z]+ ){1,2})said\b/gu, () => 'told reporters'),
      replaceOne(/\b(?:he|she|they) said(?=\.$)/gu, (found) => found.replace('said', 'told reporters')),
      replaceOne(/(?<=, )said (?<who>[A-Z][a-z]+ [A-Z][a-z]+)(?=\.$)/gu, (_, _pick, [who]) => `${who} said`),
      replaceOne(/\babout(?= \d)/gu, () => 'around'),
      replaceOne(/\bmore than(?= \d)/gu, () => 'over'),
      replaceOne(/(?<=\b(?:said|told|saying)\b[^.]*) also\b/gu, () => ''),
    ],
  },
  {
    kind: 'moved day',
    edits: [
      (text) => {
        const found = /^(On [A-Z][a-z]+day), (?:the )?([^"“”]+)\.$/u.exec(text);
        return found
          ? `${upper(text.slice((found[1] ?? '').length + 2, -1))} ${lower(found[1] ?? '')}.`
          : null;
      },
      (text) => {
        const found = /^((?:The|A|An) [^"“”,]+) (on [A-Z][a-z]+day)\.$/u.exec(text);
        return found ? `${upper(found[2] ?? '')}, ${lower(found[1] ?? '')}.` : null;
      },
    ],
  },
];

const changed = (before: string, after: string): string | null => (before === after ? null : after);
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
