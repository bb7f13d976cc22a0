import { useMemo } from 'preact/hooks';
import { Options } from '../../components/options/options.tsx';
import { useWords } from '../../components/words.tsx';
import { withSite } from '../../utils/app/settings.ts';
import { openAddress } from '../../utils/browser/open-address.ts';
import { shortcutsAddress } from '../../utils/browser/shortcuts.ts';
import { Backups, BaseRoom, PackFiles } from './base-sections.tsx';
import { FeedsApp } from './feeds-app.tsx';
import { openBaseState } from './open-base-state.ts';
import { openOptionsState } from './open-options-state.ts';
import { SaveReadApp } from './save-read-app.tsx';

/** The options page over its state. */
export function OptionsApp() {
  const words = useWords();
  const state = useMemo(() => openOptionsState(words), [words]);
  const { siteAccess, starterImport, settings } = state;
  const base = useMemo(
    () =>
      openBaseState(words, state.ports, settings, (done) => {
        state.done.value = done;
      }),
    [words, state, settings],
  );
  return (
    <Options
      access={state.access.value}
      place={state.now.value.place}
      sitesOff={state.now.value.disabledSites}
      packs={state.packs.value}
      starter={state.starter.value}
      counts={state.counts.value}
      shortcuts={state.shortcuts.value}
      encoder={
        state.model.value === null ? null : { on: state.now.value.encoder, ready: state.encoded.value }
      }
      done={state.done.value}
      onChangeKeys={shortcutsAddress === null ? null : () => void openAddress(shortcutsAddress as string)}
      onPlace={(place) => void settings.change((now) => ({ ...now, place }))}
      onEncoder={(encoder) => void settings.change((now) => ({ ...now, encoder }))}
      onSwitchOn={(site) => void settings.change((now) => withSite(now, site, true))}
      onAllowAll={() => void siteAccess.allowAll()}
      onAllowSite={(address) => void siteAccess.allowSite(address)}
      onRemoveSite={(site) => void siteAccess.removeSite(site)}
      onAllowNone={() => void siteAccess.allowNone()}
      onImport={() => void starterImport.start()}
      onStopImport={starterImport.stop}
      onRemovePack={(pack) => void state.removePack(pack)}
      onDismiss={() => {
        state.done.value = null;
      }}
      room={<BaseRoom state={base} now={state.now.value} settings={settings} />}
      packFiles={<PackFiles state={base} />}
      backup={<Backups state={base} />}
    >
      <FeedsApp ports={state.ports} />
      <SaveReadApp
        ports={state.ports}
        settings={settings}
        sites={state.now.value.saveRead}
        onDone={(done) => {
          state.done.value = done;
        }}
      />
    </Options>
  );
}
