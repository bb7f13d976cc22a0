import { masks } from './mask-outlets.ts';

/** Words that a paper's or station's name ends in. */
const paperWords =
  'Times|Post|Journal|Herald|Tribune|Gazette|Globe|Chronicle|Observer|Examiner|Star|Mail|Telegraph|Dispatch|Inquirer|Enquirer|Sentinel|Courier|Register|Record|Ledger|Daily|Daily News|Press|Picayune|Constitution|News Agency|Radio|Broadcasting';
const lastWords: readonly string[] = [...new Set(paperWords.split(/[ |]/u))];

/** Whether a text has a word that names of papers end in. */
export const mayNamePaper = (text: string): boolean => lastWords.some((word) => text.includes(word));

/** Latin letters: classes of all scripts' letters take most of the time that such patterns take to compile. */
const capital = 'A-ZÀ-ÖØ-ÞĀ-ɏ';
const letter = 'A-Za-zÀ-ÖØ-öø-ɏ';

/** Names of papers and stations that no table holds: capitalised words that end in such a word. */
const paperName = `(?!The\\b)(?:(?:[${capital}][${letter}.'’-]*|${masks.name}+)\\s+){1,4}(?:[${capital}][${letter}]+-)?(?:${paperWords})`;
const nameAmong = (known: string): string => `(?:(?:[Tt]he\\s+)?(?:${known}|${paperName}))(?![${letter}])`;
const name = nameAmong(`${masks.name}+|${masks.word}+`);
/** "People said" and "Time passed" name no outlet. */
const speaker = nameAmong(`${masks.name}+`);

/** Verbs of an outlet that reports. */
export const says =
  '(?:reports?|reported|said|says|revealed|wrote|writes|published|disclosed|noted|found|obtained|confirmed|learned|first\\s+reported|quoted|broke)';

/** Programmes stand in quotation marks: "an interview with “Axios on HBO”". */
const quoteMark = '["“‘]?';

/** Sentences that credit an outlet, which is the first group, in a text whose outlets are masked. */
export const creditPatterns: readonly RegExp[] = [
  new RegExp(
    `(?:[Aa]ccording\\s+to|[Aa]s\\s+reported\\s+by|reported\\s+by|[Cc]iting|cited\\s+by|quoted\\s+by|obtained\\s+by|reported\\s+in|published\\s+(?:in|by)|interview\\s+with|(?:reports?|reporting|story|article|account|piece|interviews?)\\s+(?:from|by|in|with))\\s+(?:(?:a|an|the)\\s+)?(?:[a-z]+\\s+)?(?:reports?\\s+(?:from|by|in)\\s+|sources?\\s+(?:to|at)\\s+)?${quoteMark}(${name})`,
    'dg',
  ),
  new RegExp(
    `\\b(?:told|tells?|telling|said\\s+to|spoke\\s+to|speaking\\s+to|spoke\\s+with|confirm(?:ed|s)\\s+to)\\s+(?:the\\s+)?${quoteMark}(${name})`,
    'dg',
  ),
  // What was said on the air: "said Monday on CNN", "in an appearance on “Fox News Sunday”".
  new RegExp(
    `\\b(?:said|says|saying|spoke|[Ss]peaking|[Aa]ppear(?:ed|ing|ance)|interview(?:ed)?)\\s+(?:[${letter}]+\\s+){0,2}?on\\s+${quoteMark}(${name})`,
    'dg',
  ),
  new RegExp(
    `\\bto\\s+the\\s+(?:news|celebrity|gossip)\\s+(?:[Ww]eb\\s?)?\\s*(?:site|agency|channel|magazine)\\s+(${name})`,
    'dg',
  ),
  new RegExp(
    `(${speaker})(?:['’]s)?(?:\\s+\\([A-Z${masks.name}]+\\))?(?:\\s+(?:also|first|has|had|previously|later|then|on\\s+[${capital}][a-z]+|earlier)){0,3}\\s+${says}\\b`,
    'dg',
  ),
  new RegExp(`(?:said|reported|reports|says|wrote)\\s+(${speaker})`, 'dg'),
  new RegExp(`(${speaker})['’]s?\\s+(?:report|story|article|reporting|account|interview)\\b`, 'dg'),
];
