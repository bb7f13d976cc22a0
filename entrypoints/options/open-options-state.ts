import { signal } from '@preact/signals';
import type { Counts, Shortcut } from '../../components/options/options.tsx';
import type { Done } from '../../components/page/undo-bar.tsx';
import type { Words } from '../../components/words.tsx';
import { countEncoded, type EncodeProgress } from '../../utils/app/encode-base.ts';
import { type ImportState, openStarterImport } from '../../utils/app/import-starter.ts';
import { openPorts } from '../../utils/app/open-ports.ts';
import { removePack } from '../../utils/app/remove-pack.ts';
import { defaultSettings, type Settings } from '../../utils/app/settings.ts';
import { openSettings } from '../../utils/app/settings-store.ts';
import { type AccessState, describeAccess, openSiteAccess } from '../../utils/app/site-access.ts';
import { grantsPort } from '../../utils/browser/grants-port.ts';
import { localValue } from '../../utils/browser/local-value.ts';
import { openPackagedJson } from '../../utils/browser/packaged-file.ts';
import { openShippedModel } from '../../utils/browser/shipped-model.ts';
import { openShortcuts } from '../../utils/browser/shortcuts.ts';
import { sendToBackground } from '../../utils/messages/send.ts';
import { starterPackPath, starterPackTitle } from '../../utils/shared/starter-pack.ts';
import { openCounts } from '../../utils/store/counts.ts';
import { followQuery } from '../../utils/store/follow-query.ts';
import type { PackRecord } from '../../utils/store/model.ts';
import { openPacks } from '../../utils/store/packs.ts';

/** What the options page follows, and what can be done there. */
export function openOptionsState({ t }: Words) {
  const settings = openSettings(localValue('settings'));
  const ports = openPorts({ clock: () => new Date().toISOString(), newId: () => crypto.randomUUID() });
  const access = signal<AccessState>(describeAccess(defaultSettings, []));
  const now = signal<Settings>(defaultSettings);
  const starter = signal<ImportState>({ kind: 'idle' });
  const packs = signal<readonly PackRecord[]>([]);
  const counts = signal<Counts | null>(null);
  const shortcuts = signal<readonly Shortcut[]>([]);
  const done = signal<Done | null>(null);
  const model = signal<string | null>(null);
  const encoded = signal<EncodeProgress | null>(null);

  const take = (value: Settings) => {
    now.value = value;
  };
  settings.onChange(take);
  void settings.read().then(take);
  void openShortcuts().then((found) => {
    shortcuts.value = found.map(({ name, description, keys }) => ({
      description: name === '_execute_action' ? t('commandOpenPopup') : description,
      keys,
    }));
  });
  followQuery(
    () => openCounts(ports.base),
    (value) => {
      counts.value = value;
    },
  );
  void openShippedModel().then((name) => {
    model.value = name;
    if (name === null) return;
    followQuery(
      () => countEncoded(ports.base, name),
      (value) => {
        encoded.value = value;
      },
    );
  });
  followQuery(
    () => openPacks(ports.base),
    (rows) => {
      packs.value = rows;
      const there = rows.some((pack) => pack.title === starterPackTitle);
      if (there && starter.value.kind === 'idle') starter.value = { kind: 'there' };
      if (!there && starter.value.kind !== 'running') starter.value = { kind: 'idle' };
    },
  );

  return {
    ports,
    access,
    now,
    starter,
    packs,
    counts,
    shortcuts,
    done,
    model,
    encoded,
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
    async removePack({ id, title }: PackRecord): Promise<void> {
      if (!(await removePack(id, ports))) return;
      done.value = { text: t('packRemoved', title) };
      await sendToBackground('baseChanged', null);
    },
  };
}
