/** Finds sentences: at most so many for a query; gives their number. */
export type FindSentences = (query: string, limit: number) => number | Promise<number>;

/** Indexes sentences; what it returns holds on to everything that searching needs. */
export type OpenEngine = (sentences: readonly string[]) => FindSentences | Promise<FindSentences>;
