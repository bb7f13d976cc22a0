import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createWords } from '../../components/words.tsx';
import messages from '../../public/_locales/en/messages.json';
import { dimensions } from '../../utils/shared/dimension.ts';
import { relationsByStrength } from '../../utils/shared/relation.ts';
import { englishWords } from './support/english-words.ts';

const root = resolve(import.meta.dirname, '../..');
const sources = ['components', 'entrypoints', 'utils']
  .flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((path) => join(room, path)),
  )
  .filter((path) => /\.(tsx?|html)$/u.test(path))
  .concat('wxt.config.ts')
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');
const keys = Object.keys(messages);
const plural = /_(zero|one|two|few|many|other)$/u;

/** Keys that are put together in describe-difference.ts: a prefix and one of a closed set of names. */
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const composed = new Set([
  ...dimensions.map((dimension) => `dimension${capital(dimension)}`),
  ...relationsByStrength.map((relation) => `relation${capital(relation)}`),
  ...['chip', 'line'].flatMap((place) => ['Differs', 'Updates', 'Conflicts'].map((kind) => place + kind)),
]);

describe('messages', () => {
  test('every composed key exists', () => {
    expect([...composed].filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('every key that the manifest names exists', () => {
    const named = [...sources.matchAll(/__MSG_(\w+)__/gu)].map(([, key]) => key ?? '');
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('no message is unused', () => {
    const used = (key: string) => sources.includes(`'${key}'`) || sources.includes(`__MSG_${key}__`);
    const unused = keys.filter((key) => !composed.has(key) && !used(key) && !used(key.replace(plural, '')));
    expect(unused).toEqual([]);
  });

  test('plural forms are complete for the language', () => {
    const forms = new Intl.PluralRules(messages.messagesLanguage.message).resolvedOptions().pluralCategories;
    const bases = new Set(keys.filter((key) => plural.test(key)).map((key) => key.replace(plural, '')));
    for (const base of bases)
      expect(keys.filter((key) => key.replace(plural, '') === base && plural.test(key)).sort()).toEqual(
        forms.map((form) => `${base}_${form}`).sort(),
      );
  });

  test('the keys stand in order', () => {
    expect(keys).toEqual([...keys].sort());
  });
});

describe('words', () => {
  test('the plural form follows the count, which is written as the reader does', () => {
    expect(englishWords.count('outlets', 1)).toBe('1 outlet');
    expect(englishWords.count('outlets', 0)).toBe('0 outlets');
    expect(englishWords.count('outlets', 1200)).toBe('1,200 outlets');
  });

  test('dates follow the reader’s region only within the messages’ language', () => {
    const get = (key: string) => (key === 'messagesLanguage' ? 'en' : '');
    expect(createWords(get, ['de-DE', 'en-GB']).locale).toBe('en-GB');
    expect(createWords(get, ['de-DE']).locale).toBe('en');
  });
});
