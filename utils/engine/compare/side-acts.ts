import { hasKinIn } from '../facts/kin-words.ts';
import type { Act, Facts, Hedge, HedgeKind } from '../facts/model.ts';
import { stemOf } from '../text/known-words.ts';
import { hedgeKinds } from './compare-certainty.ts';
import { onceASentence } from './once-a-sentence.ts';

const ahead =
  /^(?:will|would|'ll|to|could|may|might|should|going|plan|plans|planned|expected|set|scheduled|likely)$/u;
const modal = /^(?:could|may|might|would|can|should)$/u;

/** Names of the features of each kind of hedge: it is there, and what it hedges is told by the other side too. */
const hedgeNames: ReadonlyMap<HedgeKind, { readonly has: string; readonly on: string }> = new Map(
  hedgeKinds.map((kind) => [kind, { has: `hedge-${kind}`, on: `hedge-${kind}-shared` }]),
);

/** Acts and plain hedges of a sentence, as the other side is asked about them. */
interface Asked {
  readonly acts: readonly { readonly lemma: string; readonly stem: string }[];
  readonly lemmas: ReadonlySet<string>;
  readonly first: Act | undefined;
  readonly hedges: readonly { readonly hedge: Hedge; readonly lower: string }[];
  /** Words of all its hedges, quoted ones too. */
  readonly hedgeWords: ReadonlySet<string>;
}

const askedOf = onceASentence(({ acts, hedges }): Asked => {
  const all = hedges.map((hedge) => ({ hedge, lower: hedge.span.text.toLowerCase() }));
  return {
    acts: acts.map(({ lemma }) => ({ lemma, stem: stemOf(lemma) })),
    lemmas: new Set(acts.map(({ lemma }) => lemma)),
    first: acts.find(({ form }) => form !== 'noun' && form !== 'gerund'),
    hedges: all.filter(({ hedge }) => !hedge.quoted),
    hedgeWords: new Set(all.map(({ lower }) => lower)),
  };
});

/** What a sentence tells as done, planned or unsure. */
export function ownActs(own: Facts): Record<string, number> {
  const { acts } = own;
  const { hedges } = askedOf(own);
  const plain = own.tokens.filter(({ quoted }) => !quoted).map(({ lower }) => lower);
  const features: Record<string, number> = {
    acts: acts.length,
    past: acts.filter(({ form }) => form === 'past').length / Math.max(1, acts.length),
    gerunds: acts.filter(({ form }) => form === 'gerund').length,
    present: acts.filter(({ form }) => form === 'base' || form === 'third').length,
    ahead: plain.filter((word) => ahead.test(word)).length,
    modals: plain.filter((word) => modal.test(word)).length,
    will: plain.some((word) => word === 'will' || word === "'ll") ? 1 : 0,
    perfect: own.tokens.some(({ lower }) => lower === 'has' || lower === 'have' || lower === 'had') ? 1 : 0,
    is: own.tokens.some(({ lower }) => lower === 'is' || lower === 'are') ? 1 : 0,
    hedges: hedges.length,
    negations: own.negations.length,
  };
  for (const [kind, { has }] of hedgeNames)
    features[has] = hedges.some(({ hedge }) => hedge.kind === kind) ? 1 : 0;
  return features;
}

/** Which of a sentence's acts and hedges the other lacks, and what it hedges that the other tells too. */
export function sideActs(own: Facts, other: Facts): Record<string, number> {
  const { acts, first, hedges } = askedOf(own);
  const { lemmas, hedgeWords } = askedOf(other);
  let lone = 0;
  for (const { lemma, stem } of acts) if (!lemmas.has(lemma) && !hasKinIn(stem, other)) lone += 1;
  let loneHedges = 0;
  for (const { lower } of hedges) if (!hedgeWords.has(lower)) loneHedges += 1;
  const features: Record<string, number> = {
    loneActs: lone,
    loneActsShare: lone / Math.max(1, acts.length),
    firstActLone: first && !lemmas.has(first.lemma) ? 1 : 0,
    loneHedges,
    ...noneShared,
  };
  for (const { hedge } of hedges) {
    const on = hedgeNames.get(hedge.kind)?.on;
    if (on && hedge.head !== '' && hasKinIn(hedge.head, other)) features[on] = 1;
  }
  return features;
}

const noneShared: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from(hedgeNames.values(), ({ on }) => [on, 0]),
);
