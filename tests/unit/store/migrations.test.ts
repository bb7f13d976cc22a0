import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { annotatePage } from '../../../utils/app/annotate-page.ts';
import { openPorts } from '../../../utils/app/open-ports.ts';
import { saveArticle } from '../../../utils/app/save-article.ts';
import { searchClaims } from '../../../utils/app/search-claims.ts';
import { undo } from '../../../utils/app/undo.ts';
import { openNotesAt } from '../../../utils/store/notes.ts';
import { openBase } from '../../../utils/store/schema.ts';
import {
  dumpStoredBase,
  parseStoredBase,
  restoreStoredBase,
  serializeStoredBase,
} from '../../support/stored-base.ts';
import { dailyReading, reading, timesReading } from '../../support/test-readings.ts';

const folder = new URL('../../fixtures/store/', import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => /^schema-\d+\.json$/u.test(name))
  .map((name) => [name, parseStoredBase(readFileSync(new URL(name, folder), 'utf8'))] as const);

let ids = 0;
const openRestored = async (name: string, stored: (typeof examples)[number][1]) => {
  await restoreStoredBase(name, stored);
  return openPorts({ clock: () => '2025-06-01T00:00:00Z', newId: () => `${name}-${++ids}` }, openBase(name));
};

test('there is an example of every schema', async () => {
  const base = await openBase('newest').open();
  expect(examples.map(([name]) => name)).toEqual(
    Array.from({ length: base.verno }, (_, i) => `schema-${i + 1}.json`),
  );
});

test.each(examples)('%s opens with everything in it', async (name, stored) => {
  const ports = await openRestored(`open-${name}`, stored);
  for (const { name: table, rows } of stored.tables)
    expect([table, await ports.base.table(table).count()]).toEqual([table, rows.length]);
  expect(parseStoredBase(serializeStoredBase(stored))).toEqual(stored);
});

test.each(examples)('%s works: annotate, search, notes, save, undo', async (name, stored) => {
  const ports = await openRestored(`work-${name}`, stored);
  const view = await annotatePage({ reading: timesReading, place: 'page' }, ports);
  expect(view.saved).toMatchObject({ version: 1, changed: false });
  const outlets = view.marks.flatMap(({ origins }) => origins.flatMap(({ reports }) => reports));
  expect(new Set(outlets.map(({ outlet }) => outlet))).toContain('harbor-daily.example');
  expect((await searchClaims({ query: 'inspectors warned' }, ports)).length).toBeGreaterThan(0);
  expect(await openNotesAt(ports.base, timesReading.metadata.url)).toHaveLength(2);

  const more = reading(
    'https://fourth.example/1',
    dailyReading.blocks.map(({ text }) => text),
  );
  expect(await saveArticle({ reading: more, incognito: false }, ports)).toMatchObject({
    ok: true,
    value: { outcome: 'new', reports: 4 },
  });
  const undone = await Promise.all((await ports.base.undos.toArray()).map(({ id }) => undo(id, ports)));
  expect(undone).toEqual([true, true]);
  expect(await ports.base.rejections.count()).toBe(0);
});

test('the newest example has the tables and indexes of today', async () => {
  const base = openBase('today');
  await base.open();
  base.close();
  const bare = ({ version, tables }: Awaited<ReturnType<typeof dumpStoredBase>>) => ({
    version,
    tables: tables.map(({ name, keyPath, indexes }) => ({ name, keyPath, indexes })),
  });
  expect(bare(await dumpStoredBase('today'))).toEqual(bare(examples.at(-1)?.[1] as never));
});
