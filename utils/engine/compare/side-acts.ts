import { hasKinIn } from '../facts/kin-words.ts';
import type { Facts } from '../facts/model.ts';
import { stemOf } from '../text/known-words.ts';
import { hedgeKinds } from './compare-certainty.ts';

const ahead =
  /^(?:will|would|'ll|to|could|may|might|should|going|plan|plans|planned|expected|set|scheduled|likely)$/u;
const modal = /^(?:could|may|might|would|can|should)$/u;

/** Names of the features of each kind of hedge: it is there, and what it hedges is told by the other side too. */
const hedgeNames = hedgeKinds.map((kind) => ({
  kind,
  has: `hedge-${kind}`,
  on: `hedge-${kind}-shared`,
}));

/** What a sentence tells as done, planned or unsure, and which of its acts the other lacks. */
export function sideActs(own: Facts, other: Facts): Record<string, number> {
  const lemmasThere = new Set(other.acts.map(({ lemma }) => lemma));
  const { acts } = own;
  const count = Math.max(1, acts.length);
  const lone = acts.filter(({ lemma }) => !lemmasThere.has(lemma) && !hasKinIn(stemOf(lemma), other)).length;
  const first = acts.find(({ form }) => form !== 'noun' && form !== 'gerund');
  const plain = own.tokens.filter(({ quoted }) => !quoted).map(({ lower }) => lower);
  const hedges = own.hedges.filter(({ quoted }) => !quoted);
  const hedgesThere = new Set(other.hedges.map(({ span }) => span.text.toLowerCase()));
  const features: Record<string, number> = {
    acts: acts.length,
    loneActs: lone,
    loneActsShare: lone / count,
    firstActLone: first && !lemmasThere.has(first.lemma) ? 1 : 0,
    past: acts.filter(({ form }) => form === 'past').length / count,
    gerunds: acts.filter(({ form }) => form === 'gerund').length,
    present: acts.filter(({ form }) => form === 'base' || form === 'third').length,
    ahead: plain.filter((word) => ahead.test(word)).length,
    modals: plain.filter((word) => modal.test(word)).length,
    will: plain.some((word) => word === 'will' || word === "'ll") ? 1 : 0,
    perfect: own.tokens.some(({ lower }) => lower === 'has' || lower === 'have' || lower === 'had') ? 1 : 0,
    is: own.tokens.some(({ lower }) => lower === 'is' || lower === 'are') ? 1 : 0,
    hedges: hedges.length,
    loneHedges: hedges.filter(({ span }) => !hedgesThere.has(span.text.toLowerCase())).length,
    negations: own.negations.length,
  };
  for (const { kind, has, on } of hedgeNames) {
    const found = hedges.filter((hedge) => hedge.kind === kind);
    features[has] = found.length > 0 ? 1 : 0;
    features[on] = found.some(({ head }) => head !== '' && hasKinIn(head, other)) ? 1 : 0;
  }
  return features;
}
