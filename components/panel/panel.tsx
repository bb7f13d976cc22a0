import { useEffect, useState } from 'preact/hooks';
import type { RefineProgress } from '../../utils/app/refine-tabs.ts';
import type { NoteRecord } from '../../utils/store/model.ts';
import type { PageState, SiteState } from '../page/page-state.ts';
import { PageTrouble } from '../page/page-trouble.tsx';
import { ReadOnce } from '../page/read-once.tsx';
import { RefineLine } from '../page/refine-line.tsx';
import { SaveArticle, type SaveState } from '../page/save-article.tsx';
import { summarizePage } from '../page/summarize-page.ts';
import { type Done, UndoBar } from '../page/undo-bar.tsx';
import { useWords } from '../words.tsx';
import { ChangedSentences } from './changed-sentences.tsx';
import type { MarkCallbacks } from './mark-item.tsx';
import { MarkList } from './mark-list.tsx';
import { PageNotes } from './page-notes.tsx';

/** What the side panel shows, and what can be done there. */
export interface PanelProps extends MarkCallbacks {
  readonly page: PageState;
  readonly site: SiteState | null;
  readonly save: SaveState;
  readonly notes: readonly NoteRecord[];
  /** Id of the open mark. */
  readonly selected: string | null;
  /** The mark that a note was asked for in the page: its editor opens, anew for each new object. */
  readonly writing: { readonly mark: string } | null;
  /** How many of the page's sentences the sentence model has encoded; null before the first. */
  readonly refining: RefineProgress | null;
  readonly done: Done | null;
  readonly onDismiss: () => void;
  readonly onSave: () => void;
  readonly onRemoveArticle: () => void;
  readonly onAllowSite: () => void;
  /** Allows all sites; undefined where they are allowed already. */
  readonly onAllowAll: (() => void) | undefined;
  readonly onGetStarted: () => void;
  /** The reader looks at what is only possible, and some of it is not compared yet. */
  readonly onComparePossible: () => void;
}

/** The side panel: this page's marks, and its notes. */
export function Panel(props: PanelProps) {
  const { t, count } = useWords();
  const [tab, setTab] = useState<'page' | 'notes'>('page');
  useEffect(() => {
    if (props.writing) setTab('page');
  }, [props.writing]);
  const { page } = props;
  const view = page.kind === 'view' ? page.view : null;
  const summary = view && summarizePage(view);
  const readable = view && (view.status === 'annotated' || view.status === 'empty-base');
  return (
    <main>
      {view && readable && summary && (
        <header>
          <h1>{view.title || view.url}</h1>
          {view.status === 'annotated' && (
            <p class="sub">
              {[
                count('told', summary.marks, view.sentences),
                summary.marks > 0 && count('outlets', summary.outlets),
                summary.origins > 0 && count('originsKnown', summary.origins),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          )}
          {view.status === 'annotated' && <RefineLine view={view} progress={props.refining} />}
          <div class="stored">
            <SaveArticle saved={view.saved} state={props.save} onSave={props.onSave} />
            {view.saved && (
              <button type="button" class="quiet" onClick={props.onRemoveArticle}>
                {t('articleRemove')}
              </button>
            )}
          </div>
          {view.status === 'annotated' && <ReadOnce site={props.site} onAllowSite={props.onAllowSite} />}
          <div class="tabs" role="tablist">
            {(['page', 'notes'] as const).map((name) => (
              <button
                key={name}
                type="button"
                role="tab"
                id={`tab-${name}`}
                aria-controls="tab-content"
                aria-selected={tab === name}
                tabIndex={tab === name ? 0 : -1}
                onClick={() => setTab(name)}
                onKeyDown={(event) => {
                  if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
                  const other = name === 'page' ? 'notes' : 'page';
                  setTab(other);
                  document.getElementById(`tab-${other}`)?.focus();
                }}
              >
                {name === 'page' ? t('tabPage') : t('tabNotes')}
                {name === 'notes' && props.notes.length > 0 && (
                  <>
                    {' '}
                    <span class="count">{props.notes.length}</span>
                  </>
                )}
              </button>
            ))}
          </div>
        </header>
      )}
      {readable ? (
        <div id="tab-content" role="tabpanel" aria-labelledby={`tab-${tab}`}>
          {tab === 'notes' ? (
            <PageNotes {...props} view={view} />
          ) : view.status === 'annotated' ? (
            <>
              {view.edits && <ChangedSentences edits={view.edits} />}
              <MarkList {...props} view={view} />
            </>
          ) : (
            <div class="apart">
              <PageTrouble {...props} />
            </div>
          )}
        </div>
      ) : (
        <div class="apart">
          <h1 class="unseen">Crossread</h1>
          <PageTrouble {...props} />
          {page.kind === 'trouble' && <p class="sub">{t('panelNoPage')}</p>}
        </div>
      )}
      <UndoBar done={props.done} onDismiss={props.onDismiss} />
    </main>
  );
}
