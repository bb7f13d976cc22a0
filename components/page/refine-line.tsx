import type { RefineProgress } from '../../utils/app/refine-tabs.ts';
import type { PageView } from '../../utils/app/view.ts';
import { useWords } from '../words.tsx';

/** How far the sentence model is with a page's marks; nothing where it has no part in them. */
export function RefineLine(props: {
  readonly view: PageView;
  /** Sentences so far; null before the first. */
  readonly progress: RefineProgress | null;
}) {
  const { t } = useWords();
  const state = props.view.refinement?.state;
  if (state !== 'running' && state !== 'done') return null;
  const { progress } = props;
  return (
    <p class="sub refine">
      {state === 'done'
        ? t('refined')
        : progress
          ? t('refining', progress.done, progress.total)
          : t('refiningBegins')}
    </p>
  );
}
