import type { Act, Facts, Hedge, HedgeKind } from '../facts/model.ts';
import { type Candidate, type FactPair, overlap, shareIn } from './candidate.ts';

const kinds: readonly HedgeKind[] = [
  'alleged',
  'reported',
  'possible',
  'planned',
  'seeming',
  'believed',
  'conditional',
  'frequency',
  'verdict',
];

/** How far a kind is from a plain fact. */
const weights: Readonly<Record<HedgeKind, number>> = {
  alleged: 1,
  reported: 0.9,
  possible: 0.7,
  planned: 0.6,
  seeming: 0.8,
  believed: 0.9,
  conditional: 0.4,
  frequency: 0.5,
  verdict: 0.9,
};

interface LoneHedge {
  readonly hedge: Hedge;
  readonly own: Facts;
  readonly other: Facts;
  readonly headShared: boolean;
  readonly context: number;
}

/** Hedges of a kind that the other side does not use. */
function loneHedges(own: Facts, other: Facts): LoneHedge[] {
  const theirs = new Map<HedgeKind, number>();
  for (const { kind } of other.hedges) theirs.set(kind, (theirs.get(kind) ?? 0) + 1);
  const sameWord = new Set(other.hedges.map(({ span }) => span.text.toLowerCase()));
  return own.hedges
    .filter(({ kind, span }) => !theirs.has(kind) && !sameWord.has(span.text.toLowerCase()))
    .map((hedge) => ({
      hedge,
      own,
      other,
      headShared: other.content.has(hedge.head),
      context: shareIn(hedge.context, other.content),
    }));
}

const rankOf = ({ hedge, headShared, context }: LoneHedge) =>
  weights[hedge.kind] + (headShared ? 1 : 0) + context - (hedge.quoted ? 0.6 : 0);

/** The word beside the hedged one on the other side, so that both spans show. */
function counterpart(lone: LoneHedge): Hedge | undefined {
  return lone.other.hedges.find(({ context }) => overlap(context, lone.hedge.context) >= 0.3) ?? undefined;
}

/** The unhedged words of the other side: the hedged noun or verb, with the word before it. */
function plainSpan(lone: LoneHedge): Candidate['here'] {
  const at = lone.other.tokens.findIndex(({ stem }) => stem !== '' && stem === lone.hedge.head);
  const token = lone.other.tokens[at];
  if (!token) return null;
  const before = lone.other.tokens[at - 1];
  const start =
    before &&
    before.kind === 'word' &&
    (before.tag === 'noun' || before.tag === 'verb' || before.tag === 'adverb')
      ? before.start
      : token.start;
  return { text: lone.other.text.slice(start, token.end), start, end: token.end };
}

function hedgeCandidate(pair: FactPair): Candidate[] {
  const all = [...loneHedges(pair.here, pair.there), ...loneHedges(pair.there, pair.here)].sort(
    (a, b) => rankOf(b) - rankOf(a),
  );
  const top = all[0];
  if (!top) return [];
  const answer = counterpart(top);
  const own = top.hedge.span;
  const there = answer?.span ?? plainSpan(top);
  const presence = Object.fromEntries(
    kinds.map((kind) => [
      `has-${kind}`,
      all.some(({ hedge }) => hedge.kind === kind && !hedge.quoted) ? 1 : 0,
    ]),
  );
  const headed = Object.fromEntries(
    kinds.map((kind) => [
      `on-${kind}`,
      all.some(({ hedge, headShared }) => hedge.kind === kind && headShared && !hedge.quoted) ? 1 : 0,
    ]),
  );
  const features = {
    ...presence,
    ...headed,
    head: top.headShared ? 1 : 0,
    context: top.context,
    quoted: top.hedge.quoted ? 1 : 0,
    both: new Set(all.map((lone) => lone.own)).size === 2 ? 1 : 0,
    many: Math.min(all.length, 5),
    answer: answer ? 1 : 0,
    otherHedges: Math.min(top.other.hedges.length, 3),
  };
  const sure =
    !top.hedge.quoted &&
    top.headShared &&
    (top.hedge.kind === 'alleged' || top.hedge.kind === 'reported') &&
    top.context >= 0.34;
  const here = top.own === pair.here ? own : there;
  return [
    {
      kind: 'certainty-hedge',
      dimension: 'certainty',
      relation: 'differs',
      here,
      there: top.own === pair.here ? there : own,
      sure,
      features,
    },
  ];
}

/** How far along an act is: only planned or asked for, under way, or done. */
function stageOf(facts: Facts, act: Act): number {
  const before = facts.tokens.slice(Math.max(0, act.from - 4), act.from).map(({ lower }) => lower);
  if (
    before.some(
      (word) =>
        word === 'to' ||
        word === 'will' ||
        word === 'would' ||
        word === "'ll" ||
        word === 'could' ||
        word === 'may' ||
        word === 'might',
    )
  )
    return 0;
  if (act.form === 'past' || act.form === 'participle') return 2;
  return act.form === 'gerund' || act.form === 'third' ? 1 : 1.5;
}

/** The same act planned on one side and done on the other. */
function doneCandidate(pair: FactPair): Candidate[] {
  let best: { a: Act; b: Act; gap: number; context: number } | undefined;
  for (const a of pair.here.acts)
    for (const b of pair.there.acts) {
      if (
        a.lemma !== b.lemma ||
        a.form === 'noun' ||
        b.form === 'noun' ||
        /^(?:say|be|have|do|tell)$/u.test(a.lemma)
      )
        continue;
      const gap = Math.abs(stageOf(pair.here, a) - stageOf(pair.there, b));
      const context = overlap(a.context, b.context);
      if (!best || gap + context > best.gap + best.context) best = { a, b, gap, context };
    }
  if (!best || best.gap < 1) return [];
  const { a, b, gap, context } = best;
  const planned = [...pair.here.hedges, ...pair.there.hedges].some(({ kind }) => kind === 'planned') ? 1 : 0;
  const quoted = [pair.here, pair.there].some((facts, side) =>
    facts.quotes.some(
      ({ span }) =>
        (side === 0 ? a : b).span.start >= span.start && (side === 0 ? a : b).span.end <= span.end,
    ),
  )
    ? 1
    : 0;
  return [
    {
      kind: 'certainty-done',
      dimension: 'certainty',
      relation: 'differs',
      here: a.span,
      there: b.span,
      sure: false,
      features: { gap, context, planned, quoted, apart: pair.daysApart === 0 ? 0 : 1 },
    },
  ];
}

/** Possible differences in how surely, or how far along, a thing is told. */
export const compareCertainty = (pair: FactPair): Candidate[] => [
  ...hedgeCandidate(pair),
  ...doneCandidate(pair),
];
