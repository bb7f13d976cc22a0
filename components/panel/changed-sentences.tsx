import type { EditsView, EditView } from '../../utils/app/view.ts';
import { SetOffText } from '../report/set-off-text.tsx';
import { useWords } from '../words.tsx';
import { describeMoments } from './describe-moments.ts';

/** So few sentences of a kind are shown at once, so that the marks below are not far; more wait for a click. */
const fewAtOnce = 3;

/** What the page says otherwise than the reader's own copy: old above new with both dates, then what went and came. */
export function ChangedSentences({ edits }: { readonly edits: EditsView }) {
  const words = useWords();
  const { t, count } = words;
  const { saved, read, savedShort } = describeMoments(words, edits);
  const ofKind = (kind: EditView['kind']) => edits.sentences.filter((edit) => edit.kind === kind);
  const changed = ofKind('changed');
  const rest = changed.slice(fewAtOnce);
  const items = (list: readonly EditView[]) => (
    <ol class="items">
      {list.map((edit) => (
        <li key={edit.sentence} class="edit updates">
          <Wording at={t('editSavedAt', savedShort)} edit={edit} side="before" />
          <Wording at={t('editNow')} edit={edit} side="now" />
        </li>
      ))}
    </ol>
  );
  return (
    <section class="edits" aria-labelledby="edits-heading">
      <h2 id="edits-heading">{t('editsHeading')}</h2>
      <p class="sub">{t('editsBetween', saved, read)}</p>
      {changed.length > 0 && items(changed.slice(0, fewAtOnce))}
      {rest.length > 0 && (
        <details>
          <summary>
            <h3>{count('editsMore', rest.length)}</h3>
          </summary>
          {items(rest)}
        </details>
      )}
      <Apart name="vanished" title="editsVanished" list={ofKind('vanished')} />
      <Apart name="new" title="editsNew" list={ofKind('new')} />
    </section>
  );
}

/** One wording of a changed sentence, with the words set off that the other has not. */
function Wording(props: { readonly at: string; readonly edit: EditView; readonly side: 'before' | 'now' }) {
  const { edit, side } = props;
  const differences =
    side === 'before'
      ? edit.differences
      : edit.differences.map((difference) => ({ ...difference, there: difference.here }));
  return (
    <div class={side}>
      <p class="at">{props.at}</p>
      <p class="words">
        <SetOffText text={edit[side] ?? ''} differences={differences} />
      </p>
    </div>
  );
}

/** Sentences that stand in one of the two texts alone. */
function Apart(props: {
  readonly name: 'vanished' | 'new';
  readonly title: 'editsVanished' | 'editsNew';
  readonly list: readonly EditView[];
}) {
  const { count } = useWords();
  const { name, title, list } = props;
  if (list.length === 0) return null;
  return (
    <details open={list.length <= fewAtOnce}>
      <summary>
        <h3>{count(title, list.length)}</h3>
      </summary>
      <ul class="items">
        {list.map((edit) => (
          <li key={edit.now ?? edit.before} class={`edit ${name}`}>
            <p class="words">{edit.now ?? edit.before}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
