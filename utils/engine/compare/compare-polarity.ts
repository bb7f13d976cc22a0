import { type Candidate, type FactPair, overlap } from './candidate.ts';

/** Possible denials: the same act negated on one side only, in like surroundings. */
export function comparePolarity(pair: FactPair): Candidate[] {
  for (const a of pair.here.acts)
    for (const b of pair.there.acts) {
      if (a.lemma !== b.lemma || a.negated === b.negated || /^(?:say|tell|be|have|do)$/u.test(a.lemma))
        continue;
      const context = overlap(a.context, b.context);
      const elsewhere = (a.negated ? pair.there : pair.here).negations.length > 0 ? 1 : 0;
      return [
        {
          kind: 'polarity-negated',
          dimension: 'polarity',
          relation: 'differs',
          here: a.span,
          there: b.span,
          sure: false,
          features: { context, elsewhere },
        },
      ];
    }
  return [];
}
