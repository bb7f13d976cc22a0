import { describe, expect, it } from 'vitest';
import { maskOutlets, masks } from '../../../../utils/engine/origins/mask-outlets.ts';

const show = (text: string) => maskOutlets(text).replaceAll(masks.name, '#').replaceAll(masks.word, '~');

describe('maskOutlets', () => {
  it.each([
    ['He told Fox News so.', 'He told ######## so.'],
    ['Agence France - Presse and AFP said so.', '###################### and ### said so.'],
    ['The New York Times News Service', `The ${'#'.repeat(27)}`],
    ['He told The Hill and the hill so.', 'He told The #### and the hill so.'],
    ['People said that Time has run out.', '~~~~~~ said that ~~~~ has run out.'],
    ['The Foxes reported it.', 'The Foxes reported it.'],
    ['Nobody reported it.', 'Nobody reported it.'],
  ])('masks the names in: %s', (text, masked) => {
    expect(show(text)).toBe(masked);
  });
});
