import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { relationsByStrength } from '../../utils/shared/relation.ts';
import { type Colour, contrast, hueOf, parseHex } from './support/colour.ts';

// ADR 0022: one middle tone a relation in the page, of the hue that the relation has everywhere else.
const root = resolve(import.meta.dirname, '../..');
const marks = readFileSync(resolve(root, 'entrypoints/annotator.content/marks.css'), 'utf8');
const [lines = '', fallback = ''] = marks.split('@supports not');
const [light = '', dark = ''] = readFileSync(resolve(root, 'components/theme.css'), 'utf8').split(
  '@media (prefers-color-scheme: dark)',
);

/** WCAG 2.2, 1.4.11: what graphics need against what they lie on. */
const leastContrast = 3;
/** Degrees that a lighter or darker tone may turn on the colour wheel; they turn 3 at most now. */
const mostTurn = 6;
const pages = { white: '#ffffff', sepia: '#f4ecd8', dark: '#1e1f21', grey: '#2b2b2b' };

const ruleOf = (css: string, relation: string): string =>
  new RegExp(`::highlight\\(crossread-${relation}\\) \\{([^}]+)\\}`, 'u').exec(css)?.[1] ?? '';
const lineOf = (relation: string): { style: string; colour: Colour } => {
  const [, style = '', hex = ''] =
    /underline (\w+) [\d.]+px (#[0-9a-f]{6})/u.exec(ruleOf(lines, relation)) ?? [];
  return { style, colour: parseHex(hex) };
};
const themeColour = (scheme: string, relation: string): Colour =>
  parseHex(new RegExp(`--${relation}: (#[0-9a-f]{6})`, 'u').exec(scheme)?.[1] ?? '');

describe.each(relationsByStrength)('%s', (relation) => {
  test.each(Object.entries(pages))('is seen on a %s page', (_, page) => {
    expect(contrast(lineOf(relation).colour, parseHex(page))).toBeGreaterThanOrEqual(leastContrast);
  });

  test.each([
    ['light', light],
    ['dark', dark],
  ])('has its hue of the %s theme', (_, scheme) => {
    const turn = Math.abs(hueOf(lineOf(relation).colour) - hueOf(themeColour(scheme, relation)));
    expect(Math.min(turn, 360 - turn)).toBeLessThanOrEqual(mostTurn);
  });

  test('has its line’s colour as tint where a browser draws no line styles', () => {
    const parts = /rgb\((\d+) (\d+) (\d+) \//u.exec(ruleOf(fallback, relation)) ?? [];
    expect(parts.slice(1).map(Number)).toEqual([...lineOf(relation).colour]);
  });
});

test('no two relations share a line style', () => {
  expect(new Set(relationsByStrength.map((relation) => lineOf(relation).style)).size).toBe(
    relationsByStrength.length,
  );
});
