import type { Attribution, Facts } from '../facts/model.ts';
import { findCitedOutlets } from '../origins/find-cited-outlets.ts';
import { type Candidate, type FactPair, overlap, shareIn } from './candidate.ts';

/** Credits before reporting verbs, named before unnamed, pronouns last. */
const rank = (source: Attribution) =>
  (source.form === 'credit' ? 0 : 1) + (source.kind === 'pronoun' ? 2 : source.kind === 'unnamed' ? 0.5 : 0);
const best = (facts: Facts): Attribution | undefined =>
  [...facts.attributions].sort((a, b) => rank(a) - rank(b))[0];

/** Verbs by which somebody acts rather than tells: the report is of the act, not credited to the actor. */
const performs =
  /^(?:announce|declare|vow|promise|pledge|respond|warn|call|reiterate|deny|acknowledge|admit|stress|emphasize)$/u;
/** Sources that nobody can name. */
const anonymous =
  /\b(?:people|person|sources?|familiar|briefed|anonymity|unnamed|insiders?|aides?|officials?)\b/i;
/** Papers that speak: what they say is credited to them. */
const documents =
  /\b(?:report|lawsuit|suit|complaint|study|survey|poll|data|filing|memos?|letter|records?|returns?|documents?|analysis|statement|figures|transcript|affidavit)\b/i;

const sideFeatures = (source: Attribution): Record<string, number> => ({
  credit: source.form === 'credit' ? 1 : 0,
  unnamed: source.kind === 'unnamed' ? 1 : 0,
  pronoun: source.kind === 'pronoun' ? 1 : 0,
  performs: performs.test(source.verb) ? 1 : 0,
  told: source.verb === 'tell' ? 1 : 0,
  argues: /^(?:argue|claim|allege|insist|contend|assert|accuse)$/u.test(source.verb) ? 1 : 0,
  anonymous: anonymous.test(source.source.text) ? 1 : 0,
  document: documents.test(source.source.text) ? 1 : 0,
  outlet: findCitedOutlets(source.span.text).length > 0 ? 1 : 0,
});

/** Features that do not depend on which side is which. */
function bothFeatures(a: Attribution, b: Attribution): Record<string, number> {
  const one = sideFeatures(a);
  const two = sideFeatures(b);
  return Object.fromEntries(
    Object.keys(one).flatMap((key) => [
      [`${key}-any`, Math.max(one[key] ?? 0, two[key] ?? 0)],
      [`${key}-both`, Math.min(one[key] ?? 0, two[key] ?? 0)],
    ]),
  );
}

/** Share of the words that both sides have which stand in a credit's statement: what is said, not who says it. */
function scopeOf({ source, span }: Attribution, facts: Facts, shared: ReadonlySet<string>): number {
  const stems = facts.tokens.filter(({ stem }) => shared.has(stem));
  const inside = stems.filter(
    ({ start, end }) => end <= source.start || start >= Math.max(source.end, span.end),
  );
  return stems.length === 0 ? 0 : inside.length / stems.length;
}

/** What the statement is, past the verb: a figure credited is noted more than a plan announced. */
const statementFeatures = (source: Attribution, own: Facts, other: Facts, shared: ReadonlySet<string>) => ({
  scope: scopeOf(source, own, shared),
  sourceShared: shareIn(source.stems, other.content),
  sourceLength: Math.min(source.stems.length, 6) / 6,
  titled: source.stems.length > 1 ? 1 : 0,
  verbShared: other.acts.some(({ lemma }) => lemma === source.verb) ? 1 : 0,
  figureSaid: own.quantities.length > 0 ? 1 : 0,
  wrote: /^(?:write|tweet|report|reveal|find|show|estimate)$/u.test(source.verb) ? 1 : 0,
});

const hasWord = (facts: Facts, key: string) => facts.words.has(key);
/** The sentence speaks of a person by another word than the name. */
const speaksOfPerson = (facts: Facts) =>
  facts.tokens.slice(0, 6).some(({ lower }) => lower === 'he' || lower === 'she' || lower === 'they') ||
  facts.actors.some(({ kind, from }) => kind === 'group' && from < 6);
const quotesOpenly = (facts: Facts) => facts.quotes.some(({ open }) => open);
const utterance =
  /^(?:announce|call|criticize|urge|vow|promise|pledge|demand|defend|dismiss|blast|slam|praise|denounce|condemn|accuse|threaten|warn|deny|reject|respond|apologize|tweet|speak|discuss|insist|claim|argue|express|ask|question|suggest|signal)$/u;

function sourceCandidate(a: Attribution, b: Attribution, pair: FactPair): Candidate | undefined {
  const same = pair.here.attributions.some((one) =>
    pair.there.attributions.some((two) => one.key === two.key && one.kind !== 'pronoun'),
  );
  if (same && overlap(a.stems, b.stems) === 1) return undefined;
  const features = {
    ...bothFeatures(a, b),
    same: same ? 1 : 0,
    sources: overlap(a.stems, b.stems),
    elsewhere: (hasWord(pair.there, a.key) ? 1 : 0) + (hasWord(pair.here, b.key) ? 1 : 0),
    quotes: Math.min(pair.here.quotes.length, 1) + Math.min(pair.there.quotes.length, 1),
    several: Math.min(pair.here.attributions.length + pair.there.attributions.length - 2, 3),
  };
  return {
    kind: 'attribution-source',
    dimension: 'attribution',
    relation: 'differs',
    here: a.span,
    there: b.span,
    sure: false,
    features,
  };
}

function gapCandidate(lone: Attribution, isHere: boolean, pair: FactPair): Candidate {
  const own = isHere ? pair.here : pair.there;
  const other = isHere ? pair.there : pair.here;
  const features = {
    ...sideFeatures(lone),
    ...statementFeatures(lone, own, other, pair.shared),
    elsewhere: hasWord(other, lone.key) ? 1 : 0,
    person: speaksOfPerson(other) ? 1 : 0,
    utterance: other.acts.some(({ lemma }) => utterance.test(lemma)) ? 1 : 0,
    quoteOwn: Math.min(own.quotes.length, 1),
    quoteOther: Math.min(other.quotes.length, 1),
    openOther: quotesOpenly(other) ? 1 : 0,
    hedged: other.hedges.some(({ kind }) => kind === 'reported' || kind === 'alleged') ? 1 : 0,
    several: own.attributions.length > 1 ? 1 : 0,
    end: lone.span.end > own.text.length * 0.75 ? 1 : 0,
    start: lone.span.start < own.text.length * 0.25 ? 1 : 0,
    figures: other.quantities.length > 0 && own.quantities.length > 0 ? 1 : 0,
  };
  const span = lone.span;
  return {
    kind: 'attribution-gap',
    dimension: 'attribution',
    relation: 'differs',
    here: isHere ? span : null,
    there: isHere ? null : span,
    sure: false,
    features,
  };
}

/** Possible differences in who is credited: other sources, or a credit on one side only. */
export function compareAttributions(pair: FactPair): Candidate[] {
  if (pair.sameOrigin) return [];
  const a = best(pair.here);
  const b = best(pair.there);
  if (!pair.verbatim && !(a && b)) return [];
  const found =
    a && b
      ? sourceCandidate(a, b, pair)
      : a
        ? gapCandidate(a, true, pair)
        : b
          ? gapCandidate(b, false, pair)
          : undefined;
  return found ? [found] : [];
}
