import { isContent } from '../facts/context-stems.ts';
import type { Act, Facts, Hedge, HedgeKind, Token } from '../facts/model.ts';
import { spanAt } from '../facts/span-at.ts';
import type { Span } from '../model.ts';
import { type Candidate, type FactPair, overlap, shareIn } from './candidate.ts';

/** Every kind of hedge. */
export const hedgeKinds: readonly HedgeKind[] = [
  'alleged',
  'claimed',
  'reported',
  'possible',
  'planned',
  'seeming',
  'believed',
  'conditional',
  'frequency',
  'verdict',
];

/** How far a kind is from a plain fact: which of several hedges is shown. */
const weights: Readonly<Record<HedgeKind, number>> = {
  alleged: 1,
  claimed: 0.7,
  reported: 0.9,
  possible: 0.7,
  planned: 0.6,
  seeming: 0.8,
  believed: 0.9,
  conditional: 0.2,
  frequency: 0.5,
  verdict: 0.9,
};

/** A hedge that the other side does not make, and what the other side says there. */
interface LoneHedge {
  readonly hedge: Hedge;
  readonly own: Facts;
  readonly other: Facts;
  /** The other side's hedge on the same word, of another kind. */
  readonly answer: Hedge | undefined;
  readonly headShared: boolean;
  readonly context: number;
}

const wordOf = ({ span }: Hedge) => span.text.toLowerCase();

/** Kinds that answer no other kind. */
const asides: ReadonlySet<HedgeKind> = new Set(['conditional', 'frequency']);

/** Words of one kind hedge alike ("will", "intends to"), but for how often: "often" is less than "predominantly". */
const isAnswer = (one: Hedge, other: Hedge) =>
  one.kind === other.kind ? one.kind === 'frequency' : !asides.has(one.kind) && !asides.has(other.kind);

function loneHedges(own: Facts, other: Facts): LoneHedge[] {
  const kindsThere = new Set(other.hedges.map(({ kind }) => kind));
  const wordsThere = new Set(other.hedges.map(wordOf));
  return own.hedges
    .map((hedge) => {
      const answer = other.hedges.find(
        (one) =>
          one.head === hedge.head &&
          hedge.head !== '' &&
          wordOf(one) !== wordOf(hedge) &&
          isAnswer(one, hedge),
      );
      const headShared = hedge.head !== '' && other.content.has(hedge.head);
      return { hedge, own, other, answer, headShared, context: shareIn(hedge.context, other.content) };
    })
    .filter(
      ({ hedge, answer }) =>
        hedge.kind !== 'conditional' &&
        !wordsThere.has(wordOf(hedge)) &&
        (!kindsThere.has(hedge.kind) || answer !== undefined),
    );
}

const rankOf = ({ hedge, headShared, context }: LoneHedge) =>
  weights[hedge.kind] + (headShared ? 1 : 0) + context - (hedge.quoted ? 0.6 : 0);

/** How many words a hedge may stand before what it hedges, for both to be shown as one span. */
const nearHead = 3;

/** From the hedge to the word that it hedges: "alleged collusion", "is ready to take". */
function hedgeSpan(facts: Facts, hedge: Hedge): Span {
  const at = facts.tokens.findIndex(({ start }) => start >= hedge.span.end);
  const near = at < 0 ? [] : facts.tokens.slice(at, at + nearHead);
  const head = near.findIndex(({ stem, kind }) => stem === hedge.head && kind === 'word');
  const clear = head >= 0 && near.slice(0, head).every(({ kind }) => kind !== 'sign');
  return clear ? spanAt(facts.text, hedge.span.start, near[head]?.end ?? hedge.span.end) : hedge.span;
}

const leads = (token: Token | undefined) =>
  token !== undefined &&
  (token.tag === 'aux' ||
    (isContent(token) && (token.tag === 'noun' || token.tag === 'verb' || token.tag === 'adverb')));

/** The other side's plain words: what is hedged here, with the word before it ("ongoing collusion"). */
function plainSpan({ other, hedge }: LoneHedge): Span | null {
  const at = other.tokens.findIndex(({ stem }) => stem !== '' && stem === hedge.head);
  const token = other.tokens[at];
  if (!token) return null;
  const before = other.tokens[at - 1];
  return spanAt(other.text, before && leads(before) ? before.start : token.start, token.end);
}

/** Kinds that no plain statement shares: said of the same thing, they part surely. */
const plainlyHedged: ReadonlySet<HedgeKind> = new Set(['alleged', 'reported', 'believed', 'seeming']);
/** What lies around the hedge must be told by the other side too. Set on `train`. */
const sureContext = 0.3;

function isSure({ hedge, headShared, answer, context }: LoneHedge): boolean {
  if (hedge.quoted || !headShared) return false;
  if (answer?.kind === 'frequency' && hedge.kind === 'frequency') return true;
  if (answer) return context >= sureContext && (plainlyHedged.has(hedge.kind) || hedge.kind === 'possible');
  return hedge.kind === 'alleged' && context >= sureContext;
}

