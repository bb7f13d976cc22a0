import { hasKinIn, prefixOf } from '../facts/kin-words.ts';
import { places } from '../facts/lexicon/places.ts';
import type { Facts, Quantity, Token } from '../facts/model.ts';
import type { FactPair } from './candidate.ts';
import { areOneToll } from './tolls.ts';

/** Words this far to either side of a figure tell what it is of. */
const reach = 8;

/** A name farther off can still say whose figure it is. */
const nameReach = 12;

/** Content stems around a figure, the nearer the heavier: 1/2 for the next word, 1/3 for the one after it. */
function weightedContext({ tokens, content }: Facts, { from, to }: Quantity): Map<string, number> {
  const weights = new Map<string, number>();
  for (let at = Math.max(0, from - reach); at < Math.min(tokens.length, to + reach); at += 1) {
    const token = tokens[at] as Token;
    if ((at >= from && at < to) || token.kind !== 'word' || !content.has(token.stem)) continue;
    const weight = 1 / (1 + (at < from ? from - at : at - to + 1));
    weights.set(token.stem, Math.max(weights.get(token.stem) ?? 0, weight));
  }
  return weights;
}

/** Share of the weight of both figures' surroundings that is common, 0 to 1. */
export function nearness(a: Quantity, b: Quantity, { here, there }: FactPair): number {
  const one = weightedContext(here, a);
  const two = weightedContext(there, b);
  let common = 0;
  let total = 0;
  for (const [stem, weight] of one) {
    total += weight;
    common += Math.min(weight, two.get(stem) ?? 0);
  }
  for (const weight of two.values()) total += weight;
  return total === 0 ? 0 : (2 * common) / total;
}

const unitScore = (a: Quantity, b: Quantity): number =>
  a.unit === '' || b.unit === '' ? 0.15 : a.unit === b.unit ? 0.3 : 0;

/** A verb this far before a figure is what was done to so many, or by how much. */
const governorReach = 3;

/** Base form of the last verb right before a figure: "killing four people", "fell about 60 metres". */
function governorOf({ tokens }: Facts, { from }: Quantity): string | undefined {
  return tokens.slice(Math.max(0, from - governorReach), from).findLast(({ tag }) => tag === 'verb')?.lemma;
}

/** One verb before figures of one unit says more than all words around them. */
const governed = 0.55;

const areGovernedAlike = (a: Quantity, b: Quantity, pair: FactPair): boolean => {
  if (areOneToll(a, b, pair)) return true;
  if (a.unit === '' || a.unit !== b.unit || a.kind !== b.kind) return false;
  const verb = governorOf(pair.here, a);
  return verb !== undefined && verb === governorOf(pair.there, b);
};

/**
 * How much speaks for two figures' being values of one quantity, 0 to 2.3: like surroundings, like sentences, one unit.
 * Over the hand-typed numeric sets most pairs at 1.3 and more
 * that differ in value and name no other thing are conflicts, of those below 1 few.
 */
export function sameQuantity(a: Quantity, b: Quantity, pair: FactPair): number {
  const words = pair.here.content.size + pair.there.content.size;
  const alike = words === 0 ? 0 : (2 * pair.shared.size) / words;
  return nearness(a, b, pair) + alike + unitScore(a, b) + (areGovernedAlike(a, b, pair) ? governed : 0);
}

/** Pairs of words of which each rules out the other: a figure of one is no figure of the other. */
const opposites: readonly (readonly [string, string])[] = [
  ['man', 'woman'],
  ['men', 'women'],
  ['boys', 'girls'],
  ['male', 'female'],
  ['public', 'private'],
  ['senate', 'house'],
  ['senate-passed', 'house-passed'],
  ['democrats', 'republicans'],
  ['wounded', 'killed'],
  ['injured', 'killed'],
  ['injured', 'dead'],
  ['exports', 'imports'],
  ['domestic', 'foreign'],
  ['federal', 'state'],
  ['north', 'south'],
  ['east', 'west'],
  ['first', 'second'],
  ['rose', 'fell'],
  ['up', 'down'],
];

/** A country and its people: "U.S. troops", "American troops". */
const sameNames: ReadonlyMap<string, string> = new Map([
  ['usa', 'american'],
  ['american', 'usa'],
  ['uk', 'british'],
  ['british', 'uk'],
]);

/** Whether a sentence has a name too, or one that tells the same. */
const names = (facts: Facts, { stem, lower }: Token): boolean =>
  hasKinIn(stem, facts) || facts.words.has(lower) || facts.words.has(sameNames.get(lower) ?? '');

/** From one token up to another. */
type Stretch = readonly [from: number, to: number];

/** "In Ventura County, …": where all that follows took place. */
function openingOf({ tokens }: Facts): Stretch {
  const end = tokens.findIndex(({ text }) => text === ',');
  return tokens[0]?.tag === 'prep' && end > 0 ? [0, end] : [0, 0];
}

