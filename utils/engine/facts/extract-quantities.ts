import { contextStems } from './context-stems.ts';
import { countedNoun, isNounish } from './counted-noun.ts';
import { type Draft, draftWord } from './draft-word.ts';
import { currencies, units } from './lexicon/units.ts';
import type { Quantity, QuantityKind, Token } from './model.ts';
import { type ReadNumber, readNumber } from './read-number.ts';
import { readRounding } from './read-rounding.ts';
import { spanAt } from './span-at.ts';

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

/** The currency whose sign stands at a token ("$", "US$"); a word for one stands after its sum. */
function currencySignAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  const sign = currencies.get(token?.lower ?? '');
  if (sign !== undefined && token?.kind !== 'word') return sign;
  if (token?.text.endsWith('$')) return 'usd';
  return isEuroSign(tokens, at) ? 'eur' : undefined;
}

function draftNumber(tokens: readonly Token[], at: number, number: ReadNumber): Draft {
  const money = currencySignAt(tokens, at - 1);
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

/** "one" is a pronoun more often than a number. */
const isPronounOne = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'one' &&
  (!isNounish(tokens[at + 1]) || tokens[at - 1]?.tag === 'det' || tokens[at - 1]?.lower === 'no');

/** "IE9", "No. 5", "4th-quarter": digits that name a thing and count nothing. */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.kind !== 'number') return false;
  if (before?.kind === 'word' && before.end === token.start && !currencySignAt(tokens, at - 1)) return true;
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
