import { Backup } from '../../components/base/backup.tsx';
import { PackFile } from '../../components/base/pack-file.tsx';
import { PackMaker } from '../../components/base/pack-maker.tsx';
import { RetentionChoice } from '../../components/base/retention-choice.tsx';
import { StorageMeter } from '../../components/base/storage-meter.tsx';
import { TrustedKeys } from '../../components/base/trusted-keys.tsx';
import type { Settings } from '../../utils/app/settings.ts';
import type { SettingsStore } from '../../utils/app/settings-store.ts';
import type { openBaseState } from './open-base-state.ts';

type State = ReturnType<typeof openBaseState>;

/** What the section "Your base" goes on with: room, outlets, how long articles stay. */
export function BaseRoom(props: {
  readonly state: State;
  readonly now: Settings;
  readonly settings: SettingsStore;
}) {
  const { state, now, settings } = props;
  return (
    <>
      <StorageMeter
        room={state.room.value}
        waste={state.waste.value}
        outlets={state.sizes.value}
        onPersist={state.persist}
        onCompact={state.compact}
        onMeasure={() => void state.measure()}
        onRemoveOutlet={(outlet) => void state.removeOutlet(outlet)}
      />
      <RetentionChoice
        rule={now.retention}
        due={state.due.value}
        keepFactChecks={now.keepFactChecks}
        onRule={(retention) => void settings.change((one) => ({ ...one, retention }))}
        onApply={() => void state.applyRetention()}
        onKeepFactChecks={(keepFactChecks) => void settings.change((one) => ({ ...one, keepFactChecks }))}
      />
    </>
  );
}

/** What the section of packs goes on with: files in, files out, keys. */
export function PackFiles({ state }: { readonly state: State }) {
  const { files } = state;
  return (
    <>
      <PackFile
        state={state.packFile.value}
        onFile={(file) => void files.read(file)}
        onStart={() => void files.start()}
        onStop={files.stop}
        onTrust={() => void files.trust()}
      />
      <PackMaker
        state={state.maker.value}
        outlets={state.outlets.value}
        articles={state.articles.value}
        signer={state.own.value?.name ?? null}
        onSearch={state.search}
        onMake={(selection, title, sign) => void state.makePack(selection, title, sign)}
      />
      <TrustedKeys
        trusted={state.trusted.value}
        own={state.own.value}
        onRemove={state.distrust}
        onMakeOwn={state.makeOwnKey}
      />
    </>
  );
}

/** The section of backups. */
export function Backups({ state }: { readonly state: State }) {
  const { run } = state;
  return (
    <Backup
      state={state.backup.value}
      onWrite={() => void run.write()}
      onFile={(file) => void run.check(file)}
      onRestore={(mode) => void run.restore(mode)}
      onStop={() => void run.stop()}
      onDelete={(keepNotes) => void state.removeEverything(keepNotes)}
    />
  );
}
