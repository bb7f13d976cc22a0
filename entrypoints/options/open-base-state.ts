import { signal } from '@preact/signals';
import type { Choice, PackMakerState } from '../../components/base/pack-maker.tsx';
import type { StorageProps } from '../../components/base/storage-meter.tsx';
import type { Done } from '../../components/page/undo-bar.tsx';
import type { Words } from '../../components/words.tsx';
import { type BackupState, openBackupRun } from '../../utils/app/backup/backup-run.ts';
import { exportPack, type PackTitle } from '../../utils/app/packs/export-pack.ts';
import { openPackFileImport, type PackFileState } from '../../utils/app/packs/pack-file-import.ts';
import { createSigningKey, signPack } from '../../utils/app/packs/pack-signature.ts';
import type { PackSelection } from '../../utils/app/packs/select-claims.ts';
import type { Ports } from '../../utils/app/ports.ts';
import { searchClaims } from '../../utils/app/search-claims.ts';
import type { SettingsStore } from '../../utils/app/settings-store.ts';
import { undo } from '../../utils/app/undo.ts';
import { applyRetention } from '../../utils/app/upkeep/apply-retention.ts';
import { compactIndex, findWaste } from '../../utils/app/upkeep/compact-index.ts';
import { findExpired } from '../../utils/app/upkeep/find-expired.ts';
import { measureOutlets, type OutletSize } from '../../utils/app/upkeep/measure-base.ts';
import { removeEverything } from '../../utils/app/upkeep/remove-everything.ts';
import { removeOutlet } from '../../utils/app/upkeep/remove-outlet.ts';
import { saveFile } from '../../utils/browser/save-file.ts';
import { openStorageRoom, requestPersistence } from '../../utils/browser/storage-room.ts';
import { sendToBackground } from '../../utils/messages/send.ts';
import { openArticleChoices } from '../../utils/store/article-choices.ts';
import { followQuery } from '../../utils/store/follow-query.ts';
import { openSigningKey, openTrustedKeys, removeTrustedKey, saveSigningKey } from '../../utils/store/keys.ts';
import { openCatalog } from '../../utils/store/meta.ts';
import type { SigningKeyRecord, TrustedKeyRecord } from '../../utils/store/model.ts';

/** Claims that a search for a pack lists. */
const mostFound = 100;

/** What the options page's sections of the base follow, and what can be done there. */
export function openBaseState(
  { t, count }: Words,
  ports: Ports,
  settings: SettingsStore,
  onDone: (done: Done | null) => void,
) {
  const { base } = ports;
  const room = signal<StorageProps['room']>(null);
  const waste = signal<StorageProps['waste']>(null);
  const sizes = signal<readonly OutletSize[] | null>(null);
  const due = signal(0);
  const packFile = signal<PackFileState>({ kind: 'idle' });
  const maker = signal<PackMakerState>({ kind: 'idle' });
  const outlets = signal<readonly Choice[]>([]);
  const articles = signal<readonly Choice[]>([]);
  const trusted = signal<readonly TrustedKeyRecord[]>([]);
  const own = signal<SigningKeyRecord | null>(null);
  const backup = signal<BackupState>({ kind: 'idle' });

  const changed = () => sendToBackground('baseChanged', null).catch(() => undefined);
  const look = async (): Promise<void> => {
    room.value = await openStorageRoom();
    due.value = (await findExpired((await settings.read()).retention, ports.clock(), base)).length;
    if (sizes.value) sizes.value = await measureOutlets(base);
  };
  const follow = <Value>(query: () => Promise<Value>, to: { value: Value }) =>
    followQuery(query, (value) => {
      to.value = value;
    });
  followQuery(
    () => openCatalog(base),
    (catalog) => {
      waste.value = findWaste(catalog);
      void look();
    },
  );
  settings.onChange(() => void look());
  follow(() => openTrustedKeys(base), trusted);
  follow(async () => (await openSigningKey(base)) ?? null, own);
  follow(async () => {
    const rows = await base.outlets.toArray();
    const named = rows.map(({ domain, name }) => ({ id: domain, name }));
    return named.sort((x, y) => x.name.localeCompare(y.name));
  }, outlets);
  follow(() => openArticleChoices(base), articles);

  const run = openBackupRun(
    ports,
    settings,
    (state) => {
      backup.value = state;
      if (state.kind === 'restored') void changed();
    },
    (file, madeAt) => saveFile(file, `crossread-${madeAt.slice(0, 10)}.jsonl.gz`),
  );
  const files = openPackFileImport(ports, (state) => {
    packFile.value = state;
    if (state.kind === 'done') void changed();
  });
  const undoable = (text: string, token: string | null): void => {
    const back = async (): Promise<void> => {
      const isBack = token !== null && (await undo(token, ports));
      onDone(isBack ? null : { text: t('undoGone') });
      await changed();
    };
    onDone(token === null ? { text } : { text, undo: () => void back() });
  };

  return {
    room,
    waste,
    sizes,
    due,
    packFile,
    maker,
    outlets,
    articles,
    trusted,
    own,
    backup,
    run,
    files,
    async persist(): Promise<boolean> {
      const agreed = await requestPersistence();
      await look();
      return agreed;
    },
    compact: () => void compactIndex(ports, true),
    async measure(): Promise<void> {
      sizes.value ??= await measureOutlets(base);
    },
    async removeOutlet({ outlet, name }: OutletSize): Promise<void> {
      const removed = await removeOutlet(outlet, ports);
      undoable(count('outletRemoved', removed.articles, name), removed.undo);
      await changed();
    },
    async applyRetention(): Promise<void> {
      const removed = await applyRetention((await settings.read()).retention, ports);
      onDone({ text: count('retentionApplied', removed) });
      await changed();
    },
    async search(query: string): Promise<readonly Choice[]> {
      const hits = await searchClaims({ query, limit: mostFound }, ports);
      return hits.map(({ claim, statement }) => ({ id: claim, name: statement }));
    },
    async makePack(selection: PackSelection, title: PackTitle, sign: boolean): Promise<void> {
      const made = await exportPack(selection, title, base);
      if (!made.ok) {
        maker.value = { kind: made.error };
        return;
      }
      const { pack, leftOut } = made.value;
      const file = sign && own.value ? await signPack(pack, own.value, ports.clock()) : pack;
      const name = title.title.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase();
      saveFile(
        new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' }),
        `${name}.json`,
      );
      maker.value = {
        kind: 'done',
        reports: pack.reports.length,
        claims: pack.claims.length,
        factChecks: leftOut.factChecks,
      };
    },
    distrust: ({ key }: TrustedKeyRecord) => void removeTrustedKey(base, key),
    async makeOwnKey(name: string): Promise<boolean> {
      const made = await createSigningKey(name);
      if (made) await saveSigningKey(base, made);
      return made !== null;
    },
    async removeEverything(keepNotes: boolean): Promise<void> {
      await removeEverything({ keepNotes }, ports);
      onDone({ text: t('deleteDone') });
      await changed();
    },
  };
}
