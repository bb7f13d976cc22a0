/** One way of changing a sentence; null where it does not apply. `pick` answers 0 to below 1, the same on each run. */
export type Edit = (text: string, pick: () => number) => string | null;

/** A kind of edit with the ways of making it; the first that applies, from a drawn one on, is made. */
export interface EditKind {
  readonly kind: string;
  readonly edits: readonly Edit[];
}

const one = <Item>(items: readonly Item[], pick: () => number): Item =>
  items[Math.floor(pick() * items.length)] as Item;

/** Replaces one of a pattern's places, drawn by `pick`; null where there is none or nothing comes of it. */
export const replaceOne =
  (pattern: RegExp, by: (found: string, pick: () => number, groups: readonly string[]) => string): Edit =>
  (text, pick) => {
    const places = [...text.matchAll(pattern)];
    if (places.length === 0) return null;
    const place = one(places, pick);
    const [found, ...groups] = place;
    const edited =
      text.slice(0, place.index) + by(found, pick, groups) + text.slice(place.index + found.length);
    return edited === text ? null : edited;
  };

/** Another of some words; keeps a capital. */
const another =
  (words: readonly string[]): ((found: string, pick: () => number) => string) =>
  (found, pick) => {
    const others = words.filter((word) => word.toLowerCase() !== found.toLowerCase());
    const word = one(others, pick);
    return /^\p{Lu}/u.test(found) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  };
const anyOf = (words: readonly string[]): RegExp => new RegExp(`\\b(?:${words.join('|')})\\b`, 'gu');

const numberWords = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'twelve',
  'twenty',
];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = ['January', 'February', 'March', 'April', 'June', 'July', 'August', 'October', 'November'];
const names = [
  'Okafor',
  'Lindqvist',
  'Moreno',
  'Castellane',
  'Hargreaves',
  'Tanaka',
  'Duvalier',
  'Petrosyan',
];
const sources = ['officials', 'witnesses', 'lawyers', 'diplomats', 'analysts', 'residents', 'police'];
const auxiliary = /\b(?:is|are|was|were|has|had|will|would|could|should|did)\b(?! not|n['’]t)/gu;

/** Smallest edits that change what a sentence states, made by letters alone: nothing of the engine is asked. */
export const factEdits: readonly EditKind[] = [
  {
    kind: 'number',
    edits: [
      replaceOne(/(?<![\d,.:])\d{1,3}(?:,\d{3})*(?![\d,.:]*\d)/gu, (found, pick) => {
        const digits = found.search(/\d(?!.*\d)/u);
        const old = Number(found[digits]);
        return `${found.slice(0, digits)}${(old + 1 + Math.floor(pick() * 8)) % 10}${found.slice(digits + 1)}`;
      }),
      replaceOne(anyOf(numberWords), another(numberWords)),
      replaceOne(anyOf(['million', 'billion', 'trillion']), another(['million', 'billion', 'trillion'])),
    ],
  },
  {
    kind: 'name',
    edits: [
      replaceOne(/(?<=[a-z,] (?:[A-Z][a-z]+ )?)[A-Z][a-z]{3,}(?=(?:['’]s)? [a-z]|[,.])/gu, another(names)),
    ],
  },
  {
    kind: 'negation',
    edits: [
      replaceOne(auxiliary, (found) => `${found} not`),
      replaceOne(/ not\b| never\b|n['’]t\b/gu, () => ''),
    ],
  },
  {
    kind: 'hedge',
    edits: [
      replaceOne(/ (?:allegedly|reportedly|apparently|possibly|probably|likely|potentially)\b/gu, () => ''),
      replaceOne(/\b(?:may|might|could)\b/gu, () => 'will'),
      replaceOne(/\bwill\b/gu, another(['may', 'could', 'might'])),
      replaceOne(
        /\b(?:was|were|is|are|has|had)\b(?= [a-z]+(?:ed|en)\b)/gu,
        (found, pick) => `${found} ${one(['reportedly', 'allegedly', 'possibly'], pick)}`,
      ),
      replaceOne(/ (?:nearly|almost|more than|at least|about|up to)(?= [\d$a-z])/gu, () => ''),
    ],
  },
  {
    kind: 'attribution',
    edits: [
      replaceOne(anyOf(sources), another(sources)),
      replaceOne(/, (?:[A-Za-z.]+ ){1,3}said(?=\.$)/gu, () => ''),
      replaceOne(/(?<=[Aa]ccording to )(?:the |a )?[A-Za-z]+/gu, another(sources)),
      replaceOne(/(?<=[a-z])\.$/gu, (_, pick) => `, ${one(sources, pick)} said.`),
    ],
  },
  {
    kind: 'date',
    edits: [
      replaceOne(anyOf(days), another(days)),
      replaceOne(anyOf(months), another(months)),
      replaceOne(/\b(?:19|20)\d\d\b/gu, (found, pick) => String(Number(found) - 1 - Math.floor(pick() * 9))),
    ],
  },
];
