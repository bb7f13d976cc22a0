import { latestWins } from '../shared/latest-wins.ts';

/** How a search is asked and shown. */
export interface TypedSearch<Hits> {
  /** Answers at once. */
  byWords(query: string): Promise<Hits>;
  /** The same hits in a better order, later; null where nobody can tell one. */
  refined(query: string): Promise<Hits | null>;
  /** Shows what was found for a query; null for no query. */
  show(found: { readonly query: string; readonly hits: Hits } | null): void;
}

/**
 * Searches at every letter: by words first, and in the refined order once that is known, unless the reader has typed
 * on by then. Each of the two sets its own pace, so that the slower never keeps words waiting.
 */
export function searchAsTyped<Hits>({ byWords, refined, show }: TypedSearch<Hits>): (text: string) => void {
  let typed = '';
  const refine = latestWins(refined, (hits, query) => {
    if (hits !== null && query === typed) show({ query, hits });
  });
  const ask = latestWins(
    (query: string) => (query ? byWords(query) : Promise.resolve(null)),
    (hits, query) => {
      show(hits && { query, hits });
      if (hits) refine(query);
    },
  );
  return (text) => {
    typed = text.trim();
    ask(typed);
  };
}
