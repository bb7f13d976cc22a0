import type { ClaimHit } from '../../utils/app/view.ts';
import type { SubscribeState } from '../feeds/describe-subscribed.ts';
import { FollowOutlet } from '../feeds/follow-outlet.tsx';
import type { PageState, SiteState } from '../page/page-state.ts';
import { PageSummary } from '../page/page-summary.tsx';
import { PageTrouble } from '../page/page-trouble.tsx';
import { ReadOnce } from '../page/read-once.tsx';
import { SaveArticle, type SaveState } from '../page/save-article.tsx';
import { useWords } from '../words.tsx';
import { ClaimSearch, type SearchState } from './claim-search.tsx';

/** What the toolbar popup shows. */
export interface PopupProps {
  readonly page: PageState;
  readonly site: SiteState | null;
  readonly save: SaveState;
  /** The newest answered search; null while the field is empty. */
  readonly search: SearchState | null;
  /** Whether the base holds nothing at all; null while unknown. */
  readonly emptyBase: boolean | null;
  /** Where following the outlet stands, and whether it is followed. */
  readonly follow: { readonly state: SubscribeState; readonly known: boolean };
  readonly onFollow: () => void;
  readonly onQuery: (query: string) => void;
  readonly onOpenHit: (hit: ClaimHit) => void;
  readonly onSwitchSite: (on: boolean) => void;
  readonly onAllowSite: () => void;
  readonly onSave: () => void;
  readonly onGetStarted: () => void;
  readonly onOpenPanel: () => void;
  readonly onOpenOptions: () => void;
}

/** The toolbar popup: search, this page, this site. */
export function Popup(props: PopupProps) {
  const { t } = useWords();
  const { page, site } = props;
  const view = page.kind === 'view' ? page.view : null;
  const annotated = view?.status === 'annotated';
  // A base known to be empty comes first: whatever the page is, that is what to do.
  const shown: PageState =
    props.emptyBase && view?.status !== 'empty-base' && page.kind !== 'reading' && view
      ? { kind: 'view', view: { ...view, status: 'empty-base' } }
      : page;
  return (
    <main>
      <ClaimSearch
        answered={props.search}
        emptyBase={props.emptyBase === true}
        onQuery={props.onQuery}
        onOpen={props.onOpenHit}
      />
      {!props.search && (
        <section class="page">
          {annotated && !props.emptyBase && <PageSummary view={view} />}
          <PageTrouble
            page={shown}
            site={site}
            onAllowSite={props.onAllowSite}
            onGetStarted={props.onGetStarted}
          />
          {view && (annotated || view.status === 'empty-base') && (
            <div class="do">
              <SaveArticle saved={view.saved} state={props.save} onSave={props.onSave} />
              <button type="button" onClick={props.onOpenPanel}>
                {t('openPanel')}
              </button>
            </div>
          )}
          {site && page.kind !== 'reading' && <FollowOutlet {...props.follow} onFollow={props.onFollow} />}
          {annotated && <ReadOnce site={site} onAllowSite={props.onAllowSite} />}
        </section>
      )}
      <footer class="row">
        {site && (
          <label class="site">
            <input
              type="checkbox"
              class="switch"
              checked={site.on}
              onChange={(event) => props.onSwitchSite(event.currentTarget.checked)}
            />
            <span>{t('onThisSite', site.site)}</span>
          </label>
        )}
        <button type="button" class="quiet options" onClick={props.onOpenOptions}>
          {t('openOptions')}
        </button>
      </footer>
    </main>
  );
}
