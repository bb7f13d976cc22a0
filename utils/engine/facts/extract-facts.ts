import { isContent } from './context-stems.ts';
import { extractActors } from './extract-actors.ts';
import { extractActs } from './extract-acts.ts';
import { extractAttributions } from './extract-attributions.ts';
import { extractDates } from './extract-dates.ts';
import { extractHedges, extractNegations } from './extract-hedges.ts';
import { extractPlaces } from './extract-places.ts';
import { extractQuantities } from './extract-quantities.ts';
import { endsInsideQuote, extractQuotes } from './extract-quotes.ts';
import { prefixOf } from './kin-words.ts';
import type { Facts } from './model.ts';
import { tagWords } from './tag-words.ts';
import { tokenize } from './tokenize.ts';

/**
 * Reads quantities, dates, hedges, quotations, actors, acts and sources out of a sentence.
 * @param published ISO date of the article: relative dates count from it.
 * @param before The sentence before, where known: a quotation may run on from it.
 */
export function extractFacts(text: string, published?: string, before?: string): Facts {
  const quotes = extractQuotes(text, before !== undefined && endsInsideQuote(before));
  const tokens = tagWords(tokenize(text, quotes));
  const dates = extractDates(text, tokens, published);
  const taken = new Set<number>();
  for (const { from, to } of dates) for (let at = from; at < to; at += 1) taken.add(at);
  const words = new Set<string>();
  const prefixes = new Set<string>();
  const content = new Set<string>();
  for (const token of tokens) {
    prefixes.add(prefixOf(token.stem));
    if (token.stem !== '') words.add(token.lower).add(token.stem);
    if (isContent(token)) content.add(token.stem);
  }
  return {
    text,
    tokens,
    words,
    prefixes,
    content,
    quantities: extractQuantities(text, tokens, taken),
    dates,
    hedges: extractHedges(text, tokens),
    negations: extractNegations(text, tokens),
    quotes,
    actors: extractActors(text, tokens),
    acts: extractActs(text, tokens),
    attributions: extractAttributions(text, tokens),
    places: extractPlaces(text, tokens),
  };
}
