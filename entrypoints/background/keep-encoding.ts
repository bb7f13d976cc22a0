import { type AnnotateRequest, annotatePage } from '../../utils/app/annotate-page.ts';
import { encodeBase } from '../../utils/app/encode-base.ts';
import { createEncodeQueue, type EncoderPort } from '../../utils/app/encode-queue.ts';
import { createEncodeRunner } from '../../utils/app/encode-runner.ts';
import type { EncodedQuery } from '../../utils/app/encoded-reports.ts';
import { type EncodedLinker, refinePage, withRefinement } from '../../utils/app/refine-page.ts';
import { openTabRefiner, type RefineFollow } from '../../utils/app/refine-tabs.ts';
import type { PageView } from '../../utils/app/view.ts';
import { clearAlarm, onAlarm, setAlarm } from '../../utils/browser/alarms.ts';
import { onInstalled, onStartup } from '../../utils/browser/lifecycle.ts';
import { onTabClosed } from '../../utils/browser/tabs.ts';
import { refreshTab } from './refresh-tabs.ts';
import { showRefined, tellRefining } from './show-refined.ts';
import { openUnfinishedTabs } from './unfinished-tabs.ts';
import type { World } from './world.ts';

/** What the other handlers ask of the encoder. */
export interface Encoding {
  /** Answers by words alone at once, and has the marks refined after that. */
  annotate(request: AnnotateRequest, from: AskingTab): Promise<PageView>;
  /** What the encoder makes of the words of a search, before the base's turn; null where there is no encoder. */
  encodeQuery(query: string): Promise<EncodedQuery | null>;
  /** The base may hold something that is not encoded yet. */
  start(): void;
}

/** Who asks for a page's marks; no tab for what is no page. */
export interface AskingTab {
  readonly tabId: number | null;
  readonly incognito: boolean;
}

/** Wakes a worker that was killed over unfinished work; half a minute is the least that the browser keeps. */
const alarm = 'encoding';
const alarmMinutes = 0.5;

/**
 * Keeps the base encoded and the pages refined. Whatever is unfinished when the worker is killed is begun anew when
 * something wakes it, the alarm at the latest.
 *
 * ```
 * annotate → answer by words → refine: page and story encoded ┐
 *                                                             ├→ queue → worker, pages first
 * saved, imported, updated → base: what no one has encoded ───┘
 * ```
 */
export function keepEncoding(
  { ports, settings }: Pick<World, 'ports' | 'settings'>,
  encoder: EncoderPort,
  link: EncodedLinker,
): Encoding {
  const queue = createEncodeQueue(encoder);
  const onIdle = (): void => {
    if (tabs.isIdle && base.isDone) void clearAlarm(alarm);
  };
  const base = createEncodeRunner(async (signal) => {
    const model = await encoder.model();
    if (model === null) return;
    await setAlarm(alarm, alarmMinutes);
    await encodeBase(ports.base, model, queue, { signal });
  }, onIdle);
  const tabs = openTabRefiner({
    show: showRefined,
    tell: tellRefining,
    reread: async (tab) => void (await refreshTab(tab)),
    unfinished: openUnfinishedTabs(),
    onIdle,
  });

  const start = () => base.start();
  onInstalled(start);
  onStartup(start);
  onAlarm(alarm, () => {
    base.resume();
    onIdle();
  });
  onTabClosed((tab) => tabs.stop(tab));
  settings.onChange(({ encoder: wanted }) => (wanted ? base.start() : base.stop()));

  return {
    start,
    async encodeQuery(query) {
      const model = await encoder.model();
      if (model === null || query.trim() === '') return null;
      const [encoding] = await queue.encode([query], 'page');
      return encoding ? { model, mean: encoding.mean } : null;
    },
    async annotate(request, { tabId, incognito }) {
      const release = queue.hold();
      if (tabId !== null) tabs.stop(tabId);
      try {
        const [view, model] = await Promise.all([annotatePage(request, ports), encoder.model()]);
        if (model === null || tabId === null || view.status !== 'annotated') return view;
        const task = {
          failed: withRefinement(view, request.reading, 'failed'),
          run: async (follow: RefineFollow) => {
            await setAlarm(alarm, alarmMinutes);
            const story = { base: ports.base, model, queue, clock: ports.clock, keep: !incognito, ...follow };
            return refinePage(request, ports, story, link, follow.onView);
          },
        };
        // After the answer has gone: marks by words are there as fast as without an encoder.
        setTimeout(() => tabs.start(tabId, task));
        return withRefinement(view, request.reading, 'running');
      } finally {
        release();
      }
    },
  };
}
