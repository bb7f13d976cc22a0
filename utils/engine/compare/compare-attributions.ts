import type { Attribution, Facts } from '../facts/model.ts';
import { type Candidate, type FactPair, overlap } from './candidate.ts';

/** Credits before reporting verbs, named before unnamed, pronouns last. */
const rank = (source: Attribution) =>
  (source.form === 'credit' ? 0 : 1) + (source.kind === 'pronoun' ? 2 : source.kind === 'unnamed' ? 0.5 : 0);
const best = (facts: Facts) => [...facts.attributions].sort((a, b) => rank(a) - rank(b))[0];

const sideFeatures = (source: Attribution | undefined, name: string) => ({
  [`${name}Credit`]: source?.form === 'credit' ? 1 : 0,
  [`${name}Unnamed`]: source?.kind === 'unnamed' ? 1 : 0,
  [`${name}Pronoun`]: source?.kind === 'pronoun' ? 1 : 0,
});

/** Features that do not depend on which side is which. */
function bothFeatures(a: Attribution, b: Attribution): Record<string, number> {
  const one = sideFeatures(a, 'x');
  const two = sideFeatures(b, 'x');
  return Object.fromEntries(
    Object.keys(one).flatMap((key) => [
      [`${key}Any`, Math.max(one[key] ?? 0, two[key] ?? 0)],
      [`${key}Both`, Math.min(one[key] ?? 0, two[key] ?? 0)],
    ]),
  );
}

const isQuoteOnly = (facts: Facts) => (facts.quotes.some(({ open }) => open) ? 1 : 0);

/** Possible differences in who is credited: other sources, or a credit on one side only. */
export function compareAttributions(pair: FactPair): Candidate[] {
  const a = best(pair.here);
  const b = best(pair.there);
  if (!a && !b) return [];
  if (a && b) {
    const same = pair.here.attributions.some((one) =>
      pair.there.attributions.some((two) => one.key === two.key && one.kind !== 'pronoun'),
    );
    if (same && overlap(a.stems, b.stems) === 1) return [];
    const features = {
      ...bothFeatures(a, b),
      same: same ? 1 : 0,
      sources: overlap(a.stems, b.stems),
      keyThere:
        pair.there.content.has(a.key) ||
        pair.here.content.has(b.key) ||
        pair.there.tokens.some(({ lower }) => lower === a.key) ||
        pair.here.tokens.some(({ lower }) => lower === b.key)
          ? 1
          : 0,
      quotes: Math.min(pair.here.quotes.length, 1) + Math.min(pair.there.quotes.length, 1),
    };
    return [
      {
        kind: 'attribution-source',
        dimension: 'attribution',
        relation: 'differs',
        here: a.span,
        there: b.span,
        sure: false,
        features,
      },
    ];
  }
  const lone = a ?? b;
  if (!lone) return [];
  const own = a ? pair.here : pair.there;
  const other = a ? pair.there : pair.here;
  const features = {
    ...sideFeatures(lone, 'x'),
    keyOther: other.tokens.some(({ lower, stem }) => lower === lone.key || stem === lone.key) ? 1 : 0,
    quoteOwn: Math.min(own.quotes.length, 1),
    quoteOther: Math.min(other.quotes.length, 1),
    openOther: isQuoteOnly(other),
    reported: other.hedges.some(({ kind }) => kind === 'reported' || kind === 'alleged') ? 1 : 0,
    several: own.attributions.length > 1 ? 1 : 0,
    end: lone.span.end > own.text.length * 0.75 ? 1 : 0,
    start: lone.span.start < own.text.length * 0.25 ? 1 : 0,
  };
  return [
    {
      kind: 'attribution-gap',
      dimension: 'attribution',
      relation: 'differs',
      here: a?.span ?? null,
      there: b?.span ?? null,
      sure: false,
      features,
    },
  ];
}
