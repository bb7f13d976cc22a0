import type { PageView } from '../../utils/app/view.ts';
import type { LiveReading } from '../../utils/formats/html/live-reading.ts';
import type { ArticleReading } from '../../utils/formats/html/model.ts';
import { plainReading } from '../../utils/formats/html/plain-reading.ts';
import { readPage } from '../../utils/page/read-page.ts';

/** The open page as last read and answered. */
export interface PageSession {
  readonly reading: LiveReading | null;
  readonly view: PageView | null;
  /** Reads the page and asks what others say, whatever was known before. */
  refresh(): Promise<PageView | null>;
  /** Reads the page and asks only where its text or address is not the one that was asked about. */
  update(): Promise<void>;
  /** Takes over refined marks, unless they are for another reading than the one that was answered last. */
  refine(refined: PageView): void;
  /** The page as it is now. */
  read(): Promise<ArticleReading>;
}

/** What a session needs of its surroundings. */
export interface SessionPorts {
  ask(reading: ArticleReading): Promise<PageView>;
  /** A new answer, or a new reading under the same answer. */
  onView(view: PageView, reading: LiveReading): void;
  readonly signal: AbortSignal;
}

/** A page that has shown no article after this many readings at one address is left alone. */
const maxFruitlessReadings = 10;

/** Keeps reading and answer of the open page together: a later reading always wins over an earlier one. */
export function createPageSession(document: Document, ports: SessionPorts): PageSession {
  let reading: LiveReading | null = null;
  let view: PageView | null = null;
  let running: { promise: Promise<PageView | null>; stop: AbortController } | null = null;
  let fruitless = { address: '', readings: 0 };

  const ask = async (fresh: LiveReading, stop: AbortSignal): Promise<PageView | null> => {
    const answer = await ports.ask(plainReading(fresh));
    if (stop.aborted) return view;
    reading = fresh;
    view = answer;
    ports.onView(answer, fresh);
    return answer;
  };
  const run = (asked: (fresh: LiveReading, stop: AbortSignal) => Promise<PageView | null>) => {
    running?.stop.abort();
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, ports.signal]);
    const promise = readPage(document, signal)
      .then((fresh) => asked(fresh, signal))
      .finally(() => {
        if (running?.stop === stop) running = null;
      });
    running = { promise, stop };
    return promise;
  };

  return {
    get reading() {
      return reading;
    },
    get view() {
      return view;
    },
    async refresh() {
      try {
        return await run(ask);
      } catch (error) {
        // A newer reading took over: its answer is the answer.
        if (running) return running.promise;
        throw error;
      }
    },
    async update() {
      const address = document.location.href.replace(/#.*$/u, '');
      if (fruitless.address !== address) fruitless = { address, readings: 0 };
      if (fruitless.readings >= maxFruitlessReadings) return;
      await run(async (fresh, stop) => {
        if (!fresh.isArticle) fruitless.readings += 1;
        if (reading === null || view === null || !isSame(reading, fresh)) return ask(fresh, stop);
        reading = fresh;
        ports.onView(view, fresh);
        return view;
      });
    },
    refine(refined) {
      if (!reading || view?.refinement?.reading !== refined.refinement?.reading) return;
      view = refined;
      ports.onView(refined, reading);
    },
    read: async () => plainReading(await readPage(document, ports.signal)),
  };
}

function isSame(a: LiveReading, b: LiveReading): boolean {
  return (
    a.metadata.url === b.metadata.url &&
    a.isArticle === b.isArticle &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every(
      (block, index) => block.text === b.blocks[index]?.text && block.kind === b.blocks[index]?.kind,
    )
  );
}
