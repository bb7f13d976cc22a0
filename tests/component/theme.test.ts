import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { relationsByStrength } from '../../utils/shared/relation.ts';
import { type Colour, contrast, parseHex } from './support/colour.ts';

const root = resolve(import.meta.dirname, '../..');
const css = readFileSync(resolve(root, 'components/theme.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

/** WCAG 2.2: text, and parts of the interface that one must see. */
const textContrast = 4.5;
const partContrast = 3;

const propertyOf = (scheme: string, name: string): string => {
  const value = new RegExp(`--${name}: ([^;]+);`, 'u').exec(scheme)?.[1];
  if (!value) throw new Error(`No --${name}`);
  return value;
};
const colourOf = (scheme: string, name: string): Colour => parseHex(propertyOf(scheme, name));
const mix = (over: Colour, under: Colour, share: number): Colour =>
  over.map((part, i) => part * share + (under[i] ?? 0) * (1 - share)) as unknown as Colour;
describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, scheme) => {
  const colour = (name: string) => colourOf(scheme, name);
  const share = (name: string) => Number.parseFloat(propertyOf(scheme, name)) / 100;

  test.each(['ink', 'ink-2', 'ink-3', 'adds', ...relationsByStrength])(
    '%s can be read on both papers',
    (name) => {
      for (const paper of ['paper', 'paper-2'])
        expect(contrast(colour(name), colour(paper))).toBeGreaterThanOrEqual(textContrast);
    },
  );

  test.each(relationsByStrength)('%s can be read in its chip, and the words that it sets off', (relation) => {
    const chip = mix(colour(relation), colour('paper'), share('tint'));
    expect(contrast(colour(relation), chip)).toBeGreaterThanOrEqual(textContrast);
    expect(contrast(colour('ink-2'), chip)).toBeGreaterThanOrEqual(textContrast);
    const setOff = mix(colour(relation), colour('paper'), share('set-off'));
    expect(contrast(colour('ink'), setOff)).toBeGreaterThanOrEqual(textContrast);
  });

  test.each(['line-2', 'focus'])('%s can be seen', (name) => {
    for (const paper of ['paper', 'paper-2'])
      expect(contrast(colour(name), colour(paper))).toBeGreaterThanOrEqual(partContrast);
  });
});
