import type { OpenEngine } from './engine.ts';

/** An engine that is measured. */
export interface BenchEngine {
  /** Loads it; only the process that measures it does. */
  readonly load: () => Promise<OpenEngine>;
  /** Cuts text into stems and drops stop words itself; the others are given our stems, outside the clock. */
  readonly stems: boolean;
}

/** The engines, by the name that is printed. */
export const engines: ReadonlyMap<string, BenchEngine> = new Map([
  ['Crossread', { load: async () => (await import('./open-crossread.ts')).openCrossread, stems: true }],
  ['MiniSearch', { load: async () => (await import('./open-minisearch.ts')).openMiniSearch, stems: false }],
  ['FlexSearch', { load: async () => (await import('./open-flexsearch.ts')).openFlexSearch, stems: false }],
  ['Orama', { load: async () => (await import('./open-orama.ts')).openOrama, stems: false }],
]);
