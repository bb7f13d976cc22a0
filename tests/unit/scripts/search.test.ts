import { expect, test, vi } from 'vitest';
import { cliFixture, jsonLinesOf, runCli } from '../../support/run-cli.ts';

/** Each test starts a process of its own, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const search = (...args: string[]) =>
  runCli('search', [
    '--claims',
    cliFixture('claims.jsonl'),
    '--queries',
    cliFixture('queries.jsonl'),
    ...args,
  ]);

test('search answers a line a query, best first, at most k hits, none where nothing fits', async () => {
  const outcome = await search('-k', '1', '--json');
  expect(outcome.stderr).toBe('');
  expect(jsonLinesOf(outcome)).toEqual([
    { id: 'q1', hits: [{ id: 'c-ferry', score: expect.any(Number) }] },
    { id: 'q2', hits: [{ id: 'c-apples', score: expect.any(Number) }] },
    { id: 'q3', hits: [] },
  ]);
});

test('a fault in the queries is found before anything is written', async () => {
  const { status, stdout, stderr } = await runCli(
    'search',
    ['--claims', cliFixture('claims.jsonl'), '--queries', '/dev/stdin', '--json'],
    { stdin: '{"id": "q", "text": "ferry"}\n{"id": "q", "text": null}\n' },
  );
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('line 2, field text');
});

test('-k must be a whole number of 1 or more', async () => {
  const { status, stderr } = await search('-k', '0');
  expect(status).toBe(2);
  expect(stderr).toContain('-k');
});
