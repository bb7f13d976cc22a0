import { type Relation, relationsByStrength } from '../../utils/shared/relation.ts';
import { relationWord } from '../report/describe-difference.ts';
import { RelationSign } from '../report/relation-sign.tsx';
import { useWords } from '../words.tsx';

/** Chips that narrow the list to one relation; only those that occur. */
export function RelationFilter(props: {
  readonly relations: readonly Relation[];
  readonly chosen: Relation | null;
  readonly onChoose: (relation: Relation | null) => void;
}) {
  const words = useWords();
  const { t } = words;
  const counts = relationsByStrength
    .map((relation) => ({ relation, count: props.relations.filter((other) => other === relation).length }))
    .filter(({ count }) => count > 0);
  if (counts.length < 2) return null;
  return (
    <fieldset class="filter">
      <legend class="unseen">{t('filterLabel')}</legend>
      <button type="button" aria-pressed={props.chosen === null} onClick={() => props.onChoose(null)}>
        {t('filterAll')} {props.relations.length}
      </button>
      {counts.map(({ relation, count }) => (
        <button
          key={relation}
          type="button"
          class={relation}
          aria-pressed={props.chosen === relation}
          onClick={() => props.onChoose(props.chosen === relation ? null : relation)}
        >
          <RelationSign relation={relation} />
          {relationWord(words, relation)} {count}
        </button>
      ))}
    </fieldset>
  );
}
