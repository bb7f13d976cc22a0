import { computed, effect, signal } from '@preact/signals';
import type { SaveState } from '../../components/page/save-article.tsx';
import type { Done } from '../../components/page/undo-bar.tsx';
import type { Words } from '../../components/words.tsx';
import { saveNote } from '../../utils/app/notes.ts';
import { openPorts } from '../../utils/app/open-ports.ts';
import type { RefineProgress } from '../../utils/app/refine-tabs.ts';
import { rejectMatch } from '../../utils/app/reject-match.ts';
import { removeArticle } from '../../utils/app/remove-article.ts';
import { removeClaim } from '../../utils/app/remove-claim.ts';
import { requestSave } from '../../utils/app/request-save.ts';
import { openSettings } from '../../utils/app/settings-store.ts';
import { undo } from '../../utils/app/undo.ts';
import type { MarkView, ReportView } from '../../utils/app/view.ts';
import { localValue } from '../../utils/browser/local-value.ts';
import { allSites, originsOfSite, requestOrigins } from '../../utils/browser/origins.ts';
import { handle } from '../../utils/messages/handle.ts';
import { sendToBackground, sendToContent } from '../../utils/messages/send.ts';
import { parseReportAddress } from '../../utils/shared/report-address.ts';
import { followQuery } from '../../utils/store/follow-query.ts';
import type { NoteRecord, NoteTarget } from '../../utils/store/model.ts';
import { openNotesAt, removeNoteRecord, saveNoteRecord } from '../../utils/store/notes.ts';
import { followTab } from './follow-tab.ts';

