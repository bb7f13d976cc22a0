import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { cliFixture, jsonLinesOf, runCli } from '../../support/run-cli.ts';

/** Each test starts a process of its own, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'crossread-annotate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const tier = v.nullable(v.picklist(['confident', 'possible']));
const relation = v.picklist(['agrees', 'adds', 'differs', 'updates', 'conflicts']);
const name = v.union([v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))]);
const span = v.nullable(v.strictObject({ text: v.string(), start: v.number(), end: v.number() }));
const milliseconds = v.pipe(v.number(), v.minValue(0));

/** DESIGN section 8, word for word: no field missing, none more. */
const outputSchema = v.strictObject({
  id: v.union([v.string(), v.number()]),
  sentences: v.number(),
  annotations: v.array(
    v.strictObject({
      sentence: v.number(),
      text: v.string(),
      tier,
      matches: v.array(
        v.strictObject({
          article: name,
          outlet: v.nullable(v.string()),
          sentence: v.number(),
          text: v.string(),
          probability: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
          tier,
          relation,
          differences: v.array(v.strictObject({ dimension: v.string(), relation, here: span, there: span })),
        }),
      ),
      origins: v.array(
        v.strictObject({
          origin: v.string(),
          articles: v.array(name),
          evidence: v.array(
            v.strictObject({
              kind: v.string(),
              text: v.string(),
              article: name,
              sentence: v.optional(v.number()),
            }),
          ),
        }),
      ),
    }),
  ),
  ms: v.strictObject({
    read: milliseconds,
    retrieve: milliseconds,
    link: milliseconds,
    compare: milliseconds,
    total: milliseconds,
  }),
});

const base = ['pier-post.json', 'bay-courier.txt', 'unrelated.json', 'pack.json'].map(cliFixture);

describe('annotate --page', () => {
  test('answers with the contract, articles named by position and by id', async () => {
    const outcome = await runCli('annotate', [
      '--page',
      cliFixture('page.html'),
      ...base.flatMap((file) => ['--base', file]),
      '--json',
    ]);
    expect(outcome.stderr).toBe('');
    expect(outcome.status).toBe(0);
    const [output, ...more] = jsonLinesOf(outcome).map((line) => v.parse(outputSchema, line));
    expect(more).toEqual([]);
    expect(output?.id).toBe('page.html');
    expect(output?.sentences).toBe(6);

    const first = output?.annotations.find(({ sentence }) => sentence === 0);
    const ferry = first?.matches.find(({ article }) => article === 0);
    expect(first?.tier).toBe('confident');
    expect(first?.matches.map(({ article }) => article)).toEqual(expect.arrayContaining([0, 'lantern-1']));
    expect(ferry).toMatchObject({ outlet: 'pier-post.example', sentence: 0, tier: 'confident' });
    const quantity = ferry?.differences.find(({ dimension }) => dimension === 'quantity');
    expect(quantity).toMatchObject({ here: { text: '212' }, there: { text: '198' } });
    for (const { text, matches } of output?.annotations ?? []) {
      for (const match of matches) {
        expect(match.article).not.toBe(2);
        for (const { here, there } of match.differences) {
          if (here) expect(text.slice(here.start, here.end)).toBe(here.text);
          if (there) expect(match.text.slice(there.start, there.end)).toBe(there.text);
        }
      }
    }
  });

  test('takes several files after one --base, and tells people in words without --json', async () => {
    const { stdout, status } = await runCli('annotate', [
      '--page',
      cliFixture('page.html'),
      '--base',
      ...base,
    ]);
    expect(status).toBe(0);
    expect(stdout).toContain('page.html: 6 sentences');
    expect(stdout).toMatch(/quantity (?:differs|conflicts): “212” \| “198”/u);
  });

  test('--base-dir adds its articles by file name, without the page itself', async () => {
    const outcome = await runCli('annotate', [
      '--page',
      cliFixture('page.html'),
      '--base-dir',
      cliFixture(''),
      '--json',
    ]);
    // The fixture folder's README.md and .jsonl files are of other kinds, and are passed over.
    const [output] = jsonLinesOf(outcome).map((line) => v.parse(outputSchema, line));
    const names = new Set(
      output?.annotations.flatMap(({ matches }) => matches.map(({ article }) => article)),
    );
    expect([...names].sort()).toEqual(['bay-courier.txt', 'lantern-1', 'pier-post.json']);
  });
});

