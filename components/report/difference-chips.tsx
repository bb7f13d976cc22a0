import type { Difference } from '../../utils/engine/model.ts';
import { relationsByStrength } from '../../utils/shared/relation.ts';
import { useWords } from '../words.tsx';
import { describeInChip, relationWord } from './describe-difference.ts';
import { RelationSign } from './relation-sign.tsx';

/** More would push the reports out of sight; each stands below its report anyway. Low windows show the first. */
const mostChips = 3;
const mostChipsInLowWindows = 1;

/** What several reports say on the same point of this page's is one chip. */
const identity = ({ dimension, relation, here, there }: Difference): string =>
  [dimension, relation, here ? here.text : there?.text].join('|').toLowerCase();

/** Distinct differences, strongest first, each with everything that the reports say on its point. */
function gather(differences: readonly Difference[]): { difference: Difference; theirs: string[] }[] {
  const chips = new Map<string, { difference: Difference; theirs: string[] }>();
  for (const difference of differences) {
    if (difference.relation === 'agrees') continue;
    const chip = chips.get(identity(difference)) ?? { difference, theirs: [] };
    const their = difference.there?.text;
    if (their && !chip.theirs.some((known) => known.toLowerCase() === their.toLowerCase()))
      chip.theirs.push(their);
    chips.set(identity(difference), chip);
  }
  const strength = (chip: { difference: Difference }) =>
    relationsByStrength.indexOf(chip.difference.relation);
  return [...chips.values()].sort((a, b) => strength(a) - strength(b));
}

/** A chip for each distinct typed difference, strongest first. */
export function DifferenceChips({ differences }: { readonly differences: readonly Difference[] }) {
  const words = useWords();
  const distinct = gather(differences);
  if (distinct.length === 0) return null;
  return (
    <ul class="chips">
      {distinct.slice(0, mostChips).map(({ difference, theirs }) => (
        <li key={identity(difference)} class={`chip ${difference.relation}`}>
          <RelationSign relation={difference.relation} />
          <span class="line" title={describeInChip(words, difference, theirs, true)}>
            <span class="unseen">{relationWord(words, difference.relation)}, </span>
            {describeInChip(words, difference, theirs)}
          </span>
        </li>
      ))}
      <MoreChips count={distinct.length - mostChips} />
      <MoreChips count={distinct.length - mostChipsInLowWindows} class="low" />
    </ul>
  );
}

/** How many chips are left out; the style sheet shows the one for high windows or the one for low ones. */
function MoreChips(props: { readonly count: number; readonly class?: string }) {
  const { count } = useWords();
  if (props.count <= 0) return null;
  return <li class={`more ${props.class ?? 'high'}`}>{count('chipsMore', props.count)}</li>;
}
