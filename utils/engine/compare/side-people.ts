import { hasKinIn } from '../facts/kin-words.ts';
import type { Actor, Attribution, Facts } from '../facts/model.ts';
import { findCitedOutlets } from '../origins/find-cited-outlets.ts';
import { stemOf } from '../text/known-words.ts';
import { onceASentence } from './once-a-sentence.ts';

/** Sources that nobody can name, or who speak for others. */
const anonymous =
  /\b(?:people|person|sources?|familiar|briefed|anonymity|unnamed|insiders?|aides?|officials?|spokes\w+)\b/i;
/** Papers and places through which something was said. */
const channels =
  /\b(?:report|lawsuit|suit|complaint|study|survey|poll|data|filing|memos?|letter|records?|returns?|documents?|analysis|statement|figures|transcript|affidavit|indictment|tweet\w*|twitter|facebook|interview|briefing|email|press|reporters|news|website|video|speech)\b/gi;
/** An actor this near to the start is taken for the subject. */
const subjectReach = 6;
/** A credit that starts later than this many letters is no subject. */
const lateCredit = 30;

/** The people, sources and channels of a sentence that the other side is asked about. */
interface Asked {
  readonly channels: readonly { readonly lower: string; readonly stem: string }[];
  /** Stems of its names. */
  readonly names: readonly string[];
  readonly groups: readonly Actor[];
  readonly persons: readonly Actor[];
  readonly subject: Actor | undefined;
  /** Sources that are no pronouns. */
  readonly sources: readonly Attribution[];
}

const askedOf = onceASentence(({ text, tokens, actors, attributions }): Asked => {
  const [first] = actors;
  return {
    channels: (text.match(channels) ?? []).map((word) => {
      const lower = word.toLowerCase();
      return { lower, stem: stemOf(lower) };
    }),
    names: tokens.filter(({ tag }) => tag === 'name').map(({ stem }) => stem),
    groups: actors.filter(({ kind }) => kind === 'group'),
    persons: actors.filter(({ kind }) => kind === 'name'),
    subject: first && first.from < subjectReach ? first : undefined,
    sources: attributions.filter(({ kind }) => kind !== 'pronoun'),
  };
});

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** Whom a sentence names and credits, and how. */
export function ownPeople(own: Facts): Record<string, number> {
  const { attributions, text, tokens } = own;
  const { channels: found, names, groups, persons, subject } = askedOf(own);
  return {
    names: names.length,
    groups: groups.length,
    persons: persons.length,
    subjectGroup: flag(subject?.kind === 'group'),
    sources: attributions.length,
    credits: flag(attributions.some(({ form }) => form === 'credit')),
    unnamed: flag(attributions.some(({ kind }) => kind === 'unnamed')),
    named: flag(attributions.some(({ kind }) => kind === 'named')),
    pronounSource: flag(attributions.some(({ kind }) => kind === 'pronoun')),
    anonymous: flag(attributions.some(({ source }) => anonymous.test(source.text))),
    channels: found.length,
    outlet: flag(findCitedOutlets(text).length > 0),
    says: tokens.filter(({ lemma, quoted }) => lemma === 'say' && !quoted).length,
    tells: flag(tokens.some(({ lemma }) => lemma === 'tell')),
    according: flag(tokens.some(({ lower }) => lower === 'according')),
    sourceLast: flag(attributions.some(({ span }) => span.end > text.length * 0.8)),
  };
}

function countLone(heads: readonly Actor[], other: Facts): number {
  let count = 0;
  for (const { head } of heads) if (!hasKinIn(head, other)) count += 1;
  return count;
}

/** Who acts, who speaks and who is named on one side only. */
export function sidePeople(own: Facts, other: Facts): Record<string, number> {
  const { channels: found, names, groups, persons, subject, sources } = askedOf(own);
  let loneNames = 0;
  for (const stem of names) if (!hasKinIn(stem, other)) loneNames += 1;
  let loneChannels = 0;
  for (const { lower, stem } of found)
    if (!other.words.has(lower) && !other.words.has(stem)) loneChannels += 1;
  let loneSources = 0;
  let loneLateSources = 0;
  for (const { key, span } of sources) {
    if (other.words.has(key)) continue;
    loneSources += 1;
    if (span.start > lateCredit) loneLateSources += 1;
  }
  return {
    loneNames,
    loneNamesShare: loneNames / Math.max(1, names.length),
    loneGroups: countLone(groups, other),
    lonePersons: countLone(persons, other),
    subjectLone: flag(subject !== undefined && !hasKinIn(subject.head, other)),
    loneChannels,
    loneSources,
    loneLateSources,
  };
}