/** What the panel follows, and what can be done in it. */
export function openPanelState(words: Words) {
  const { t } = words;
  const settings = openSettings(localValue('settings'));
  const ports = openPorts({ clock: () => new Date().toISOString(), newId: () => crypto.randomUUID() });
  const { seen, look } = followTab(settings);
  const save = signal<SaveState>({ kind: 'idle' });
  const notes = signal<readonly NoteRecord[]>([]);
  const selected = signal<string | null>(null);
  /** The mark that a note was asked for in the page: a new object for each time. */
  const writing = signal<{ readonly mark: string } | null>(null);
  const done = signal<Done | null>(null);
  const refining = signal<RefineProgress | null>(null);
  const pageUrl = signal('');
  /** Ids of the claims that the page reports, as one text: the query below starts afresh only when they change. */
  const pageClaims = computed(() => {
    const { page } = seen.value;
    const claims = page.kind === 'view' ? page.view.marks.flatMap(({ claim }) => claim ?? []) : [];
    return JSON.stringify([...new Set(claims)].sort());
  });

  const takeNoteRequest = async (): Promise<void> => {
    const tab = seen.peek().tab;
    const mark = tab && (await sendToContent(tab.id, 'takeNoteRequest', null).catch(() => null));
    if (!mark) return;
    selected.value = mark;
    writing.value = { mark };
  };
  handle('pages', { noteRequested: takeNoteRequest });
  handle('pages', {
    refining({ tabId, done: ready, total }) {
      if (tabId === seen.peek().tab?.id) refining.value = { done: ready, total };
    },
  });
  effect(() => {
    const { page } = seen.value;
    // What was told of is over, or another page's.
    if (page.kind !== 'view' || page.view.refinement?.state !== 'running') refining.value = null;
  });

  effect(() => {
    const { page } = seen.value;
    const url = page.kind === 'view' ? page.view.url : '';
    if (url === pageUrl.peek()) return;
    pageUrl.value = url;
    selected.value = null;
    writing.value = null;
    notes.value = [];
    save.value = { kind: 'idle' };
    // The panel may have been opened by "Note" in the popover.
    if (url) void takeNoteRequest();
  });
  effect(() => {
    const url = pageUrl.value;
    const claims = pageClaims.value;
    if (!url) return undefined;
    return followQuery(
      () => openNotesAt(ports.base, url, JSON.parse(claims) as string[]),
      (rows) => {
        notes.value = rows;
      },
    );
  });

  const baseChanged = async (): Promise<void> => {
    const tab = seen.value.tab;
    // This tab first, wherever it is; the background sees to those in front of other windows.
    if (tab) await sendToContent(tab.id, 'refresh', null).catch(() => null);
    await sendToBackground('baseChanged', null);
    look();
  };
  const tellRemoved = async (text: string, token: string | null): Promise<void> => {
    await baseChanged();
    if (token === null) return;
    done.value = {
      text,
      undo: async () => {
        const back = await undo(token, ports);
        done.value = back ? null : { text: t('undoGone') };
        await baseChanged();
      },
    };
  };
  const incognito = () => seen.value.tab?.incognito ?? false;
  const write = async (note: { id?: string; target: NoteTarget; text: string }): Promise<void> => {
    const saved = await saveNote({ ...note, incognito: incognito() }, ports);
    done.value = saved.ok || saved.error === 'no-text' ? null : { text: t('troublePrivate') };
  };

  return {
    seen,
    save,
    notes,
    selected,
    writing,
    refining,
    done,
    select(mark: MarkView | null): void {
      selected.value = mark?.id ?? null;
      writing.value = null;
      const tab = seen.value.tab;
      // The page may have gone; then there is nothing to scroll.
      if (mark && tab) void sendToContent(tab.id, 'scrollToMark', { id: mark.id }).catch(() => false);
    },
    /** The page tells when it is done (`pageChanged`). */
    comparePossible(): void {
      const tab = seen.peek().tab;
      if (tab) void sendToContent(tab.id, 'comparePossible', null).catch(() => undefined);
    },
    async saveArticle(): Promise<void> {
      const tab = seen.value.tab;
      if (!tab) return;
      const { id: tabId } = tab;
      await requestSave(
        () => sendToBackground('saveArticle', { tabId }),
        (state) => {
          save.value = state;
        },
      );
      look();
    },
    async removeArticle(article: string, title: string): Promise<void> {
      save.value = { kind: 'idle' };
      await tellRemoved(t('articleRemoved', title), await removeArticle(article, ports));
    },
    removeReportArticle(report: ReportView): Promise<void> {
      const article = parseReportAddress(report.address)?.article ?? report.article;
      return this.removeArticle(article, report.title || report.outletName);
    },
    async removeClaim(mark: MarkView): Promise<void> {
      if (mark.claim) await tellRemoved(t('claimRemoved'), await removeClaim(mark.claim, ports));
    },
    async takeApart(mark: MarkView, report: ReportView): Promise<void> {
      const pair = {
        url: pageUrl.value,
        hereText: mark.text,
        report: report.address,
        thereText: report.text,
      };
      const answer = await rejectMatch({ ...pair, incognito: incognito() }, ports);
      if (answer.ok) await tellRemoved(t('takenApart'), answer.value.undo);
      else done.value = { text: t('troublePrivate') };
    },
    addNote: (target: NoteTarget, text: string) => write({ target, text }),
    changeNote: ({ id, target }: NoteRecord, text: string) => write({ id, target, text }),
    async removeNote({ id }: NoteRecord): Promise<void> {
      const removed = await removeNoteRecord(ports.base, id);
      if (!removed) return;
      done.value = {
        text: t('noteRemoved'),
        undo: async () => {
          await saveNoteRecord(ports.base, removed);
          done.value = null;
        },
      };
    },
    /** Runs inside the click: the browser asks the reader before anything is awaited. */
    async allowSite(): Promise<void> {
      const name = seen.value.site?.site;
      if (!name || !(await requestOrigins(originsOfSite(name)))) return;
      await settings.change((now) => (now.sites === 'none' ? { ...now, sites: 'chosen' } : now));
      look();
    },
    /** Runs inside the click as well. */
    async allowAll(): Promise<void> {
      if (!(await requestOrigins(allSites))) return;
      await settings.change((now) => ({ ...now, sites: 'all' }));
      look();
    },
    dismiss(): void {
      done.value = null;
    },
  };
}
