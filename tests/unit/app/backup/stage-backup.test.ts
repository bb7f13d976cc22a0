import { expect, test } from 'vitest';
import { stageBackup } from '../../../../utils/app/backup/stage-backup.ts';
import { importPack } from '../../../../utils/app/import-pack.ts';
import { saveArticle } from '../../../../utils/app/save-article.ts';
import { backupFile, backupOf, linesOf } from '../../../support/backup-file.ts';
import { testPack } from '../../../support/test-pack.ts';
import { dumpBase, testPorts } from '../../../support/test-ports.ts';
import { dailyReading } from '../../../support/test-readings.ts';

const made = (async () => {
  const ports = testPorts();
  await saveArticle({ reading: dailyReading, incognito: false }, ports);
  await importPack(testPack, ports);
  const file = await backupOf(ports);
  return { file, lines: await linesOf(file) };
})();

type Line = Record<string, unknown>;
/** The number of the first line of a table, counted from 1. */
const lineOf = (lines: readonly Line[], table: string): number =>
  lines.findIndex((line) => table in line) + 1;
const changed = (
  lines: readonly Line[],
  table: string,
  change: (row: Record<string, unknown>) => unknown,
): Line[] =>
  lines.map((line, index) =>
    index + 1 === lineOf(lines, table) ? { [table]: change(line[table] as Line) } : line,
  );

const refusal = async (file: Blob) => {
  const ports = testPorts();
  const before = await dumpBase(ports);
  const staged = await stageBackup(file, ports.base);
  expect(await dumpBase(ports)).toEqual(before);
  if (staged.ok || staged.error === 'stopped') throw new Error('It was taken');
  return staged.error;
};

test('a backup is JSON Lines: header, rows in order, end', async () => {
  const { file, lines } = await made;
  expect(lines[0]).toMatchObject({
    format: 'crossread-backup',
    version: 1,
    counts: { articles: 2, packs: 1 },
  });
  expect(lines.at(-1)).toEqual({ end: { rows: lines.length - 2 } });
  expect(await stageBackup(file, testPorts().base)).toMatchObject({
    ok: true,
    value: { rows: lines.length - 2 },
  });
});

test('an unpacked file is read too', async () => {
  const { lines } = await made;
  const plain = new Blob([lines.map((line) => `${JSON.stringify(line)}\n`).join('')]);
  expect((await stageBackup(plain, testPorts().base)).ok).toBe(true);
});

test('a truncated file is refused, packed or not, wherever it ends', async () => {
  const { file, lines } = await made;
  const { size } = file;
  for (const end of [3, Math.floor(size / 2), size - 9, size - 1])
    expect((await refusal(file.slice(0, end))).path).toMatch(/^line \d+/u);
  expect(await refusal(backupFile(lines.slice(0, -1)))).toEqual({
    path: `line ${lines.length}`,
    expected: 'more: the file ends too early',
  });
});

test('a damaged file is refused: gzip carries a checksum', async () => {
  const { file } = await made;
  const bytes = new Uint8Array(await file.arrayBuffer());
  bytes[bytes.length - 6] = (bytes[bytes.length - 6] ?? 0) ^ 0xff;
  expect((await refusal(new Blob([bytes]))).expected).toContain('damaged');
});

test('no backup at all, another format and an unknown version are refused', async () => {
  const { lines } = await made;
  expect((await refusal(new Blob(['<html></html>']))).path).toBe('line 1');
  expect((await refusal(new Blob([]))).path).toBe('line 1');
  expect((await refusal(backupFile([{ ...lines[0], format: 'x' }, ...lines.slice(1)]))).path).toBe(
    'line 1: format',
  );
  expect((await refusal(backupFile([{ ...lines[0], version: 2 }, ...lines.slice(1)]))).path).toBe(
    'line 1: version',
  );
});

test.each<[string, string, (row: Record<string, unknown>) => unknown, string]>([
  ['a script as address', 'articles', (row) => ({ ...row, url: 'javascript:alert(1)' }), 'articles.url'],
  ['a field more', 'claims', (row) => ({ ...row, extra: 1 }), 'claims.extra'],
  ['a field less', 'outlets', ({ domain }) => ({ domain }), 'outlets.name'],
  ['another type', 'versions', (row) => ({ ...row, sentences: 'none' }), 'versions.sentences'],
  ['no row', 'versions', () => null, 'versions'],
  [
    'a version of no article',
    'versions',
    (row) => ({ ...row, article: 'x', key: 'x@1', version: 1 }),
    'versions.article',
  ],
  ['a key that is another', 'versions', (row) => ({ ...row, key: 'other@9' }), 'versions.key'],
  ['a report that is not there', 'claims', (row) => ({ ...row, reports: ['x@1#0'] }), 'claims.reports[0]'],
  [
    'a report beyond its article',
    'claims',
    (row) => ({ ...row, reports: [`${(row.reports as string[])[0]?.split('#')[0]}#999`] }),
    'claims.reports[0]',
  ],
])('%s is refused with line and path', async (_name, table, change, path) => {
  const { lines } = await made;
  expect((await refusal(backupFile(changed(lines, table, change)))).path).toBe(
    `line ${lineOf(lines, table)}: ${path}`,
  );
});

test('a repeated row, a row out of order, a foreign table and a line after the end are refused', async () => {
  const { lines } = await made;
  const at = lineOf(lines, 'articles');
  const twice = [...lines.slice(0, at), lines[at - 1] as Line, ...lines.slice(at)];
  expect((await refusal(backupFile(twice))).path).toBe(`line ${at + 1}: articles.id`);
  const turned = [lines[0] as Line, lines[at - 1] as Line, ...lines.slice(1)];
  expect((await refusal(backupFile(turned))).path).toBe('line 3: outlets');
  expect((await refusal(backupFile([lines[0] as Line, { segments: {} }]))).path).toBe('line 2: segments');
  expect((await refusal(backupFile([...lines, { end: { rows: 0 } }]))).path).toBe(`line ${lines.length + 1}`);
});

test('prototype keys are refused, and change no object', async () => {
  const { lines } = await made;
  const row = JSON.stringify(lines[1]).replace('{"domain"', '{"__proto__":{"admin":true},"domain"');
  expect((await refusal(backupFile([lines[0] as Line, row, ...lines.slice(2)]))).path).toBe(
    'line 2: outlets.__proto__',
  );
  expect(({} as Record<string, unknown>).admin).toBeUndefined();
});

test('a string of 200 MB is refused before it is held', async () => {
  const { lines } = await made;
  // One byte repeated packs to next to nothing: the size of the file says nothing of what is in it.
  const file = backupFile([
    lines[0] as Line,
    `{"outlets":{"domain":"a","name":"${'a'.repeat(200_000_000)}"}}`,
  ]);
  expect(file.size).toBeLessThan(1_000_000);
  expect(await refusal(file)).toEqual({ path: 'line 2', expected: 'a line of at most 16 MB' });
});

test('script in a text is text', async () => {
  const { lines } = await made;
  const script = '<img src=x onerror="globalThis.hacked = true"><script>globalThis.hacked = true</script>';
  const { base } = testPorts();
  expect(
    (await stageBackup(backupFile(changed(lines, 'outlets', (row) => ({ ...row, name: script }))), base)).ok,
  ).toBe(true);
  expect((await base.staging.toArray())[0]?.rows[0]).toMatchObject({ name: script });
});
