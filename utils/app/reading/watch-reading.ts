/** A page that the reader may be reading, on a site whose articles are saved as they are read. */
export interface OpenReading {
  readonly tabId: number;
  readonly url: string;
  /** How often it was found in front, a look each half minute. */
  readonly looks: number;
  /** Looks altogether. */
  readonly age: number;
}

/** What a look found in a tab; null where it is gone, private, or shows another page. */
export interface TabLook {
  readonly url: string;
  readonly isInFront: boolean;
}

/** Found in front twice, a page has been read for half a minute at least. */
const looksToSave = 2;
/** A tab that waits in the background for an hour is watched no longer. */
const mostLooks = 120;

/** Begins to watch a page, in place of the one that its tab showed before. */
export function beginReading(open: readonly OpenReading[], tabId: number, url: string): OpenReading[] {
  const known = open.find((reading) => reading.tabId === tabId && reading.url === url);
  const others = open.filter((reading) => reading.tabId !== tabId);
  return [...others, known ?? { tabId, url, looks: 0, age: 0 }];
}

/** Takes note of a look at every watched tab: which pages were read by now, and which are watched on. */
export function lookAtReadings(
  open: readonly OpenReading[],
  look: (tabId: number) => TabLook | null,
): { readonly read: readonly OpenReading[]; readonly open: readonly OpenReading[] } {
  const seen = open.flatMap((reading): OpenReading[] => {
    const now = look(reading.tabId);
    if (now === null || now.url !== reading.url) return [];
    return [{ ...reading, looks: reading.looks + (now.isInFront ? 1 : 0), age: reading.age + 1 }];
  });
  return {
    read: seen.filter(({ looks }) => looks >= looksToSave),
    open: seen.filter(({ looks, age }) => looks < looksToSave && age < mostLooks),
  };
}

/** Reads what was stored of the watched pages; whatever does not fit is dropped. */
export const parseReadings = (stored: unknown): OpenReading[] =>
  Array.isArray(stored)
    ? stored.filter(
        (one): one is OpenReading =>
          typeof one?.tabId === 'number' &&
          typeof one.url === 'string' &&
          typeof one.looks === 'number' &&
          typeof one.age === 'number',
      )
    : [];
