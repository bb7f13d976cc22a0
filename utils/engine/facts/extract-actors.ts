import { stemOf } from '../text/known-words.ts';
import { contextStems } from './context-stems.ts';
import { months, weekdays } from './lexicon/calendar.ts';
import { groupNouns } from './lexicon/group-nouns.ts';
import { honorifics, titles } from './lexicon/titles.ts';
import type { Actor, Token } from './model.ts';
import { readNumber } from './read-number.ts';
import { singular } from './singular.ts';
import { spanAt } from './span-at.ts';

const isCalendar = (token: Token) => token.capital && (months.has(token.lower) || weekdays.has(token.lower));

/** Modifiers that are verbs in form: "elected officials", "leading Republicans", "armed men". */
const isModifier = (token: Token, next: Token | undefined) =>
  token.tag === 'verb' &&
  (token.form === 'past' || token.form === 'participle') &&
  next?.tag === 'noun' &&
  groupNouns.has(singular(next.lower));

function phraseEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < tokens.length) {
    const token = tokens[to];
    if (!token) break;
    const initial =
      token.text === '.' &&
      /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Jr|Sgt|Lt|Capt|Col)$/u.test(tokens[to - 1]?.text ?? '') &&
      tokens[to + 1]?.capital;
    if (
      !((token.tag === 'noun' || token.tag === 'name') && !isCalendar(token)) &&
      !initial &&
      !isModifier(token, tokens[to + 1])
    )
      break;
    to += 1;
  }
  return to;
}

/** A name inside a phrase: its trailing capitals, with the titles before them. */
function asName(text: string, tokens: readonly Token[], from: number, to: number): Actor | undefined {
  let first = to;
  while (first > from && (tokens[first - 1]?.tag === 'name' || tokens[first - 1]?.text === '.')) first -= 1;
  if (first === to) return undefined;
  let start = first;
  while (start < to - 1 && (titles.has(tokens[start]?.lower ?? '') || tokens[start]?.text === '.'))
    start += 1;
  const last = tokens[to - 1];
  const head = /^(?:jr|sr|ii|iii)$/u.test(last?.lower ?? '') ? tokens[to - 2] : last;
  const opening = tokens[from];
  if (!head || !last || !opening) return undefined;
  const modifiers = tokens
    .slice(from, start)
    .filter(({ kind, lower }) => kind === 'word' && !honorifics.has(lower))
    .map(({ lower }) => lower);
  return {
    span: spanAt(text, opening.start, last.end),
    kind: 'name',
    head: head.lower.replace(/\.$/u, ''),
    modifiers,
    context: contextStems(tokens, from, to),
    from,
    to,
  };
}

function asGroup(text: string, tokens: readonly Token[], from: number, to: number): Actor | undefined {
  const head = tokens[to - 1];
  const opening = tokens[from];
  if (!head || !opening || !groupNouns.has(singular(head.lower))) return undefined;
  const owner = tokens[from - 1]?.lower === "'s" || tokens[from - 1]?.text === '’s';
  let start = from;
  if (owner) {
    start = from - 2;
    while (start > 0 && tokens[start - 1]?.tag === 'name') start -= 1;
  }
  const modifiers = tokens
    .slice(Math.max(0, start), to - 1)
    .filter(({ kind, tag, lower }) => kind === 'word' && lower !== "'s" && tag !== 'sign')
    .map(({ stem }) => stem);
  const number = countBefore(tokens, start);
  return {
    span: spanAt(text, tokens[Math.max(0, start)]?.start ?? opening.start, head.end),
    kind: 'group',
    head: stemOf(singular(head.lower)),
    modifiers,
    ...(number === undefined ? {} : { count: number }),
    context: contextStems(tokens, Math.max(0, start), to),
    from: Math.max(0, start),
    to,
  };
}

/** The number that ends right before a phrase. */
function countBefore(tokens: readonly Token[], from: number): number | undefined {
  for (const at of [from - 2, from - 1]) {
    const number = at >= 0 ? readNumber(tokens, at) : undefined;
    if (number?.to === from) return number.value;
  }
  return undefined;
}

/** Finds names with their titles, and nouns for people and bodies with their modifiers. */
export function extractActors(text: string, tokens: readonly Token[]): Actor[] {
  const found: Actor[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const to = phraseEnd(tokens, at);
    if (to === at) continue;
    const actor =
      tokens[to - 1]?.tag === 'name' ? asName(text, tokens, at, to) : asGroup(text, tokens, at, to);
    if (actor) found.push(actor);
    at = to;
  }
  return found;
}
