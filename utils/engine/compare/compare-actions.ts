import { actFamilies } from '../facts/lexicon/act-families.ts';
import { auxiliaries } from '../facts/lexicon/function-words.ts';
import { plainSayVerbs, reportingVerbs } from '../facts/lexicon/reporting-verbs.ts';
import type { Act, Facts } from '../facts/model.ts';
import { type Candidate, type FactPair, overlap } from './candidate.ts';

const isAct = (act: Act) => !auxiliaries.has(act.lemma) && !plainSayVerbs.has(act.lemma);
const lemmasOf = (facts: Facts) => new Set(facts.acts.map(({ lemma }) => lemma));

/** The family in which two verbs are different members; `undefined` where none holds them apart, or one joins them. */
function sharedFamily(a: string, b: string): number | undefined {
  const one = actFamilies.get(a);
  const two = actFamilies.get(b);
  let found: number | undefined;
  for (const [family, position] of one ?? []) {
    const other = two?.get(family);
    if (other === position) return undefined;
    if (other !== undefined) found = family;
  }
  return found;
}

/** A word family in common ("extradite", "extradition") is the same act in another dress. */
const sameRoot = (a: string, b: string) => a.slice(0, 5) === b.slice(0, 5);
const rootIn = (lemma: string, facts: Facts) => {
  const root = lemma.slice(0, Math.max(5, lemma.length - 2));
  return facts.tokens.some(({ lower }) => lower.length > 4 && lower.startsWith(root));
};

interface ActMatch {
  readonly a: Act;
  readonly b: Act;
  /** How much of their surroundings the acts share. */
  readonly score: number;
}

const quoted = (facts: Facts, act: Act) =>
  facts.quotes.some(({ span }) => act.span.start >= span.start && act.span.end <= span.end);
const opensSentence = (act: Act) => (act.from < 14 ? 1 : 0);

const countQuoted = ({ a, b }: ActMatch, pair: FactPair): number =>
  (quoted(pair.here, a) ? 1 : 0) + (quoted(pair.there, b) ? 1 : 0);

function actFeatures(match: ActMatch, pair: FactPair): Record<string, number> {
  const { a, b, score: context } = match;
  return {
    context,
    noun: (a.form === 'noun' ? 1 : 0) + (b.form === 'noun' ? 1 : 0),
    quoted: countQuoted(match, pair),
    opening: opensSentence(a) + opensSentence(b),
    reporting: (reportingVerbs.has(a.lemma) ? 1 : 0) + (reportingVerbs.has(b.lemma) ? 1 : 0),
    sameForm: a.form === b.form ? 1 : 0,
    gerund: (a.form === 'gerund' ? 1 : 0) + (b.form === 'gerund' ? 1 : 0),
    unmatched: Math.min(pair.here.acts.length + pair.there.acts.length, 12) / 12,
  };
}

/** A family rule is sure of itself when the acts' surroundings share this much, or a figure. Set on `train`. */
const sureContext = 0.34;

/** "29 members" beside both acts: they are done to the same. */
const shareFigure = (a: Act, b: Act) =>
  a.context.some((stem) => /^\d{2}/u.test(stem) && b.context.includes(stem));

/** Possible differences in what was done: verbs that stand for each other in like surroundings. Never against a paraphrase. */
export function compareActions(pair: FactPair): Candidate[] {
  if (!pair.verbatim) return [];
  const lemmasHere = lemmasOf(pair.here);
  const lemmasThere = lemmasOf(pair.there);
  const here = pair.here.acts.filter(
    (act) => isAct(act) && !lemmasThere.has(act.lemma) && !rootIn(act.lemma, pair.there),
  );
  const there = pair.there.acts.filter(
    (act) => isAct(act) && !lemmasHere.has(act.lemma) && !rootIn(act.lemma, pair.here),
  );
  let family: ActMatch | undefined;
  let other: ActMatch | undefined;
  for (const a of here)
    for (const b of there) {
      if (sameRoot(a.lemma, b.lemma)) continue;
      const match: ActMatch = { a, b, score: overlap(a.context, b.context) };
      if (sharedFamily(a.lemma, b.lemma) !== undefined) {
        if (!family || match.score > family.score) family = match;
      } else if (!other || match.score > other.score) other = match;
    }
  const counts = () => ({
    here: Math.min(here.length, 4),
    there: Math.min(there.length, 4),
    sharedActs: Math.min([...lemmasHere].filter((lemma) => lemmasThere.has(lemma)).length, 3),
  });
  const candidates: Candidate[] = [];
  if (family) {
    const found = family;
    const sure =
      (found.score >= sureContext || shareFigure(found.a, found.b)) && countQuoted(found, pair) === 0;
    candidates.push({
      kind: 'action-family',
      dimension: 'action',
      relation: 'differs',
      here: found.a.span,
      there: found.b.span,
      sure,
      get features() {
        return { ...actFeatures(found, pair), ...counts() };
      },
    });
  }
  if (other) {
    const found = other;
    candidates.push({
      kind: 'action-verb',
      dimension: 'action',
      relation: 'differs',
      here: found.a.span,
      there: found.b.span,
      sure: false,
      get features() {
        return { ...actFeatures(found, pair), ...counts(), family: family ? 1 : 0 };
      },
    });
  }
  return candidates;
}
