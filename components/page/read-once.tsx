import { useWords } from '../words.tsx';
import type { SiteState } from './page-state.ts';

/** Says that the page was read just this once, and offers to allow its site; nothing where it is allowed. */
export function ReadOnce(props: { readonly site: SiteState | null; readonly onAllowSite: () => void }) {
  const { t } = useWords();
  if (!props.site || props.site.granted) return null;
  return (
    <p class="once">
      <span class="sub">{t('justOnce')}</span>{' '}
      <button type="button" class="text" onClick={props.onAllowSite}>
        {t('allowSite')}
      </button>
    </p>
  );
}
