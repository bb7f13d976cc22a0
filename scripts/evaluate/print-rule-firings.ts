import type { Candidate, CandidateKind } from '../../utils/engine/compare/candidate.ts';
import { factsOf } from '../../utils/engine/compare/compare-reports.ts';
import { findCandidates, pairFacts } from '../../utils/engine/compare/find-candidates.ts';
import type { LabelledPair, Mention } from '../gold/read-difference-labels.ts';

/** The three rules that fire by themselves, without a gate, and what each looks for. */
const rules: readonly { readonly kind: CandidateKind; readonly title: string }[] = [
  {
    kind: 'actor-phrase',
    title:
      'actor: the same number of other people, or other words for the same people ("troops" / "National Guard troops")',
  },
  {
    kind: 'action-family',
    title: 'action: another member of a family of acts, done to the same ("extradited" / "handed over")',
  },
  {
    kind: 'certainty-hedge',
    title:
      'certainty: the same thing hedged on one side only, or otherwise ("ongoing" / "alleged collusion")',
  },
];

const address = (event: string, { doc, i }: Mention) => `${event}/${doc}#${i}`;
const quoted = (candidate: Candidate, side: 'here' | 'there') => `"${candidate[side]?.text ?? ''}"`;

/** Prints for each rule the gold pairs on which it fires: addresses, the two spans, and whether a reader noted the dimension. */
export function printRuleFirings(pairs: readonly LabelledPair[]): void {
  const fired = pairs.flatMap((pair) =>
    findCandidates(
      pairFacts(
        factsOf(pair.here),
        factsOf(pair.there),
        { here: pair.here.published, there: pair.there.published },
        true,
      ),
    )
      .filter(({ sure }) => sure)
      .map((candidate) => ({ pair, candidate })),
  );
  for (const { kind, title } of rules) {
    const mine = fired.filter(({ candidate }) => candidate.kind === kind);
    const noted = mine.filter(({ pair, candidate }) => pair.either.has(candidate.dimension));
    console.log(
      `${title}\n  fires on ${mine.length} of ${pairs.length} pairs; a reader noted the dimension on ${noted.length}`,
    );
    for (const { pair, candidate } of mine)
      console.log(
        `  ${pair.either.has(candidate.dimension) ? '+' : '.'} ${address(pair.event, pair.a)} | ${address(pair.event, pair.b)}  ${quoted(candidate, 'here')} / ${quoted(candidate, 'there')}`,
      );
  }
}
