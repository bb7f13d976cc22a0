import { expect, test } from 'vitest';
import { type ImportState, openStarterImport } from '../../../utils/app/import-starter.ts';
import { testPack } from '../../support/test-pack.ts';
import { dumpBase, testPorts } from '../../support/test-ports.ts';

async function start(
  load: () => Promise<unknown>,
  onState: (state: ImportState, stop: () => void) => void = () => {},
) {
  const ports = testPorts();
  const heard: ImportState[] = [];
  const starter = openStarterImport(ports, load, (state) => {
    heard.push(state);
    onState(state, () => starter.stop());
  });
  await starter.start();
  return { ports, heard };
}

test('it runs, and says what it brought', async () => {
  const { ports, heard } = await start(async () => testPack);
  expect(heard[0]).toEqual({ kind: 'running', done: 0, total: 0 });
  expect(heard.at(-1)).toEqual({
    kind: 'done',
    reports: testPack.reports.length,
    claims: testPack.claims.length,
  });
  expect(await ports.base.packs.count()).toBe(1);
});

test('stopped half way, nothing was imported', async () => {
  const before = await dumpBase(testPorts());
  const { ports, heard } = await start(
    async () => testPack,
    (state, stop) => state.kind === 'running' && state.done > 0 && stop(),
  );
  expect(heard.at(-1)).toEqual({ kind: 'stopped' });
  expect(await dumpBase(ports)).toEqual(before);
});

test.each([
  ['a pack of an unknown version', async () => ({ ...testPack, version: 2 })],
  ['a file that cannot be read', () => Promise.reject(new Error('gone'))],
])('%s fails and changes nothing', async (_, load) => {
  const { ports, heard } = await start(load);
  expect(heard.at(-1)).toEqual({ kind: 'failed' });
  expect(await ports.base.articles.count()).toBe(0);
});
