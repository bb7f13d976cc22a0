import { BadInput } from './bad-input.ts';

/** Reads an option's number and checks its range; `undefined` when the option was not given. */
export function parseNumberOption(
  name: string,
  value: string | undefined,
  range: { readonly min: number; readonly max: number; readonly whole?: boolean },
): number | undefined {
  if (value === undefined) return undefined;
  const number = value.trim() === '' ? Number.NaN : Number(value);
  const fits = number >= range.min && number <= range.max && (!range.whole || Number.isInteger(number));
  if (!fits) {
    const kind = range.whole ? 'a whole number' : 'a number';
    const bounds = Number.isFinite(range.max)
      ? `from ${range.min} to ${range.max}`
      : `of ${range.min} or more`;
    throw new BadInput(`--${name} must be ${kind} ${bounds}, not ${JSON.stringify(value)}`);
  }
  return number;
}
