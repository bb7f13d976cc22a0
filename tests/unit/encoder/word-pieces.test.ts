import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWordPieces } from '../../../utils/encoder/word-pieces.ts';
import { describeWithShared, sharedPath } from '../../support/shared-data.ts';
import { starterPack } from '../../support/starter-pack.ts';

const root = join(import.meta.dirname, '../../..');
const fixtures = join(root, 'tests/fixtures/encoder');
const pieces = readWordPieces(readFileSync(join(root, 'public/models/minilm/vocab.txt'), 'utf8'));

interface Known {
  readonly pack: Readonly<Record<string, string>>;
  readonly texts: readonly { readonly text: string; readonly ids: string }[];
}
const known = JSON.parse(readFileSync(join(fixtures, 'word-pieces.json'), 'utf8')) as Known;

describe('word pieces are those of the reference tokenizer', () => {
  test.each(known.texts.map(({ text, ids }) => [text, ids] as const))('%j', (text, ids) => {
    expect(pieces.split(text).join(' ')).toBe(ids);
  });

  test('for every report of the starter pack', () => {
    const found = Object.fromEntries(
      starterPack.reports.map(({ id, text }) => [id, pieces.split(text).join(' ')]),
    );
    expect(found).toEqual(known.pack);
  });
});

describeWithShared('word pieces of 10,000 sentences', () => {
  test('have the hashes of the reference tokenizer', () => {
    const wrong: string[] = [];
    let count = 0;
    for (const line of readFileSync(join(fixtures, 'word-piece-hashes.tsv'), 'utf8').split('\n')) {
      const [file, hashes] = line.split('\t');
      if (!file || !hashes) continue;
      const texts = sentencesOf(file);
      for (let at = 0; at * hashLength < hashes.length; at += 1) {
        count += 1;
        const expected = hashes.slice(at * hashLength, (at + 1) * hashLength);
        if (hashOf(pieces.split(texts[at] as string)) !== expected) wrong.push(`${file} sentence ${at}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(count).toBe(10_000);
  });
});

test('a limit cuts a long text off', () => {
  expect([...pieces.split('the dog and the cat', 2)]).toEqual([...pieces.split('the dog')]);
});

test('a vocabulary without the marks is refused', () => {
  expect(() => readWordPieces('a\nb')).toThrow('[UNK]');
});

/** Three bytes of SHA-256 over the ids as 32-bit numbers, in base 64. */
const hashLength = 4;
const hashOf = (ids: Int32Array): string =>
  createHash('sha256').update(new Uint8Array(ids.buffer)).digest().subarray(0, 3).toString('base64');

function sentencesOf(file: string): string[] {
  const path = sharedPath(`data/stories/${file}`) as string;
  const { docs } = JSON.parse(readFileSync(path, 'utf8')) as {
    docs: { sentences: { text: string }[] }[];
  };
  return docs.flatMap(({ sentences }) => sentences.map(({ text }) => text));
}
