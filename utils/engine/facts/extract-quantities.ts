import { contextStems } from './context-stems.ts';
import {
  fractions,
  multiples,
  ordinals,
  vagueMagnitudes,
  vagueNumbers,
  vagueTens,
} from './lexicon/number-words.ts';
import { currencies, units } from './lexicon/units.ts';
import type { Quantity, QuantityKind, Token } from './model.ts';
import { type ReadNumber, readNumber } from './read-number.ts';
import { readRounding } from './read-rounding.ts';
import { spanAt } from './span-at.ts';

interface Draft {
  readonly kind: QuantityKind;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  readonly written?: number;
  /** "20-plus", "100+": no upper end. */
  readonly open?: boolean;
}

const isNounish = (token: Token | undefined) =>
  token !== undefined &&
  (token.tag === 'noun' ||
    token.tag === 'name' ||
    (token.tag === 'verb' && (token.form === 'gerund' || token.form === 'past')));

/** One person and four people are counted alike. */
const people = 'peopl';

/** "hundreds of Iranian files": the word after it is what is counted. */
const demonym = /(?:an|ese|ish)$/u;

/** Stem of the noun that is counted: the last of the run of nouns after the number. */
function countedNoun(tokens: readonly Token[], at: number): string {
  let head = '';
  let index = at;
  if (tokens[index]?.lower === 'of' && tokens[index + 1]?.tag === 'det') index += 2;
  for (; index < tokens.length && index < at + 6; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (token.tag === 'adverb' || token.lower === 'more' || token.lower === 'other' || token.lower === 'new')
      continue;
    const before = tokens[index - 1];
    const isPlural = token.form === 'third' && (before?.tag !== 'name' || demonym.test(before.lower));
    if (!isNounish(token) && !isPlural) break;
    if (token.tag === 'verb' && head !== '' && !isPlural) break;
    head = token.stem;
  }
  return head === 'person' ? people : head;
}

/** How many tokens right after a number leave its upper end open: "20-plus", "100+". */
function openEnd(tokens: readonly Token[], at: number): number {
  const sign = tokens[at];
  if (!sign || sign.start !== tokens[at - 1]?.end) return 0;
  if (sign.text === '+') return 1;
  return sign.text === '-' && tokens[at + 1]?.lower === 'plus' ? 2 : 0;
}

/** "40 miles an hour", "65 kilometres per hour", in miles. */
const speeds: ReadonlyMap<string, number> = new Map([
  ['miles', 1],
  ['mile', 1],
  ['kilometres', 0.621371],
  ['kilometers', 0.621371],
  ['km', 0.621371],
]);

