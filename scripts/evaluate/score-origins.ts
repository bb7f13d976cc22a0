import type { OriginGroup } from '../../utils/engine/model.ts';
import { type LabelledFact, type OriginKind, originKinds } from '../gold/read-origin-labels.ts';

/** What the engine answered for one labelled report, beside the label. */
export interface OriginOutcome {
  readonly kind: OriginKind;
  readonly wanted: string | null;
  readonly found: string | null;
}

/** Counts over the reports of several facts. */
export interface OriginScore {
  /** Pairs of reports of one fact: put under one origin, of these truly of one, and all that are. */
  readonly grouped: number;
  readonly groupedRight: number;
  readonly truePairs: number;
  readonly outcomes: readonly OriginOutcome[];
}

/** An origin that nobody names, only that some outlets share it: any name but `unknown` is right. */
const isUnnamed = (origin: string) => origin.startsWith('text:');
const bare = (name: string) => name.toLowerCase().replace(/^the /u, '');

/** Whether the engine's name for the origin is the label's. */
export function isRightOrigin({ wanted, found }: OriginOutcome): boolean {
  if (wanted === null || found === null) return wanted === found;
  return isUnnamed(wanted) || bare(wanted) === bare(found);
}

/** Counts how the engine groups labelled reports, fact by fact. `keyOf` names a report's article in the groups. */
export function scoreOrigins(
  facts: readonly LabelledFact[],
  group: (fact: LabelledFact) => readonly OriginGroup[],
  keyOf: (fact: LabelledFact, report: number) => string,
): OriginScore {
  const score = { grouped: 0, groupedRight: 0, truePairs: 0, outcomes: [] as OriginOutcome[] };
  for (const fact of facts) {
    const groups = group(fact).filter(({ origin }) => origin !== 'unknown');
    const found = fact.reports.map(
      (_, at) => groups.find(({ articles }) => articles.includes(keyOf(fact, at)))?.origin ?? null,
    );
    fact.reports.forEach(({ kind, origin }, at) => {
      score.outcomes.push({ kind, wanted: origin, found: found[at] ?? null });
      for (let other = 0; other < at; other += 1) {
        const together = found[at] !== null && found[at] === found[other];
        const truly = origin !== null && origin === fact.reports[other]?.origin;
        if (together) score.grouped += 1;
        if (truly) score.truePairs += 1;
        if (together && truly) score.groupedRight += 1;
      }
    });
  }
  return score;
}

const share = (part: number, whole: number) =>
  `${(part / Math.max(1, whole)).toFixed(2)} (${part} of ${whole})`;

/** A score in lines for a reader. */
export function describeOriginScore({
  grouped,
  groupedRight,
  truePairs,
  outcomes,
}: OriginScore): readonly string[] {
  const kinds = originKinds
    .map((kind) => [kind, outcomes.filter((one) => one.kind === kind)] as const)
    .filter(([, own]) => own.length > 0)
    .map(([kind, own]) => `${kind} ${own.filter(isRightOrigin).length} of ${own.length}`);
  const unknown = outcomes.filter(({ found }) => found === null);
  const named = outcomes.filter(({ found }) => found !== null);
  return [
    `grouping: precision ${share(groupedRight, grouped)}, recall ${share(groupedRight, truePairs)} of pairs of reports`,
    `origins named: ${share(named.filter(isRightOrigin).length, named.length)} right; by kind: ${kinds.join(', ')}`,
    `unknown: said of ${unknown.length}, rightly of ${unknown.filter(({ wanted }) => wanted === null).length}`,
  ];
}
