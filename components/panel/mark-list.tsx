import { useEffect, useState } from 'preact/hooks';
import type { PageView } from '../../utils/app/view.ts';
import type { Relation } from '../../utils/shared/relation.ts';
import type { NoteRecord } from '../../utils/store/model.ts';
import { useWords } from '../words.tsx';
import { type MarkCallbacks, MarkItem } from './mark-item.tsx';
import { RelationFilter } from './relation-filter.tsx';

/** The marked sentences in page order, then the possible ones apart. */
export function MarkList(
  props: {
    readonly view: PageView;
    readonly notes: readonly NoteRecord[];
    readonly selected: string | null;
    readonly writing: { readonly mark: string } | null;
    /** The reader looks at what is only possible, and some of it is not compared yet. */
    readonly onComparePossible: () => void;
  } & MarkCallbacks,
) {
  const { t } = useWords();
  const [only, setOnly] = useState<Relation | null>(null);
  useEffect(() => {
    if (props.writing) setOnly(null);
  }, [props.writing]);
  const { view, onComparePossible } = props;
  const marks = view.marks.filter((mark) => mark.tier === 'confident');
  const possible = view.marks.filter((mark) => mark.tier === 'possible');
  const [isLookedAt, setIsLookedAt] = useState(false);
  const isCompared = possible.every((mark) => mark.isCompared !== false);
  useEffect(() => {
    if (isLookedAt && !isCompared) onComparePossible();
  }, [isLookedAt, isCompared, view]);
  const shown = marks.filter((mark) => only === null || mark.relation === only);
  const items = (list: typeof marks) => (
    <ol class="items">
      {list.map((mark) => (
        <MarkItem
          {...props}
          key={mark.id}
          mark={mark}
          url={view.url}
          pageDate={view.published}
          edits={view.edits}
          open={props.selected === mark.id}
          writing={props.writing?.mark === mark.id ? props.writing : null}
        />
      ))}
    </ol>
  );
  return (
    <>
      <RelationFilter relations={marks.map((mark) => mark.relation)} chosen={only} onChoose={setOnly} />
      {marks.length === 0 && <p class="empty">{t('noMarks')}.</p>}
      {marks.length > 0 && shown.length === 0 && <p class="empty">{t('noneOfKind')}</p>}
      {shown.length > 0 && items(shown)}
      {possible.length > 0 && (
        <details class="possible" onToggle={(event) => setIsLookedAt(event.currentTarget.open)}>
          <summary>
            <h2>
              {t('possibleHeading')} <span class="origins">{possible.length}</span>
            </h2>
          </summary>
          {isCompared && items(possible)}
        </details>
      )}
    </>
  );
}