/** The unit after a number, with what it makes of the value. */
function unitAfter(
  tokens: readonly Token[],
  at: number,
): { kind: QuantityKind; unit: string; factor: number; to: number } {
  const next = tokens[at];
  const lower = next?.lower ?? '';
  if (lower === '%' || lower === 'percent' || lower === 'pct')
    return { kind: 'percent', unit: '%', factor: 1, to: at + 1 };
  if (lower === 'per' && tokens[at + 1]?.lower === 'cent')
    return { kind: 'percent', unit: '%', factor: 1, to: at + 2 };
  if (lower.startsWith('percentage'))
    return {
      kind: 'percent',
      unit: 'points',
      factor: 1,
      to: at + (tokens[at + 1]?.lower.startsWith('point') ? 2 : 1),
    };
  if (next && next.start === tokens[at - 1]?.end && /^(?:st|nd|rd|th)$/u.test(lower))
    return { kind: 'rank', unit: countedNoun(tokens, at + 1), factor: 1, to: at + 1 };
  const dash = lower === '-' && next?.end === tokens[at + 1]?.start;
  const word = dash ? tokens[at + 1] : next;
  const name = word?.lower ?? '';
  if (/^years?-olds?$/u.test(name)) return { kind: 'age', unit: 'year', factor: 1, to: at + (dash ? 2 : 1) };
  if (/^years?$/u.test(name) && /^(?:old|-old)$/u.test(tokens[at + (dash ? 2 : 1)]?.lower ?? ''))
    return { kind: 'age', unit: 'year', factor: 1, to: at + (dash ? 3 : 2) };
  const currency = currencies.get(name);
  if (currency && word?.kind === 'word')
    return { kind: 'money', unit: currency, factor: 1, to: at + (dash ? 2 : 1) };
  if (name === 'times' || name === 'fold' || name === 'x')
    return { kind: 'multiple', unit: '×', factor: 1, to: at + (dash ? 2 : 1) };
  const speed = speeds.get(name);
  if (speed && /^(?:per|an)$/u.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'hour')
    return { kind: 'measure', unit: 'mph', factor: speed, to: at + 3 };
  const unit = units.get(name) ?? units.get(name.split('-')[0] ?? '');
  const spelt = name.length > 1 || next?.start === tokens[at - 1]?.end;
  if (unit && spelt)
    return {
      kind: unit.base === 'second' ? 'duration' : 'measure',
      unit: unit.base,
      factor: unit.factor,
      to: at + (dash ? 2 : 1),
    };
  return { kind: 'count', unit: countedNoun(tokens, dash ? at + 1 : at), factor: 1, to: at };
}

/** A range's upper end: "5-7", "5 to 7", "between 5 and 7". */
function rangeEnd(tokens: readonly Token[], first: ReadNumber, at: number): ReadNumber | undefined {
  const percent = tokens[first.to]?.lower === '%' ? first.to + 1 : first.to;
  const join = tokens[percent]?.lower ?? '';
  const between = tokens[at - 1]?.lower === 'between' && join === 'and';
  if (!(join === '-' || join === '–' || join === '—' || join === 'to' || join === 'or' || between))
    return undefined;
  const sign = currencies.has(tokens[percent + 1]?.lower ?? '') ? percent + 2 : percent + 1;
  const end = readNumber(tokens, sign);
  return end && (end.digits === first.digits || between) ? end : undefined;
}

/** "e85 million": how wires without a euro sign write one. */
const isEuroSign = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'e' &&
  tokens[at + 1]?.start === tokens[at]?.end &&
  /^[mb]illion$/u.test(tokens[at + 2]?.lower ?? '');

function draftNumber(tokens: readonly Token[], at: number, number: ReadNumber): Draft {
  const sign = currencies.get(tokens[at - 1]?.lower ?? '');
  const money =
    sign !== undefined && tokens[at - 1]?.kind !== 'word'
      ? sign
      : tokens[at - 1]?.text.endsWith('$')
        ? 'usd'
        : isEuroSign(tokens, at - 1)
          ? 'eur'
          : undefined;
  const from = money ? at - 1 : at;
  const end = rangeEnd(tokens, number, from);
  const last = end ?? number;
  const open = openEnd(tokens, last.to);
  const unit = unitAfter(tokens, last.to + open);
  if (end && !money && unit.kind === 'count' && end.value < number.value && tokens[number.to]?.lower !== 'or')
    return { kind: 'score', low: end.value, high: number.value, unit: '', from, to: end.to };
  const scale =
    end && last.value >= 1000 && number.value < 1000 && number.value * 1000 > last.value / 1000
      ? last.value / Math.max(1, Number(tokens[last.to - 2]?.text))
      : 1;
  const low = number.value * (Number.isFinite(scale) && scale > 1 ? scale : 1);
  if (money)
    return { kind: 'money', low, high: last.value, unit: money, from, to: last.to + open, open: open > 0 };
  return {
    kind: unit.kind,
    low: low * unit.factor,
    high: last.value * unit.factor,
    unit: unit.unit,
    ...(unit.factor === 1 ? {} : { written: last.value }),
    from,
    to: unit.to,
    open: open > 0,
  };
}

