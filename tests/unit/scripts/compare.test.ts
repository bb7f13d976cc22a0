import { expect, test, vi } from 'vitest';
import { cliFixture, jsonLinesOf, runCli } from '../../support/run-cli.ts';

/** Each test starts a process of its own, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

/** Whether two counts can both be true is for the engine to say; here they must not agree. */
const apart = /^(?:differs|conflicts)$/u;

test('compare answers a line a pair: here is a, there is b', async () => {
  const outcome = await runCli('compare', ['--pairs', cliFixture('pairs.jsonl'), '--json']);
  expect(outcome.stderr).toBe('');
  const [ferry, other] = jsonLinesOf(outcome) as Record<string, unknown>[];
  expect(Object.keys(ferry ?? {})).toEqual(['id', 'probability', 'relation', 'differences']);
  expect(ferry).toMatchObject({
    id: 'passengers',
    relation: expect.stringMatching(apart),
    differences: [
      {
        dimension: 'quantity',
        relation: expect.stringMatching(apart),
        here: { text: '212', start: 27, end: 30 },
        there: { text: '198', start: 27, end: 30 },
      },
    ],
  });
  expect(ferry?.probability).toBeGreaterThan(other?.probability as number);
});

test('the encoder knows another wording that shares hardly a word', async () => {
  const pair = {
    id: 'charge',
    a: { text: 'Prosecutors accused the mayor of taking bribes.' },
    b: { text: 'The mayor was charged with corruption, attorneys for the state said.' },
  };
  const stdin = `${JSON.stringify(pair)}\n`;
  const ask = async (encoder: string): Promise<number> => {
    const outcome = await runCli('compare', ['--pairs', '/dev/stdin', '--encoder', encoder, '--json'], {
      stdin,
    });
    return (jsonLinesOf(outcome)[0] as { probability: number }).probability;
  };
  expect(await ask('on')).toBeGreaterThan(await ask('off'));
});

test('a pair without b is bad input', async () => {
  const { status, stdout, stderr } = await runCli('compare', ['--pairs', '/dev/stdin', '--json'], {
    stdin: '{"id": "x", "a": {"text": "One."}}\n',
  });
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('/dev/stdin, line 1, field b');
});
