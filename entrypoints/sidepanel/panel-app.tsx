import { useMemo } from 'preact/hooks';
import { Panel } from '../../components/panel/panel.tsx';
import { useWords } from '../../components/words.tsx';
import { openExtensionPage } from '../../utils/browser/tabs.ts';
import { openPanelState } from './open-panel-state.ts';

/** The side panel over its state. */
export function PanelApp() {
  const words = useWords();
  const state = useMemo(() => openPanelState(words), [words]);
  const { page, site, allGranted } = state.seen.value;
  return (
    <Panel
      page={page}
      site={site}
      save={state.save.value}
      notes={state.notes.value}
      selected={state.selected.value}
      writing={state.writing.value}
      refining={state.refining.value}
      done={state.done.value}
      onComparePossible={state.comparePossible}
      onSelect={state.select}
      onSave={() => void state.saveArticle()}
      onRemoveArticle={() => {
        const saved = page.kind === 'view' ? page.view.saved : null;
        if (saved && page.kind === 'view') void state.removeArticle(saved.article, page.view.title);
      }}
      onRemoveReportArticle={(report) => void state.removeReportArticle(report)}
      onRemoveClaim={(mark) => void state.removeClaim(mark)}
      onNotSameFact={(mark, report) => void state.takeApart(mark, report)}
      onAddNote={(target, text) => void state.addNote(target, text)}
      onChangeNote={(note, text) => void state.changeNote(note, text)}
      onRemoveNote={(note) => void state.removeNote(note)}
      onAllowSite={() => void state.allowSite()}
      onAllowAll={allGranted ? undefined : () => void state.allowAll()}
      onGetStarted={() => void openExtensionPage('/welcome.html')}
      onDismiss={state.dismiss}
    />
  );
}
