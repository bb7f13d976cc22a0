import { expect, test } from 'vitest';
import { addClaim } from '../../../utils/app/add-claim.ts';
import { annotatePage } from '../../../utils/app/annotate-page.ts';
import { removeClaim } from '../../../utils/app/remove-claim.ts';
import { saveArticle } from '../../../utils/app/save-article.ts';
import { testPorts } from '../../support/test-ports.ts';
import { dailyReading, reading, timesReading } from '../../support/test-readings.ts';

const fall =
  'The Calder Bridge in Port Ellery collapsed on Tuesday morning, killing 12 people, the mayor said.';
const add = (
  selection: string,
  ports: ReturnType<typeof testPorts>,
  page = dailyReading,
  incognito = false,
) => addClaim({ reading: page, incognito, selection }, ports);

test('a selection saves its article, whose sentences have claims then', async () => {
  const ports = testPorts();
  const added = await add('collapsed on Tuesday\n  morning', ports);
  expect(added).toMatchObject({ ok: true, value: { added: [], reports: 1 } });
  const claims = await ports.base.claims.toArray();
  expect(claims.map(({ statement }) => statement)).toContain(fall);
});

test('a sentence whose claim was removed has one again, and marks pages again', async () => {
  const ports = testPorts();
  await saveArticle({ reading: dailyReading, incognito: false }, ports);
  const marked = async () => {
    const { marks } = await annotatePage({ reading: timesReading, place: 'page' }, ports);
    return marks.flatMap(({ origins }) => origins.flatMap(({ reports }) => reports.map(({ text }) => text)));
  };
  const claim = (await ports.base.claims.toArray()).find(({ statement }) => statement === fall);
  await removeClaim(claim?.id ?? '', ports);
  expect(await marked()).not.toContain(fall);

  const added = await add('killing 12 people', ports);
  expect(added).toMatchObject({ ok: true, value: { added: [expect.any(String)], reports: 1 } });
  expect(await marked()).toContain(fall);
  expect(await add(fall, ports)).toMatchObject({ ok: true, value: { added: [] } });
});

test('a selection over several sentences takes those that it holds whole', async () => {
  const ports = testPorts();
  const selection = dailyReading.blocks.map(({ text }) => text).join('\n\n');
  expect(await add(selection, ports)).toMatchObject({ ok: true, value: { reports: 4 } });
});

test.each([
  ['words that the article does not hold', 'Nobody wrote this.', 'not-in-article'],
  ['nothing but space', ' \n ', 'not-in-article'],
  ['a question of the writer', 'Who pays for the bridge now?', 'not-checkable'],
])('refuses %s', async (_name, selection, error) => {
  const page = reading('https://www.harbor-daily.example/bridge', [fall, 'Who pays for the bridge now?']);
  expect(await add(selection, testPorts(), page)).toEqual({ ok: false, error });
});

test('keeps nothing of a private window', async () => {
  const ports = testPorts();
  expect(await add(fall, ports, dailyReading, true)).toEqual({ ok: false, error: 'private-window' });
  expect(await ports.base.articles.count()).toBe(0);
});
