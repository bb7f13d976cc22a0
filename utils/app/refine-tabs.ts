import type { PageView } from './view.ts';

/** A page's refining, as far as the one who starts it has a say. */
export interface RefineTask {
  /** The marks as words alone found them; sent again where the encoder fails. */
  readonly failed: PageView;
  run(follow: RefineFollow): Promise<PageView>;
}

/** How a refining is followed and ended. */
export interface RefineFollow {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: RefineProgress) => void;
  /** Takes a view that is refined in part. */
  readonly onView: (view: PageView) => void;
}

/** Sentences encoded, of those that had to be. */
export interface RefineProgress {
  readonly done: number;
  readonly total: number;
}

/** What refining needs of the browser. */
export interface TabsPort {
  /** Gives a tab its refined view; a tab that went away is no failure. */
  show(tab: number, view: PageView): Promise<void>;
  tell(tab: number, progress: RefineProgress): void;
  /** Has a tab read and ask afresh, which starts its refining anew. */
  reread(tab: number): Promise<void>;
  /** Tabs whose refining has begun and not ended: outlives the worker. */
  readonly unfinished: {
    read(): Promise<readonly number[]>;
    save(tabs: readonly number[]): Promise<void>;
  };
  /** Called whenever the last page is done. */
  onIdle(): void;
}

/** Refines the pages of tabs, the newest reading of each. */
export interface TabRefiner {
  readonly isIdle: boolean;
  start(tab: number, task: RefineTask): void;
  /** Ends what is under way for a tab, whose page is another by now. */
  stop(tab: number): void;
}

/**
 * Opens the refiner. Pages that a killed worker left unfinished are begun anew: their tabs ask again, so that nothing
 * of a page is ever stored.
 */
export function openTabRefiner(port: TabsPort): TabRefiner {
  const running = new Map<number, AbortController>();
  let saving = port.unfinished.read().then((left) => {
    const again = left.filter((tab) => !running.has(tab)).map((tab) => port.reread(tab));
    // Tabs that were closed meanwhile are forgotten.
    if (again.length > 0) void Promise.allSettled(again).then(saveUnfinished);
  });
  const saveUnfinished = (): void => {
    saving = saving.catch(() => undefined).then(() => port.unfinished.save([...running.keys()]));
  };
  const end = (tab: number, controller: AbortController): void => {
    if (running.get(tab) !== controller) return;
    running.delete(tab);
    saveUnfinished();
    if (running.size === 0) port.onIdle();
  };

  return {
    get isIdle() {
      return running.size === 0;
    },
    start(tab, task) {
      running.get(tab)?.abort();
      const controller = new AbortController();
      const { signal } = controller;
      running.set(tab, controller);
      saveUnfinished();
      void task
        .run({
          signal,
          onProgress: (progress) => {
            if (!signal.aborted) port.tell(tab, progress);
          },
          onView: (view) => {
            if (!signal.aborted) void port.show(tab, view);
          },
        })
        .catch((error: unknown) => {
          if (!signal.aborted) console.error('Crossread could not refine a page', error);
          return task.failed;
        })
        .then((view) => (signal.aborted ? undefined : port.show(tab, view)))
        .finally(() => end(tab, controller));
    },
    stop(tab) {
      const controller = running.get(tab);
      if (!controller) return;
      controller.abort();
      end(tab, controller);
    },
  };
}
