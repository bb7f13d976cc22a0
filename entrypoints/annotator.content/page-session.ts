import type { MarkView, PageView } from '../../utils/app/view.ts';
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
  refine(refined: PageView): Promise<void>;
  /** Has the marks compared that were answered without, these and all that follow. */
  comparePossible(): Promise<void>;
  /** The page as it is now. */
  read(): Promise<ArticleReading>;
}

/** What a session needs of its surroundings. */
export interface SessionPorts {
  /** `all`: what is only possible is compared at once. */
  ask(reading: ArticleReading, all: boolean): Promise<PageView>;
  /** Compares marks that were answered without; null where a report of theirs has gone. */
  compare(reading: ArticleReading, marks: readonly MarkView[]): Promise<readonly MarkView[] | null>;
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
  /** Whether somebody looks at what is only possible. */
  let isLookedAt = false;
  let fruitless = { address: '', readings: 0 };

  /** An answer with all its marks compared; null where that is too late for it. */
  const compared = async (answer: PageView, of: LiveReading): Promise<PageView | null> => {
    const open = answer.marks.filter(({ isCompared }) => isCompared === false);
    if (open.length === 0) return answer;
    const marks = await ports.compare(plainReading(of), open);
    if (!marks) return null;
    const byId = new Map(marks.map((mark) => [mark.id, mark]));
    return { ...answer, marks: answer.marks.map((mark) => byId.get(mark.id) ?? mark) };
  };
  const ask = async (fresh: LiveReading, stop: AbortSignal): Promise<PageView | null> => {
    const answer = await ports.ask(plainReading(fresh), isLookedAt);
    if (stop.aborted) return view;
    reading = fresh;
    view = answer;
    ports.onView(answer, fresh);
    return answer;
  };
  /** Takes over an answer, unless another came meanwhile. */
  const replace = (before: PageView | null, answer: PageView): void => {
    if (view !== before || !reading) return;
    view = answer;
    ports.onView(answer, reading);
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

  const refresh = async (): Promise<PageView | null> => {
    try {
      return await run(ask);
    } catch (error) {
      // A newer reading took over: its answer is the answer.
      if (running) return running.promise;
      throw error;
    }
  };

  return {
    get reading() {
      return reading;
    },
    get view() {
      return view;
    },
    refresh,
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
    async refine(refined) {
      const [before, of] = [view, reading];
      if (!of || before?.refinement?.reading !== refined.refinement?.reading) return;
      const answer = isLookedAt ? await compared(refined, of).catch(() => refined) : refined;
      if (answer) replace(before, answer);
      else await refresh();
    },
    async comparePossible() {
      isLookedAt = true;
      const [before, of] = [view, reading];
      if (!before || !of) return;
      const answer = await compared(before, of);
      if (!answer) await refresh();
      else if (answer !== before) replace(before, answer);
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