/** Words that are numbers without figures: "nearly tripled", "half", "hundreds", "both". */
function draftWord(tokens: readonly Token[], at: number): Draft | undefined {
  const { lower = '', stem = '' } = tokens[at] ?? {};
  const multiple = multiples.get(lower);
  if (multiple !== undefined)
    return { kind: 'multiple', low: multiple, high: multiple, unit: '×', from: at, to: at + 1 };
  const fraction = fractions.get(lower);
  const before = tokens[at - 1]?.lower ?? '';
  if (
    fraction !== undefined &&
    (lower === 'half' || ((before === 'a' || before === 'one') && tokens[at + 1]?.lower === 'of'))
  )
    return {
      kind: 'fraction',
      low: fraction,
      high: fraction,
      unit: countedNoun(tokens, at + 1),
      from: lower === 'half' ? at : at - 1,
      to: at + 1,
    };
  const many = lower === 'tens' ? vagueTens : vagueNumbers.get(lower);
  const times = tokens[at + 1]?.lower === 'of' ? vagueMagnitudes.get(tokens[at + 2]?.lower ?? '') : undefined;
  if (many && times)
    return {
      kind: 'vague',
      low: many[0] * times,
      high: many[1] * times,
      unit: countedNoun(tokens, tokens[at + 3]?.lower === 'of' ? at + 4 : at + 3),
      from: at,
      to: at + 3,
    };
  const vague = vagueNumbers.get(lower);
  if (vague)
    return {
      kind: 'vague',
      low: vague[0],
      high: vague[1],
      unit: countedNoun(tokens, tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1),
      from: at,
      to: at + 1,
    };
  const rank =
    ordinals.get(lower) ?? (/^\d+(?:st|nd|rd|th)$/u.test(lower) ? Number.parseInt(lower, 10) : undefined);
  if (rank !== undefined && tokens[at + 1]?.kind === 'word' && stem !== '')
    return { kind: 'rank', low: rank, high: rank, unit: countedNoun(tokens, at + 1), from: at, to: at + 1 };
  return undefined;
}

/** "one" is a pronoun more often than a number. */
const isPronounOne = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'one' &&
  (!isNounish(tokens[at + 1]) || tokens[at - 1]?.tag === 'det' || tokens[at - 1]?.lower === 'no');

/** "IE9", "No. 5", "4th-quarter": digits that name a thing and count nothing. */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.kind !== 'number') return false;
  if (
    before?.kind === 'word' &&
    before.end === token.start &&
    !before.text.endsWith('$') &&
    !isEuroSign(tokens, at - 1)
  )
    return true;
  if (before?.text === '.' && tokens[at - 2]?.text === 'No') return true;
  const after = tokens[at + 1];
  return after?.start === token.end && /^(?:st|nd|rd|th)-/u.test(after.lower);
}

/** Finds every number with its unit, rounding words and surroundings; `taken` are tokens that belong to dates. */
export function extractQuantities(
  text: string,
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (taken.has(at) || isPronounOne(tokens, at) || isLabel(tokens, at)) continue;
    const number = readNumber(tokens, at);
    const draft = number ? draftNumber(tokens, at, number) : draftWord(tokens, at);
    if (!draft) continue;
    const { rounding, from } = readRounding(tokens, draft.from);
    const start = tokens[from]?.start ?? 0;
    const end = tokens[draft.to - 1]?.end ?? start;
    found.push({
      span: spanAt(text, start, end),
      kind: draft.kind,
      low: draft.low,
      high: draft.high,
      rounding: draft.open ? 'over' : rounding,
      unit: draft.unit,
      ...(draft.written === undefined ? {} : { written: draft.written }),
      context: contextStems(tokens, from, draft.to),
      from: draft.from,
      to: draft.to,
    });
    at = Math.max(at, draft.to - 1);
  }
  return found;
}
