import type { PageView } from '../../utils/app/view.ts';
import { useWords } from '../words.tsx';
import { describeDate } from './relative-date.tsx';
import { SetOffText } from './set-off-text.tsx';

/** How the reader's own copy of the page puts a sentence that states something else by now; nothing for any other. */
export function EarlierWording(props: { readonly sentence: number; readonly edits: PageView['edits'] }) {
  const words = useWords();
  const { edits } = props;
  const edit = edits?.sentences.find(({ sentence }) => sentence === props.sentence);
  if (!edits || !edit?.before) return null;
  return (
    <div class="origin">
      <h3>{words.t('editEarlier', describeDate(words, edits.savedAt))}</h3>
      <div class="reports">
        <div class="report updates">
          <p class="words">
            <SetOffText text={edit.before} differences={edit.differences} />
          </p>
        </div>
      </div>
    </div>
  );
}
