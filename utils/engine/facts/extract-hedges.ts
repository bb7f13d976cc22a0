import { contextStems, isContent } from './context-stems.ts';
import { hedgePhrases } from './lexicon/hedge-words.ts';
import type { Hedge, Token } from './model.ts';
import { spanAt } from './span-at.ts';

const negations = new Set([
  'not',
  'never',
  'no',
  'none',
  'nobody',
  'neither',
  'nor',
  'without',
  'cannot',
  "n't",
  'nothing',
  'nowhere',
  'denied',
  'denies',
  'deny',
  'denying',
]);

/** "May" the month and "will" the noun are no hedges. */
const isHomonym = (token: Token | undefined) =>
  (token?.lower === 'may' && token.capital && token.start > 0) ||
  (token?.lower === 'can' && token.tag === 'noun');

/** Finds the words that hedge, plan, allege or judge, each with the content word that follows. */
export function extractHedges(text: string, tokens: readonly Token[]): Hedge[] {
  const found: Hedge[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || isHomonym(token)) continue;
    const phrase = hedgePhrases
      .get(token.lower)
      ?.find(({ words }) => words.every((word, index) => tokens[at + index]?.lower === word));
    if (!phrase) continue;
    const to = at + phrase.words.length;
    const head = tokens.slice(to, to + 6).find(isContent);
    found.push({
      span: spanAt(text, token.start, tokens[to - 1]?.end ?? token.end),
      kind: phrase.kind,
      head: head && head.tag !== 'name' ? head.stem : '',
      context: contextStems(tokens, at, to),
      quoted: token.quoted,
    });
    at = to - 1;
  }
  return found;
}

/** Finds words that negate or deny. */
export function extractNegations(text: string, tokens: readonly Token[]): ReturnType<typeof spanAt>[] {
  return tokens
    .filter(({ lower, tag }) => negations.has(lower) || (tag === 'aux' && lower.endsWith("n't")))
    .map(({ start, end }) => spanAt(text, start, end));
}
