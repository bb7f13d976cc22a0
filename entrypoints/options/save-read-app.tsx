import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Done } from '../../components/page/undo-bar.tsx';
import { SaveRead } from '../../components/reading/save-read.tsx';
import { useWords, type Words } from '../../components/words.tsx';
import { originsToAsk } from '../../utils/app/feeds/origins-of.ts';
import type { Ports } from '../../utils/app/ports.ts';
import { removeArticle } from '../../utils/app/remove-article.ts';
import type { SettingsStore } from '../../utils/app/settings-store.ts';
import { siteOfAddress } from '../../utils/app/site-access.ts';
import { requestOrigins } from '../../utils/browser/origins.ts';
import { sendToBackground } from '../../utils/messages/send.ts';
import { openLastSaved } from '../../utils/store/articles.ts';
import { followQuery } from '../../utils/store/follow-query.ts';
import type { ArticleRecord } from '../../utils/store/model.ts';

/** Articles that the list names; older ones stay in the base. */
const mostListed = 50;

function openSaveReadState(
  { t }: Words,
  ports: Ports,
  settings: SettingsStore,
  onDone: (done: Done | null) => void,
) {
  const saved = signal<readonly ArticleRecord[]>([]);
  const bad = signal<string | null>(null);
  followQuery(
    () => openLastSaved(ports.base, 'reading', mostListed),
    (rows) => {
      saved.value = rows;
    },
  );
  const setSites = (change: (sites: readonly string[]) => readonly string[]) =>
    settings.change((now) => ({ ...now, saveRead: change(now.saveRead) }));
  return {
    saved,
    bad,
    async add(address: string): Promise<void> {
      const site = siteOfAddress(address);
      bad.value = site ? null : address;
      if (!site) return;
      // Before the first await: Firefox takes nothing later for the reader's own click.
      if (!(await requestOrigins(originsToAsk([`https://${site}/`])).catch(() => false))) return;
      await setSites((sites) => [...new Set([...sites, site])].sort());
    },
    removeSite: (site: string) => setSites((sites) => sites.filter((one) => one !== site)),
    async removeArticle(article: ArticleRecord): Promise<void> {
      const undo = await removeArticle(article.id, ports);
      onDone({
        text: t('saveReadTakenOut', article.title || article.url),
        ...(undo === null
          ? {}
          : {
              undo: () => void sendToBackground('undo', { undo }).then(() => onDone(null)),
            }),
      });
      await sendToBackground('baseChanged', null);
    },
  };
}

/** The section "Save as you read" over its state. */
export function SaveReadApp(props: {
  readonly ports: Ports;
  readonly settings: SettingsStore;
  readonly sites: readonly string[];
  readonly onDone: (done: Done | null) => void;
}) {
  const words = useWords();
  const { ports, settings, onDone } = props;
  const state = useMemo(() => openSaveReadState(words, ports, settings, onDone), [words, ports, settings]);
  return (
    <SaveRead
      sites={props.sites}
      saved={state.saved.value}
      bad={state.bad.value}
      onAdd={(address) => void state.add(address)}
      onRemoveSite={(site) => void state.removeSite(site)}
      onRemoveArticle={(article) => void state.removeArticle(article)}
    />
  );
}
