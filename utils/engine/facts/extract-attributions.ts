import { isContent } from './context-stems.ts';
import { months, weekdays } from './lexicon/calendar.ts';
import { groupNouns } from './lexicon/group-nouns.ts';
import { clauseVerbs, sayVerbs } from './lexicon/reporting-verbs.ts';
import type { Attribution, Token } from './model.ts';
import { singular } from './singular.ts';
import { spanAt } from './span-at.ts';

const isClauseSign = (token: Token | undefined) => token === undefined || /^[,;:.“”"()—–]$/u.test(token.text);
const isInitialStop = (tokens: readonly Token[], at: number) => {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (tokens[at]?.text !== '.' || !before?.capital || !next) return false;
  return (before.text.length <= 4 && next.capital) || (months.has(before.lower) && next.kind === 'number');
};

/** Nouns that can be a source though they name no person. */
const sourceNouns =
  /^(?:report|statement|document|lawsuit|suit|complaint|study|survey|poll|data|filing|memo|letter|record|return|analysis|tweet|post|transcript|affidavit|indictment|review|figure|email|book|paper|article|account|video|tracker|tally|estimate|announcement|release|times|post|news|press)s?$/u;

function sourceOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): Omit<Attribution, 'span' | 'form' | 'verb'> | undefined {
  const slice = tokens.slice(from, to);
  const first = slice[0];
  const last = slice.at(-1);
  if (!first || !last) return undefined;
  const source = spanAt(text, first.start, last.end);
  const stems = slice.filter(isContent).map(({ stem }) => stem);
  const name = slice.findLast(({ tag }) => tag === 'name');
  const noun = slice.find(
    ({ lower, tag }, index) =>
      tag === 'noun' &&
      (groupNouns.has(singular(lower)) || sourceNouns.test(lower)) &&
      slice[index + 1]?.tag !== 'noun' &&
      slice[index + 1]?.tag !== 'name',
  );
  if (slice.length <= 2 && slice.every(({ tag }) => tag === 'pron' || tag === 'adverb'))
    return { source, kind: 'pronoun', key: first.lower, stems };
  if (noun && (!name || noun.start > name.start || first.tag === 'noun')) {
    const named = name !== undefined && noun.start < name.start;
    return { source, kind: named ? 'named' : 'unnamed', key: named ? name.lower : noun.stem, stems };
  }
  if (name) return { source, kind: 'named', key: name.lower, stems };
  return noun ? { source, kind: 'unnamed', key: noun.stem, stems } : undefined;
}

/** Where a noun phrase that ends at `to` starts: back over nouns, names, titles and "of". */
function phraseStart(tokens: readonly Token[], to: number): number {
  let from = to;
  while (from > 0) {
    const token = tokens[from - 1];
    const inside =
      token &&
      (token.tag === 'noun' ||
        token.tag === 'name' ||
        token.tag === 'det' ||
        token.tag === 'number' ||
        token.tag === 'pron' ||
        token.lower === "'s" ||
        token.text === '’s' ||
        isInitialStop(tokens, from - 1) ||
        ((token.lower === 'of' || token.lower === 'for' || token.lower === 'at') && from - 1 > 0));
    if (!inside) break;
    from -= 1;
  }
  while (
    from < to &&
    (tokens[from]?.lower === 'of' || tokens[from]?.lower === 'for' || tokens[from]?.lower === 'at')
  )
    from += 1;
  return from;
}

/** Words that may stand between a subject and its verb: "Smith also said", "the minister on Friday said", "an aide who said". */
function isBetween(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.lower === 'that' || token.lower === 'who' || token.lower === 'on') return true;
  return token.tag === 'adverb' || token.tag === 'aux' || (token.capital && weekdays.has(token.lower));
}

/** Over an apposition: "X, the attorney general, said" has its subject before the first comma. */
function subjectBefore(tokens: readonly Token[], at: number): [number, number] | undefined {
  let to = at;
  while (to > 0 && isBetween(tokens, to - 1)) to -= 1;
  if (tokens[to - 1]?.text === ',' || tokens[to - 1]?.text === ')') {
    for (let comma = to - 2; comma > 0 && comma > to - 22; comma -= 1) {
      if (tokens[comma]?.text !== ',' && tokens[comma]?.text !== '(') continue;
      const from = phraseStart(tokens, comma);
      if (from < comma && tokens.slice(from, comma).some(({ tag }) => tag === 'name')) return [from, comma];
    }
    return undefined;
  }
  const from = phraseStart(tokens, to);
  return from < to ? [from, to] : undefined;
}

