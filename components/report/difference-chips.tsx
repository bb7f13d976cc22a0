import type { Difference } from '../../utils/engine/model.ts';
import { relationsByStrength } from '../../utils/shared/relation.ts';
import { useWords } from '../words.tsx';
import { describeInChip, relationWord } from './describe-difference.ts';
import { RelationSign } from './relation-sign.tsx';

/** More would push the reports out of sight; each stands below its report anyway. */
const mostChips = 4;

/** The same difference in several reports is one chip. */
const identity = ({ dimension, relation, here, there }: Difference): string =>
  [dimension, relation, here?.text, there?.text].join('|').toLowerCase();

/** A chip for each distinct typed difference, strongest first. */
export function DifferenceChips({ differences }: { readonly differences: readonly Difference[] }) {
  const words = useWords();
  const distinct = [
    ...new Map(differences.filter((d) => d.relation !== 'agrees').map((d) => [identity(d), d])).values(),
  ];
  distinct.sort((a, b) => relationsByStrength.indexOf(a.relation) - relationsByStrength.indexOf(b.relation));
  if (distinct.length === 0) return null;
  return (
    <ul class="chips">
      {distinct.slice(0, mostChips).map((difference) => (
        <li key={identity(difference)} class={`chip ${difference.relation}`}>
          <RelationSign relation={difference.relation} />
          <span>
            <span class="unseen">{relationWord(words, difference.relation)}, </span>
            {describeInChip(words, difference)}
          </span>
        </li>
      ))}
      {distinct.length > mostChips && (
        <li class="more">{words.count('chipsMore', distinct.length - mostChips)}</li>
      )}
    </ul>
  );
}
