import { expect, test } from 'vitest';
import { decodePage } from '../../../../utils/formats/encoding/decode-page.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test('reads the encoding that a page declares', () => {
  expect(decodePage(bytes('<meta charset="windows-1251"><p>\xcc\xe8\xf0'), true)).toContain('Мир');
  const older = '<META http-equiv=Content-Type content="text/html; charset=ISO-8859-2"><p>\xb1';
  expect(decodePage(bytes(older), true)).toContain('ą');
});

test('takes UTF-8 by default, and windows-1252 for bytes that are none, whatever is declared', () => {
  expect(decodePage(new TextEncoder().encode('“Žába”'), false)).toBe('“Žába”');
  expect(decodePage(bytes('\x93quoted\x94'), false)).toBe('“quoted”');
  expect(decodePage(bytes('<meta charset="utf-8">\x93quoted\x94'), true)).toContain('“quoted”');
  expect(decodePage(bytes('<meta charset="no-such">\xe9'), true)).toContain('é');
});

test('a byte order mark wins and is dropped', () => {
  expect(decodePage(Uint8Array.from([0xff, 0xfe, 0x41, 0x00]), true)).toBe('A');
  expect(decodePage(Uint8Array.from([0xef, 0xbb, 0xbf, 0x41]), true)).toBe('A');
});