/** "according to X": up to the next comma or clause. */
function creditAt(text: string, tokens: readonly Token[], at: number): Attribution | undefined {
  if (
    !(tokens[at]?.lower === 'according' && tokens[at + 1]?.lower === 'to') &&
    tokens[at]?.lower !== 'citing' &&
    tokens[at]?.lower !== 'cited'
  )
    return undefined;
  const from = tokens[at]?.lower === 'according' ? at + 2 : at + 1;
  let to = from;
  while (
    to < tokens.length &&
    (!isClauseSign(tokens[to]) || isInitialStop(tokens, to)) &&
    tokens[to]?.tag !== 'conj'
  )
    to += 1;
  const source = sourceOf(text, tokens, from, to);
  const fallback =
    tokens[from] && tokens[to - 1]
      ? {
          source: spanAt(text, tokens[from].start, tokens[to - 1]?.end ?? 0),
          kind: 'unnamed' as const,
          key: tokens[to - 1]?.stem ?? '',
          stems: tokens
            .slice(from, to)
            .filter(isContent)
            .map(({ stem }) => stem),
        }
      : undefined;
  const found = source ?? fallback;
  return found && to > from
    ? { ...found, span: spanAt(text, tokens[at]?.start ?? 0, found.source.end), form: 'credit', verb: '' }
    : undefined;
}

const opensClause = (token: Token | undefined): boolean =>
  token === undefined || /^[,:.“”"]$/u.test(token.text) || token.lower === 'that' || token.tag === 'pron';

/** Whether a verb reports speech here: not in the passive, and with a clause or quotation where the verb needs one. */
function reportsSpeech(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.tag !== 'verb' || token.quoted || token.form === 'gerund' || token.form === 'base') return false;
  const lemma = token.lemma ?? '';
  const before = tokens[at - 1];
  if (before?.tag === 'aux' && /^(?:is|are|was|were|be|been|being)$/u.test(before.lower)) return false;
  if (sayVerbs.has(lemma)) return true;
  if (!clauseVerbs.has(lemma)) return false;
  const next = tokens[at + 1];
  const skipped = next?.capital && weekdays.has(next.lower) ? tokens[at + 2] : next;
  return (
    opensClause(skipped) ||
    /^[,”"]$/u.test(before?.text ?? '') ||
    tokens.slice(at + 1, at + 8).some(({ lower }) => lower === 'that')
  );
}

const isPhraseStart = (token: Token | undefined) =>
  token?.tag === 'name' || token?.tag === 'det' || token?.tag === 'noun';

/** "said X" behind a quotation or a comma. */
function invertedSource(text: string, tokens: readonly Token[], at: number): ReturnType<typeof sourceOf> {
  const before = tokens[at - 1]?.text ?? '';
  if (
    !/^[,”"]$/u.test(before) ||
    !isPhraseStart(tokens[at + 1]) ||
    (before === ',' && subjectIsClear(tokens, at))
  )
    return undefined;
  let to = at + 1;
  const stops = (token: Token | undefined) =>
    isClauseSign(token) || token?.tag === 'prep' || token?.tag === 'conj' || token?.tag === 'verb';
  while (
    to < tokens.length &&
    (!stops(tokens[to]) || isInitialStop(tokens, to) || tokens[to]?.lower === 'of')
  )
    to += 1;
  return sourceOf(text, tokens, at + 1, to);
}

/** "X said …", "said X", "X told reporters". */
function sayAt(text: string, tokens: readonly Token[], at: number): Attribution | undefined {
  const token = tokens[at];
  if (!token || !reportsSpeech(tokens, at)) return undefined;
  const inverted = invertedSource(text, tokens, at);
  if (inverted)
    return {
      ...inverted,
      span: spanAt(text, token.start, inverted.source.end),
      form: 'say',
      verb: token.lemma ?? '',
    };
  const subject = subjectBefore(tokens, at);
  const source = subject && sourceOf(text, tokens, subject[0], subject[1]);
  return source
    ? { ...source, span: spanAt(text, source.source.start, token.end), form: 'say', verb: token.lemma ?? '' }
    : undefined;
}

const subjectIsClear = (tokens: readonly Token[], at: number) => {
  const subject = subjectBefore(tokens, at);
  return subject !== undefined && tokens.slice(subject[0], subject[1]).some(({ tag }) => tag === 'name');
};

/** Finds whom a sentence credits: "according to", reporting verbs with their subjects. */
export function extractAttributions(text: string, tokens: readonly Token[]): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const attribution = creditAt(text, tokens, at) ?? sayAt(text, tokens, at);
    if (attribution) found.push(attribution);
  }
  return found;
}
