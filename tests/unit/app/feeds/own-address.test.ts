import { expect, test } from 'vitest';
import { withOwnAddress } from '../../../../utils/app/feeds/own-address.ts';
import { reading } from '../../../support/test-readings.ts';

const read = (canonical: string, from: string): string =>
  withOwnAddress(reading(canonical, ['Text.']), from).metadata.url;

test('a canonical address of the same site is taken', () => {
  expect(read('https://daily.example/a', 'https://m.daily.example/a?x=1')).toBe('https://daily.example/a');
});

test('a page cannot pass its words off as another outlet’s', () => {
  expect(read('https://times.example/a', 'https://daily.example/b')).toBe('https://daily.example/b');
});

test('a page that names no address has the one that it came from', () => {
  expect(read('', 'https://daily.example/b')).toBe('https://daily.example/b');
});