/** Whether a figure's clause, or the words that open its sentence, name a place that the other sentence does not. */
function isPlacedElsewhere(own: Facts, figure: Quantity, other: Facts): boolean {
  return [openingOf(own), clauseOf(own, figure)].some(([from, to]) =>
    own.tokens
      .slice(from, to)
      .some((token, at) => isPlace(token, own.tokens[from + at + 1]) && !names(other, token)),
  );
}

/** A country, state, county or large city. */
const isPlace = ({ lower, capital }: Token, next: Token | undefined): boolean =>
  lower === 'usa' || (capital && (places.has(lower) || next?.text === 'County'));

/** Where a figure's clause ends on one side: at a dash, a bracket, a quotation mark or a comma, or out of reach. */
function clauseEnd({ tokens }: Facts, at: number, step: -1 | 1): number {
  let end = at;
  for (
    let far = 0;
    far < nameReach && tokens[end] && !/^[,;:—–()“”"]$/u.test(tokens[end]?.text ?? '');
    far += 1
  )
    end += step;
  return end;
}

/** A figure's clause. */
const clauseOf = (own: Facts, { from, to }: Quantity): Stretch => [
  clauseEnd(own, from - 1, -1) + 1,
  clauseEnd(own, to, 1),
];

/**
 * Names that only this side has in its figure's clause, but for those of whoever says it. Short names ("Tim") are left
 * out: counted too, they cost one of the three conflicts said on the dev sets.
 */
function loneNames(own: Facts, figure: Quantity, other: Facts): Token[] {
  const [from, to] = clauseOf(own, figure);
  const isSource = ({ start }: Token) =>
    own.attributions.some(({ span }) => start >= span.start && start < span.end);
  return own.tokens
    .slice(from, to)
    .filter(
      (token) =>
        token.tag === 'name' &&
        prefixOf(token.stem) !== '' &&
        token.kind === 'word' &&
        (token.end <= figure.span.start || token.start >= figure.span.end) &&
        !names(other, token) &&
        !isSource(token),
    );
}

/** What rose, fell or was: the last noun before the verb that a share follows. */
function subjectOf({ tokens }: Facts, { from }: Quantity): string | undefined {
  const before = tokens.slice(Math.max(0, from - reach), from);
  const verb = before.findLastIndex(({ tag }) => tag === 'verb');
  return before.slice(0, Math.max(0, verb)).findLast(({ tag }) => tag === 'noun' || tag === 'name')?.stem;
}

/** "in the prior year": of another time than a figure without such a word. */
const isOfBefore = ({ tokens }: Facts, { from, to }: Quantity): boolean =>
  tokens
    .slice(Math.max(0, from - reach), to + nameReach)
    .some(({ lower }) => lower === 'prior' || lower === 'previous' || lower === 'year-earlier');

/** The first noun or name of "of the …" after a share: "of women", "of the vote". */
function shareOf({ tokens }: Facts, { to }: Quantity): string | undefined {
  if (tokens[to]?.lower !== 'of') return undefined;
  return tokens.slice(to + 1, to + 4).find(({ tag }) => tag === 'noun' || tag === 'name')?.stem;
}

/** The first name right after an age: whose it is. */
const nameAfter = ({ tokens }: Facts, { to }: Quantity): Token | undefined =>
  tokens.slice(to, to + 3).find(({ tag }) => tag === 'name');

/** Whether what stands around two figures says that they are of different things ("of men", "of women"). */
export function namesAnother(a: Quantity, b: Quantity, pair: FactPair): boolean {
  const { here, there } = pair;
  if (a.kind === 'age') {
    const one = nameAfter(here, a);
    const two = nameAfter(there, b);
    return one !== undefined && two !== undefined && one.lower !== two.lower;
  }
  if (a.kind === 'percent' || a.kind === 'fraction') {
    const one = shareOf(here, a);
    const two = shareOf(there, b);
    if (one !== undefined && two !== undefined && one !== two) return true;
    const first = subjectOf(here, a);
    const second = subjectOf(there, b);
    if (first && second && !there.words.has(first) && !here.words.has(second)) return true;
  }
  if (isOfBefore(here, a) !== isOfBefore(there, b)) return true;
  if (isPlacedElsewhere(here, a, there) && isPlacedElsewhere(there, b, here)) return true;
  const parted = (own: Facts, other: Facts, word: string, opposite: string) =>
    own.words.has(word) && !own.words.has(opposite) && other.words.has(opposite) && !other.words.has(word);
  if (opposites.some(([x, y]) => parted(here, there, x, y) || parted(here, there, y, x))) return true;
  if (areOneToll(a, b, pair)) return false;
  return loneNames(here, a, there).length > 0 && loneNames(there, b, here).length > 0;
}
