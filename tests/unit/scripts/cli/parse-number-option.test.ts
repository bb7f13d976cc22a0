import { describe, expect, test } from 'vitest';
import { BadInput } from '../../../../scripts/cli/bad-input.ts';
import { parseNumberOption } from '../../../../scripts/cli/parse-number-option.ts';

describe('parseNumberOption', () => {
  test('reads numbers in range; an option that was not given has no number', () => {
    expect(parseNumberOption('floor', '0', { min: 0, max: 1 })).toBe(0);
    expect(parseNumberOption('floor', '.35', { min: 0, max: 1 })).toBe(0.35);
    expect(parseNumberOption('floor', undefined, { min: 0, max: 1 })).toBeUndefined();
  });

  test.each(['', ' ', 'half', '2', '-1', 'NaN'])('refuses %j', (value) => {
    expect(() => parseNumberOption('floor', value, { min: 0, max: 1 })).toThrow(BadInput);
  });

  test('refuses a fraction where a whole number is asked for', () => {
    expect(() => parseNumberOption('k', '1.5', { min: 1, max: Infinity, whole: true })).toThrow(
      '--k must be a whole',
    );
  });
});
