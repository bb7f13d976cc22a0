import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { BadInput } from '../../../../scripts/cli/bad-input.ts';
import { readLines } from '../../../../scripts/cli/read-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'crossread-lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function linesOf(content: string | Uint8Array): Promise<string[]> {
  const path = join(folder, 'lines.txt');
  writeFileSync(path, content);
  const lines: string[] = [];
  for await (const { number, text } of readLines({ name: 'lines.txt', path })) {
    expect(number).toBe(lines.length + 1);
    lines.push(text);
  }
  return lines;
}

test('only LF and CRLF end a line; a line separator inside a JSON string does not', async () => {
  expect(await linesOf('one\r\ntwo\u2028still two\n\nfour')).toEqual([
    'one',
    'two\u2028still two',
    '',
    'four',
  ]);
  expect(await linesOf('')).toEqual([]);
});

test('a line longer than the read chunks comes whole, letters of several bytes too', async () => {
  const long = 'é€𝄞'.repeat(50_000);
  expect(await linesOf(`x${long}\nend\n`)).toEqual([`x${long}`, 'end']);
});

test('bytes that are not UTF-8 are bad input, named by file and line', async () => {
  const reading = linesOf(Uint8Array.from([0x61, 0x0a, 0xff, 0x0a]));
  await expect(reading).rejects.toThrow(BadInput);
  await expect(reading).rejects.toThrow('lines.txt, line');
});
