import { useMemo } from 'preact/hooks';
import { Popup } from '../../components/popup/popup.tsx';
import { articleLink } from '../../components/report/article-link.ts';
import { openAddress } from '../../utils/browser/open-address.ts';
import { openPanel } from '../../utils/browser/panel.ts';
import { openExtensionPage } from '../../utils/browser/tabs.ts';
import { openPopupState } from './open-popup-state.ts';

/** The popup over its state. */
export function PopupApp() {
  const state = useMemo(openPopupState, []);
  const leaveFor = (opening: Promise<unknown>) => void opening.then(() => window.close());
  return (
    <Popup
      page={state.page.value}
      site={state.site.value}
      save={state.save.value}
      search={state.search.value}
      emptyBase={state.emptyBase.value}
      follow={state.follow.value}
      onFollow={() => void state.followOutlet()}
      onQuery={state.ask}
      onOpenHit={({ report }) => {
        const link = report && articleLink(report);
        if (link) leaveFor(openAddress(link));
      }}
      onSwitchSite={(on) => void state.switchSite(on)}
      onAllowSite={() => void state.allowSite()}
      onSave={() => void state.saveArticle()}
      onGetStarted={() => leaveFor(openExtensionPage('/welcome.html'))}
      onOpenPanel={() => {
        const tab = state.tab();
        if (tab) leaveFor(openPanel(tab.id));
      }}
      onOpenOptions={() => leaveFor(openExtensionPage('/options.html'))}
    />
  );
}
