import type { Facts } from '../facts/model.ts';
import type { FactPair } from './candidate.ts';
import { onceASentence } from './once-a-sentence.ts';
import { ownActs, sideActs } from './side-acts.ts';
import { ownPeople, sidePeople } from './side-people.ts';
import { ownValues, sideValues } from './side-values.ts';
import { ownWords, sideWords } from './side-words.ts';

/** Longer runs of words in common are all "the same text". */
const longestRun = 30;
const mostDays = 10;

/** What a sentence's words are by themselves, the same in each of its pairs. */
interface Wording {
  readonly words: readonly string[];
  readonly known: ReadonlySet<string>;
  readonly bigrams: ReadonlySet<string>;
}

const wordingOf = onceASentence(({ tokens }): Wording => {
  const words: string[] = [];
  for (const { kind, lower } of tokens) if (kind !== 'sign') words.push(lower);
  const bigrams = new Set<string>();
  for (let i = 1; i < words.length; i += 1) bigrams.add(`${words[i - 1]} ${words[i]}`);
  return { words, known: new Set(words), bigrams };
});

/** Length of the longest run of words that both sentences have. */
function longestSharedRun({ words: here }: Wording, { words: there, known }: Wording): number {
  let longest = 0;
  const runs = new Uint16Array(there.length + 1);
  for (const word of here) {
    if (!known.has(word)) {
      runs.fill(0);
      continue;
    }
    for (let j = there.length; j > 0; j -= 1) {
      const run = word === there[j - 1] ? (runs[j - 1] as number) + 1 : 0;
      runs[j] = run;
      if (run > longest) longest = run;
    }
  }
  return longest;
}

/** Share of the shorter sentence's word pairs that the other has too. */
function sharedBigrams({ bigrams: one }: Wording, { bigrams: two }: Wording): number {
  let shared = 0;
  for (const bigram of one) if (two.has(bigram)) shared += 1;
  return shared / Math.max(1, Math.min(one.size, two.size));
}

type Features = Readonly<Record<string, number>>;

/** What a pair's two sentences are to each other as wholes, whatever a difference's spans. */
export interface NoteFeatures {
  /** In groups, the same names in the same group on both sides. */
  readonly here: readonly Features[];
  readonly there: readonly Features[];
  readonly pair: Features;
}

/** Kept apart: to join so many names in one record takes longer than to work them out. */
const ownOf = onceASentence((own): readonly Features[] => [
  ownWords(own),
  ownPeople(own),
  ownActs(own),
  ownValues(own),
]);

const sideOf = (own: Facts, other: Facts, day: number | undefined): Features[] => [
  ...ownOf(own),
  sideWords(own, other),
  sidePeople(own, other),
  sideActs(own, other),
  sideValues(own, other, day),
];

/** Works out what speaks for a reader's noting anything of a pair. */
export function noteFeatures({ here, there, shared, days, daysApart, later }: FactPair): NoteFeatures {
  const wordingHere = wordingOf(here);
  const wordingThere = wordingOf(there);
  const lengthHere = wordingHere.words.length;
  const lengthThere = wordingThere.words.length;
  return {
    here: sideOf(here, there, days.here),
    there: sideOf(there, here, days.there),
    pair: {
      bigrams: sharedBigrams(wordingHere, wordingThere),
      run: Math.min(longestRun, longestSharedRun(wordingHere, wordingThere)),
      shared: shared.size,
      jaccard: shared.size / Math.max(1, here.content.size + there.content.size - shared.size),
      daysApart: Math.min(mostDays, Math.abs(daysApart)),
      apart: later === 0 ? 0 : 1,
      longer: Math.abs(lengthHere - lengthThere) / Math.max(lengthHere, lengthThere, 1),
    },
  };
}

const most = 'most-';
const least = 'least-';

/** The features' names as a note model knows them: the greater and the smaller of both sides, and the pair's. */
export const noteNames = ({ here, pair }: NoteFeatures): string[] => [
  ...here.flatMap((group) => Object.keys(group)).flatMap((name) => [most + name, least + name]),
  ...Object.keys(pair),
];

/** Where a named feature is found. */
interface Source {
  readonly key: string;
  readonly join: 'most' | 'least' | 'pair';
  /** Index of its group; -1 where no group has it. */
  readonly group: number;
}

function sourceOf(name: string, groups: readonly Features[]): Source {
  const join = name.startsWith(most) ? 'most' : name.startsWith(least) ? 'least' : 'pair';
  const key = join === 'most' ? name.slice(most.length) : join === 'least' ? name.slice(least.length) : name;
  return { key, join, group: groups.findIndex((group) => key in group) };
}

function readSource(
  { key, join, group }: Source,
  { here, there, pair }: NoteFeatures,
  others: Features,
): number {
  if (join === 'pair') return pair[key] ?? others[key] ?? 0;
  const one = here[group]?.[key] ?? 0;
  const two = there[group]?.[key] ?? 0;
  return one > two === (join === 'most') ? one : two;
}

/** How to read named features fast: made once for a list of names. */
export function noteReader(
  names: readonly string[],
): (features: NoteFeatures, others: Features) => Float64Array {
  let sources: readonly Source[] | undefined;
  return (features, others) => {
    sources ??= names.map((name) => sourceOf(name, features.here));
    const values = new Float64Array(sources.length);
    for (let i = 0; i < sources.length; i += 1)
      values[i] = readSource(sources[i] as Source, features, others);
    return values;
  };
}
