import type { EditsView, EditView } from '../../utils/app/view.ts';
import { SetOffText } from '../report/set-off-text.tsx';
import { useWords } from '../words.tsx';
import { describeMoments } from './describe-moments.ts';

/** So few sentences that came or vanished are shown at once; more wait for a click. */
const fewAtOnce = 3;

/** What the page says otherwise than the reader's own copy: old above new with both dates, then what went and came. */
export function ChangedSentences({ edits }: { readonly edits: EditsView }) {
  const words = useWords();
  const { t, count } = words;
  const [savedAt, readAt] = describeMoments(words, [edits.savedAt, edits.readAt]);
  const ofKind = (kind: EditView['kind']) => edits.sentences.filter((edit) => edit.kind === kind);
  const changed = ofKind('changed');
  const apart = [
    { name: 'vanished', list: ofKind('vanished'), key: 'editsVanished', at: t('editSavedAt', savedAt) },
    { name: 'new', list: ofKind('new'), key: 'editsNew', at: t('editNow', readAt) },
  ] as const;
  return (
    <section class="edits" aria-labelledby="edits-heading">
      <h2 id="edits-heading">{t('editsHeading')}</h2>
      {changed.length > 0 && (
        <ol class="items">
          {changed.map((edit) => (
            <li key={edit.sentence} class="edit updates">
              <Wording at={t('editSavedAt', savedAt)} edit={edit} side="before" />
              <Wording at={t('editNow', readAt)} edit={edit} side="now" />
            </li>
          ))}
        </ol>
      )}
      {apart.map(
        ({ name, list, key, at }) =>
          list.length > 0 && (
            <details key={name} open={list.length <= fewAtOnce}>
              <summary>
                <h3>{count(key, list.length)}</h3> <span class="faint">{at}</span>
              </summary>
              <ul class="items">
                {list.map((edit) => (
                  <li key={edit.now ?? edit.before} class={`edit ${name}`}>
                    <p class="words">{edit.now ?? edit.before}</p>
                  </li>
                ))}
              </ul>
            </details>
          ),
      )}
    </section>
  );
}

/** One wording of a changed sentence, with the words set off that the other has not. */
function Wording(props: { readonly at: string; readonly edit: EditView; readonly side: 'before' | 'now' }) {
  const { edit, side } = props;
  const text = edit[side] ?? '';
  const differences =
    side === 'before'
      ? edit.differences
      : edit.differences.map((difference) => ({ ...difference, there: difference.here }));
  return (
    <div class={side}>
      <p class="at">{props.at}</p>
      <p class="words">
        <SetOffText text={text} differences={differences} />
      </p>
    </div>
  );
}