function hedgeCandidate(pair: FactPair): Candidate[] {
  const all = [...loneHedges(pair.here, pair.there), ...loneHedges(pair.there, pair.here)].sort(
    (a, b) => Number(isSure(b)) - Number(isSure(a)) || rankOf(b) - rankOf(a),
  );
  const top = all[0];
  if (!top) return [];
  const own = hedgeSpan(top.own, top.hedge);
  const other = top.answer ? hedgeSpan(top.other, top.answer) : plainSpan(top);
  const isHere = top.own === pair.here;
  return [
    {
      kind: 'certainty-hedge',
      dimension: 'certainty',
      relation: 'differs',
      here: isHere ? own : other,
      there: isHere ? other : own,
      sure: isSure(top),
      get features() {
        return hedgeFeatures(top, all);
      },
    },
  ];
}

const presenceNames = hedgeKinds.map((kind) => ({ kind, has: `has-${kind}`, on: `on-${kind}` }));

function hedgeFeatures(top: LoneHedge, all: readonly LoneHedge[]): Record<string, number> {
  const plain = all.filter(({ hedge }) => !hedge.quoted);
  const features: Record<string, number> = {
    head: top.headShared ? 1 : 0,
    context: top.context,
    quoted: top.hedge.quoted ? 1 : 0,
    both: new Set(all.map((lone) => lone.own)).size === 2 ? 1 : 0,
    many: Math.min(all.length, 5),
    answer: top.answer ? 1 : 0,
    otherHedges: Math.min(top.other.hedges.length, 3),
  };
  for (const { kind, has, on } of presenceNames) {
    const own = plain.filter(({ hedge }) => hedge.kind === kind);
    features[has] = own.length > 0 ? 1 : 0;
    features[on] = own.some(({ headShared }) => headShared) ? 1 : 0;
  }
  return features;
}

const ahead = /^(?:to|will|would|'ll|could|may|might|can|should|won't)$/u;

/** How far along an act is: 0 only planned or asked for, 1 under way, 2 done. */
function stageOf(facts: Facts, act: Act): number {
  const before = facts.tokens.slice(Math.max(0, act.from - 4), act.from);
  if (before.some(({ lower }) => ahead.test(lower))) return 0;
  if (act.form === 'past' || act.form === 'participle') return 2;
  return act.form === 'gerund' || act.form === 'third' ? 1 : 1.5;
}

const standsQuoted = (facts: Facts, act: Act) =>
  facts.quotes.some(({ span }) => act.span.start >= span.start && act.span.end <= span.end);

/** Verbs too plain to tell a stage by. */
const plainVerb = /^(?:say|be|have|do|tell|make|get|go)$/u;

/** How far before its act a plan may be told: "set to take", "will on Friday send". */
const planReach = 24;
const planOf = (facts: Facts, act: Act): Hedge | undefined =>
  facts.hedges.find(
    ({ kind, span, quoted }) =>
      kind === 'planned' && !quoted && span.start < act.span.start && act.span.start - span.end <= planReach,
  );
/** A plan and its outcome are of one event where the acts' surroundings share this much; both said on `train` were noted. */
const outcomeContext = 0.2;

/** The same act planned on one side and done on the other. */
function doneCandidate(pair: FactPair): Candidate[] {
  let best: { a: Act; b: Act; gap: number; context: number } | undefined;
  for (const a of pair.here.acts)
    for (const b of pair.there.acts) {
      if (a.lemma !== b.lemma || a.form === 'noun' || b.form === 'noun' || plainVerb.test(a.lemma)) continue;
      const gap = Math.abs(stageOf(pair.here, a) - stageOf(pair.there, b));
      const context = overlap(a.context, b.context);
      if (!best || gap + context > best.gap + best.context) best = { a, b, gap, context };
    }
  if (!best || best.gap < 1) return [];
  const { a, b, gap, context } = best;
  const features = {
    gap,
    context,
    planned: [...pair.here.hedges, ...pair.there.hedges].some(({ kind }) => kind === 'planned') ? 1 : 0,
    quoted: standsQuoted(pair.here, a) || standsQuoted(pair.there, b) ? 1 : 0,
    apart: pair.daysApart === 0 ? 0 : 1,
  };
  const plannedHere = stageOf(pair.there, b) === 2 ? planOf(pair.here, a) : undefined;
  const plannedThere = stageOf(pair.here, a) === 2 ? planOf(pair.there, b) : undefined;
  const came =
    (plannedHere !== undefined && pair.later > 0) || (plannedThere !== undefined && pair.later < 0);
  const outcome = came && context >= outcomeContext && features.quoted === 0;
  return [
    {
      kind: 'certainty-done',
      dimension: 'certainty',
      relation: outcome ? 'updates' : 'differs',
      here: outcome && plannedHere ? spanAt(pair.here.text, plannedHere.span.start, a.span.end) : a.span,
      there: outcome && plannedThere ? spanAt(pair.there.text, plannedThere.span.start, b.span.end) : b.span,
      sure: outcome,
      features,
    },
  ];
}

/** Possible differences in how surely, or how far along, a thing is told. */
export const compareCertainty = (pair: FactPair): Candidate[] => [
  ...hedgeCandidate(pair),
  ...doneCandidate(pair),
];