describe('annotate --jobs', () => {
  test('answers a line a job, in order, ids as they came; indexes refer to the given sentences', async () => {
    const outcome = await runCli('annotate', [
      '--jobs',
      cliFixture('jobs.jsonl'),
      '--json',
      '--encoder',
      'off',
    ]);
    const [ferry, apples, ...more] = jsonLinesOf(outcome).map((line) => v.parse(outputSchema, line));
    expect(more).toEqual([]);
    expect(ferry).toMatchObject({ id: 'ferry', sentences: 2 });
    expect(ferry?.annotations[0]?.matches[0]).toMatchObject({ article: 1, sentence: 1, tier: 'confident' });
    expect(ferry?.annotations[0]?.origins.flatMap(({ articles }) => articles)).toContain(1);
    expect(apples).toMatchObject({ id: 2, sentences: 1, annotations: [] });
  });

  test('--floor lists pairs below the thresholds too, their tier null', async () => {
    const outcome = await runCli('annotate', ['--jobs', cliFixture('jobs.jsonl'), '--json', '--floor', '0']);
    const [ferry] = jsonLinesOf(outcome).map((line) => v.parse(outputSchema, line));
    const matches = ferry?.annotations.flatMap((annotation) => annotation.matches) ?? [];
    // The page's second sentence shares only the ship's name with the other outlet's report.
    const divers = ferry?.annotations.find(({ sentence }) => sentence === 1);
    expect(divers).toMatchObject({ tier: null, origins: [] });
    expect(divers?.matches[0]).toMatchObject({ article: 1, sentence: 1, tier: null });
    expect(matches.some((match) => match.tier === 'confident')).toBe(true);
  });

  test('reads jobs from a pipe too, and adds --base-dir to every job', async () => {
    const job = {
      id: 'piped',
      page: { text: 'The ferry Morning Heron ran aground near Tern Island.' },
      base: [],
    };
    const outcome = await runCli(
      'annotate',
      ['--jobs', '/dev/stdin', '--base-dir', cliFixture(''), '--json'],
      { stdin: `\uFEFF${JSON.stringify(job)}\r\n\n` },
    );
    expect(outcome.stderr).toBe('');
    const [output] = jsonLinesOf(outcome).map((line) => v.parse(outputSchema, line));
    const found = output?.annotations[0]?.matches.map(({ article }) => article);
    expect(found).toContain('pier-post.json');
  });
});

describe('bad input', () => {
  const good = '{"id": "a", "page": {"text": "One."}, "base": []}';
  const jobFault = (name: string, line: string): string => fileOf(name, `${good}\n\n${line}\n`);
  const cases: readonly (readonly [what: string, args: () => string[], named: readonly string[]])[] = [
    [
      'a line that is not JSON',
      () => ['--jobs', jobFault('json.jsonl', '{"id": ')],
      ['json.jsonl', 'line 3'],
    ],
    [
      'a field of the wrong type',
      () => [
        '--jobs',
        jobFault('type.jsonl', '{"id": "b", "page": {"text": "One."}, "base": [{"text": 7}]}'),
      ],
      ['type.jsonl', 'line 3', 'field base.0.text'],
    ],
    ['a missing jobs file', () => ['--jobs', join(folder, 'absent.jsonl')], ['absent.jsonl', 'no such file']],
    [
      'a missing page',
      () => ['--page', join(folder, 'absent.html'), '--base', cliFixture('pier-post.json')],
      ['absent.html', 'no such file'],
    ],
    [
      'a base file with a wrong field',
      () => ['--page', cliFixture('page.html'), '--base', fileOf('bad.json', '{"sentences": "One."}')],
      ['bad.json', 'field sentences', 'list'],
    ],
    [
      'a pack that does not fit',
      () => [
        '--page',
        cliFixture('page.html'),
        '--base',
        fileOf('p.json', '{"format": "claim-pack", "version": 9}'),
      ],
      ['p.json', 'version'],
    ],
    ['an unknown option', () => ['--jobs', cliFixture('jobs.jsonl'), '--jsno'], ['--jsno', 'usage:']],
    [
      'neither on nor off for the encoder',
      () => ['--jobs', cliFixture('jobs.jsonl'), '--encoder', 'perhaps'],
      ['--encoder'],
    ],
    [
      'a folder that is not there',
      () => ['--jobs', cliFixture('jobs.jsonl'), '--base-dir', join(folder, 'nowhere')],
      ['nowhere', 'no such folder'],
    ],
  ];

  test.each(cases)('%s: exit 2, named, nothing written', async (_, args, named) => {
    const { status, stdout, stderr } = await runCli('annotate', [...args(), '--json']);
    expect(stdout).toBe('');
    expect(status).toBe(2);
    for (const part of named) expect(stderr).toContain(part);
    expect(stderr).not.toMatch(/\n\s+at /u);
  });
});
