import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { type ImportState, openStarterImport } from '../../utils/app/import-starter.ts';
import { openPorts } from '../../utils/app/open-ports.ts';
import { defaultSettings, type Settings } from '../../utils/app/settings.ts';
import { openSettings } from '../../utils/app/settings-store.ts';
import { type AccessState, describeAccess, openSiteAccess } from '../../utils/app/site-access.ts';
import { grantsPort } from '../../utils/browser/grants-port.ts';
import { localValue } from '../../utils/browser/local-value.ts';
import { openPackagedJson } from '../../utils/browser/packaged-file.ts';
import { sendToBackground } from '../../utils/messages/send.ts';
import { starterPackPath, starterPackTitle } from '../../utils/shared/starter-pack.ts';
import { openPacks } from '../../utils/store/packs.ts';

function openWelcomeState() {
  const settings = openSettings(localValue('settings'));
  const ports = openPorts({ clock: () => new Date().toISOString(), newId: () => crypto.randomUUID() });
  const access = signal<AccessState>(describeAccess(defaultSettings, []));
  const now = signal<Settings>(defaultSettings);
  const starter = signal<ImportState>({ kind: 'idle' });
  const take = (value: Settings) => {
    now.value = value;
  };
  settings.onChange(take);
  void settings.read().then(take);
  void openPacks(ports.base).then((packs) => {
    const there = packs.some((pack) => pack.title === starterPackTitle);
    if (there && starter.value.kind === 'idle') starter.value = { kind: 'there' };
  });
  return {
    access,
    now,
    starter,
    settings,
    siteAccess: openSiteAccess(settings, grantsPort, (state) => {
      access.value = state;
    }),
    starterImport: openStarterImport(
      ports,
      () => openPackagedJson(starterPackPath),
      (state) => {
        starter.value = state;
        if (state.kind === 'done') void sendToBackground('baseChanged', null);
      },
    ),
  };
}

/** The welcome page over its state. */
export function WelcomeApp() {
  const state = useMemo(openWelcomeState, []);
  const { siteAccess, starterImport } = state;
  return (
    <Welcome
      access={state.access.value}
      place={state.now.value.place}
      starter={state.starter.value}
      onPlace={(place) => void state.settings.change((settings) => ({ ...settings, place }))}
      onAllowAll={() => void siteAccess.allowAll()}
      onAllowSite={(address) => void siteAccess.allowSite(address)}
      onRemoveSite={(site) => void siteAccess.removeSite(site)}
      onAllowNone={() => void siteAccess.allowNone()}
      onImport={() => void starterImport.start()}
      onStopImport={starterImport.stop}
    />
  );
}
