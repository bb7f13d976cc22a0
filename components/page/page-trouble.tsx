import { type MessageKey, useWords } from '../words.tsx';
import type { PageState, SiteState } from './page-state.ts';

const said: Partial<Record<string, MessageKey>> = {
  'not-article': 'troubleNotArticle',
  'not-english': 'troubleNotEnglish',
  'not-allowed': 'troubleNotAllowed',
  'private-window': 'troublePrivate',
  gone: 'troubleGone',
  off: 'troubleOff',
  'empty-base': 'troubleEmptyBase',
};

/** Why there are no marks, and what to do about it; nothing when there is no such reason. */
export function PageTrouble(props: {
  readonly page: PageState;
  readonly site: SiteState | null;
  readonly onAllowSite: () => void;
  readonly onGetStarted: () => void;
  /** Given where the site cannot be known: the side panel sees no address that it has no access to. */
  readonly onAllowAll?: (() => void) | undefined;
}) {
  const { t } = useWords();
  const { page, site } = props;
  if (page.kind === 'reading') return <p class="faint">{t('reading')}</p>;
  const reason = page.kind === 'trouble' ? page.reason : page.view.status;
  if (reason === 'annotated') return null;
  const mayAllow = reason === 'not-allowed' && site !== null && !site.granted;
  const unknownSite = reason === 'not-allowed' && site === null && props.onAllowAll !== undefined;
  return (
    <div class="trouble">
      <p>
        {mayAllow
          ? t('troubleSiteNotAllowed', site.site)
          : t(unknownSite ? 'troubleUnknownSite' : (said[reason] ?? 'troubleFailed'))}
      </p>
      {unknownSite && (
        <button type="button" onClick={props.onAllowAll}>
          {t('accessAllDo')}
        </button>
      )}
      {mayAllow && (
        <button type="button" class="primary" onClick={props.onAllowSite}>
          {t('allowSite')}
        </button>
      )}
      {reason === 'empty-base' && (
        <button type="button" class="primary" onClick={props.onGetStarted}>
          {t('getStarted')}
        </button>
      )}
    </div>
  );
}
