import { expect, test, vi } from 'vitest';
import { cliFixture, jsonLinesOf, runCli } from '../../support/run-cli.ts';

/** Each test starts a process of its own, on a machine that may be busy. */
vi.setConfig({ testTimeout: 30_000 });

test('read answers a line a file, with the page as Save reads it', async () => {
  const files = [cliFixture('page.html'), cliFixture('bay-courier.txt')];
  const outcome = await runCli('read', [...files, '--json']);
  expect(outcome.stderr).toBe('');
  const [page, text] = jsonLinesOf(outcome) as Record<string, unknown>[];
  expect(page).toEqual({
    file: files[0],
    title: 'Ferry runs aground near Tern Island',
    outlet: 'harbor-ledger.example',
    published: '2025-03-04T09:30:00Z',
    language: 'en',
    article: true,
    text: expect.stringMatching(
      /^The passenger ferry .* coast guard said\.\n\nRescue boats [\s\S]*patience\.$/u,
    ),
  });
  expect(text).toMatchObject({ outlet: 'bay-courier.example', published: null, article: true });
  expect(text?.text).toContain('steering failed minutes before');
});

test('one missing file: nothing is written for the others either', async () => {
  const { status, stdout, stderr } = await runCli('read', [cliFixture('page.html'), 'absent.html', '--json']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('absent.html: no such file');
});

test('names of files are meant from where the caller stands, though npm starts scripts elsewhere', async () => {
  const env = { INIT_CWD: cliFixture(''), npm_lifecycle_event: 'read' };
  const { status, stdout } = await runCli('read', ['page.html', '--json'], { env });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ file: 'page.html', outlet: 'harbor-ledger.example' });
});
