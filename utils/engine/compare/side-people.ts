import { hasKinIn } from '../facts/kin-words.ts';
import type { Facts } from '../facts/model.ts';
import { findCitedOutlets } from '../origins/find-cited-outlets.ts';
import { stemOf } from '../text/known-words.ts';

/** Sources that nobody can name, or who speak for others. */
const anonymous =
  /\b(?:people|person|sources?|familiar|briefed|anonymity|unnamed|insiders?|aides?|officials?|spokes\w+)\b/iu;
/** Papers and places through which something was said. */
const channels =
  /\b(?:report|lawsuit|suit|complaint|study|survey|poll|data|filing|memos?|letter|records?|returns?|documents?|analysis|statement|figures|transcript|affidavit|indictment|tweet\w*|twitter|facebook|interview|briefing|email|press|reporters|news|website|video|speech)\b/giu;
/** An actor this near to the start is taken for the subject. */
const subjectReach = 6;
/** A credit that starts later than this many letters is no subject. */
const lateCredit = 30;

/** What a sentence tells of its channels and sources by itself, the same in each of its pairs. */
interface Told {
  readonly channels: readonly { readonly lower: string; readonly stem: string }[];
  readonly isAnonymous: boolean;
}

const told = new WeakMap<Facts, Told>();

function toldBy(facts: Facts): Told {
  const known = told.get(facts);
  if (known) return known;
  const made: Told = {
    channels: (facts.text.match(channels) ?? []).map((word) => {
      const lower = word.toLowerCase();
      return { lower, stem: stemOf(lower) };
    }),
    isAnonymous: facts.attributions.some(({ source }) => anonymous.test(source.text)),
  };
  told.set(facts, made);
  return made;
}

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** Whom a sentence names that the other does not. */
function sideActors(own: Facts, other: Facts): Record<string, number> {
  const isLone = (head: string) => !hasKinIn(head, other);
  const names = own.tokens.filter(({ tag }) => tag === 'name');
  const loneNames = names.filter(({ stem }) => isLone(stem)).length;
  const groups = own.actors.filter(({ kind }) => kind === 'group');
  const persons = own.actors.filter(({ kind }) => kind === 'name');
  const [first] = own.actors;
  const subject = first && first.from < subjectReach ? first : undefined;
  return {
    names: names.length,
    loneNames,
    loneNamesShare: loneNames / Math.max(1, names.length),
    groups: groups.length,
    loneGroups: groups.filter(({ head }) => isLone(head)).length,
    persons: persons.length,
    lonePersons: persons.filter(({ head }) => isLone(head)).length,
    subjectLone: flag(subject !== undefined && isLone(subject.head)),
    subjectGroup: flag(subject?.kind === 'group'),
  };
}

/** Whom a sentence credits that the other does not. */
function sideSources(own: Facts, other: Facts): Record<string, number> {
  const { attributions, text } = own;
  const { channels: found, isAnonymous } = toldBy(own);
  const lone = attributions.filter(({ kind, key }) => kind !== 'pronoun' && !other.words.has(key));
  return {
    sources: attributions.length,
    credits: flag(attributions.some(({ form }) => form === 'credit')),
    unnamed: flag(attributions.some(({ kind }) => kind === 'unnamed')),
    named: flag(attributions.some(({ kind }) => kind === 'named')),
    pronounSource: flag(attributions.some(({ kind }) => kind === 'pronoun')),
    anonymous: flag(isAnonymous),
    channels: found.length,
    loneChannels: found.filter(({ lower, stem }) => !other.words.has(lower) && !other.words.has(stem)).length,
    outlet: flag(findCitedOutlets(text).length > 0),
    loneSources: lone.length,
    loneLateSources: lone.filter(({ span }) => span.start > lateCredit).length,
    says: own.tokens.filter(({ lemma, quoted }) => lemma === 'say' && !quoted).length,
    tells: flag(own.tokens.some(({ lemma }) => lemma === 'tell')),
    according: flag(own.tokens.some(({ lower }) => lower === 'according')),
    sourceLast: flag(attributions.some(({ span }) => span.end > text.length * 0.8)),
  };
}

/** Who acts, who speaks and who is named on one side only. */
export const sidePeople = (own: Facts, other: Facts): Record<string, number> => ({
  ...sideActors(own, other),
  ...sideSources(own, other),
});
