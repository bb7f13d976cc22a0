import type { Facts } from './model.ts';

/**
 * Reads quantities, dates, hedges, quotations, actors, verbs and sources out of a sentence.
 * @param published ISO date of the article: relative dates count from it.
 */
export function extractFacts(text: string, _published?: string): Facts {
  return {
    text,
    tokens: [],
    quantities: [],
    dates: [],
    hedges: [],
    negations: [],
    quotes: [],
    actors: [],
    verbs: [],
    attributions: [],
  };
}
