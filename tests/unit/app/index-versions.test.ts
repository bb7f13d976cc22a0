import { expect, test } from 'vitest';
import { hideVersions, indexVersions, showVersions } from '../../../utils/app/index-versions.ts';
import type { Article } from '../../../utils/engine/model.ts';
import { changeReports } from '../../../utils/store/change-reports.ts';
import { openCatalog } from '../../../utils/store/meta.ts';
import { restartedPorts, testPorts } from '../../support/test-ports.ts';

const words = ['harbour', 'council', 'bridge', 'inspector', 'cable', 'river', 'ferry', 'budget'];

/** A word that only one article has; without figures, which the engine takes for words of their own. */
const marker = (number: number): string =>
  `zeb${String(number).replace(/\d/gu, (digit) => 'bcdfghjkmp'[Number(digit)] ?? '')}ox`;

/** An article of some sentences, the first of which only it has. */
const article = (number: number, sentences: number): Article => ({
  key: `a${number}@1`,
  outlet: `outlet${number}.example`,
  credits: {},
  sentences: Array.from({ length: sentences }, (_, index) => ({
    text:
      index === 0
        ? `The ${marker(number)} stood beside the lighthouse keeper.`
        : `The ${words[index % 8]} of ${words[(index + number) % 8]} cost ${index} dollars in town ${number}.`,
    kind: 'text',
    block: index,
    verbatim: true,
  })),
});

const find = async (ports: ReturnType<typeof testPorts>, number: number): Promise<string[]> =>
  (await ports.index.retriever(['reports'])).retrieve(marker(number), 5).map(({ article: key }) => key);

test('many articles are kept in few segments, and every one is found', async () => {
  const ports = testPorts();
  const count = 40;
  for (let number = 0; number < count; number += 1)
    await changeReports(ports.base, () => indexVersions(ports, [article(number, 400)]));
  const { segments } = await openCatalog(ports.base);
  expect(segments.length).toBeLessThanOrEqual(6);
  expect(await ports.base.segments.count()).toBe(segments.length);
  expect(segments.reduce((sum, { sentences }) => sum + sentences, 0)).toBe(count * 400);
  const restarted = restartedPorts(ports);
  for (const number of [0, 7, 20, 39]) expect(await find(restarted, number)).toEqual([`a${number}@1`]);
});

test('a hidden version is not found; a merge drops it; showing it indexes it again', async () => {
  const ports = testPorts();
  const change = (work: () => Promise<void>) => changeReports(ports.base, work);
  await change(() => indexVersions(ports, [article(1, 3), article(2, 3)]));
  await change(() => hideVersions(ports.base, ['a1@1', 'unknown@1']));
  expect((await openCatalog(ports.base)).dead).toEqual(['a1@1']);
  expect(await find(ports, 1)).toEqual([]);

  await change(() => showVersions(ports, [article(1, 3)]));
  expect(await find(ports, 1)).toEqual(['a1@1']);

  await change(() => hideVersions(ports.base, ['a1@1']));
  await change(() => indexVersions(ports, [article(3, 3)]));
  expect(await openCatalog(ports.base)).toMatchObject({
    dead: [],
    segments: [{ versions: ['a2@1', 'a3@1'], sentences: 6 }],
  });
  await change(() => showVersions(ports, [article(1, 3)]));
  expect(await find(ports, 1)).toEqual(['a1@1']);
  expect(await find(ports, 2)).toEqual(['a2@1']);
});

test('another context sees a change at its next question', async () => {
  const ports = testPorts();
  const other = restartedPorts(ports);
  await ports.base.open();
  expect(await find(other, 1)).toEqual([]);
  await changeReports(ports.base, () => indexVersions(ports, [article(1, 3)]));
  expect(await find(other, 1)).toEqual(['a1@1']);
});
