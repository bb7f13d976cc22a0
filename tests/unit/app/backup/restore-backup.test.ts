import { expect, test } from 'vitest';
import { annotatePage } from '../../../../utils/app/annotate-page.ts';
import type { RestoreMode } from '../../../../utils/app/backup/merge-rows.ts';
import { restoreStaged } from '../../../../utils/app/backup/restore-staged.ts';
import { stageBackup } from '../../../../utils/app/backup/stage-backup.ts';
import { importPack } from '../../../../utils/app/import-pack.ts';
import { saveNote } from '../../../../utils/app/notes.ts';
import type { Ports } from '../../../../utils/app/ports.ts';
import { rejectMatch } from '../../../../utils/app/reject-match.ts';
import { removePack } from '../../../../utils/app/remove-pack.ts';
import { saveArticle } from '../../../../utils/app/save-article.ts';
import { searchClaims } from '../../../../utils/app/search-claims.ts';
import { defaultSettings } from '../../../../utils/app/settings.ts';
import { openRevision } from '../../../../utils/store/meta.ts';
import { backupOf } from '../../../support/backup-file.ts';
import { testPack } from '../../../support/test-pack.ts';
import { dumpBase, restartedPorts, testPorts } from '../../../support/test-ports.ts';
import { dailyReading, reading, timesReading, wireReading } from '../../../support/test-readings.ts';

const settings = { ...defaultSettings, disabledSites: ['off.example'] };
const save = (one: typeof dailyReading, ports: Ports) =>
  saveArticle({ reading: one, incognito: false }, ports);

/** A base with a bit of everything; the times' article was saved twice. */
const filledPorts = async () => {
  const ports = testPorts();
  await save(
    reading(timesReading.metadata.url, ['An early text of the bridge story said 3 people died.']),
    ports,
  );
  for (const one of [dailyReading, timesReading]) await save(one, ports);
  await importPack(testPack, ports);
  const [hit] = await searchClaims({ query: 'inspectors warned' }, ports);
  const { url } = timesReading.metadata;
  await saveNote(
    { target: { kind: 'claim', claim: hit?.claim ?? '', url }, text: 'Mine', incognito: false },
    ports,
  );
  const page = await annotatePage({ reading: timesReading, place: 'page' }, ports);
  const report = page.marks.at(-1)?.origins[0]?.reports[0];
  await rejectMatch(
    {
      url,
      hereText: page.marks.at(-1)?.text ?? '',
      report: report?.address ?? '',
      thereText: report?.text ?? '',
      incognito: false,
    },
    ports,
  );
  await ports.base.trustedKeys.put({ key: 'k'.repeat(43), name: 'A desk', addedAt: '2025-03-01' });
  return ports;
};
const restore = async (file: Blob, mode: RestoreMode, ports: Ports) => {
  const staged = await stageBackup(file, ports.base);
  if (!staged.ok) throw new Error(JSON.stringify(staged.error));
  const restored = await restoreStaged(mode, ports, { total: staged.value.rows });
  if (!restored.ok) throw new Error(restored.error);
  return restored.value;
};
const seen = async (ports: Ports) => ({
  marks: (await annotatePage({ reading: wireReading, place: 'page' }, ports)).marks.map((mark) => ({
    text: mark.text,
    reports: mark.origins.flatMap(({ reports }) =>
      reports.map(({ text, outletName }) => `${outletName} ${text}`),
    ),
  })),
  hits: (await searchClaims({ query: 'council vote repairs' }, ports))
    .map(({ statement }) => statement)
    .sort(),
});

test('a backup restored in an empty base is the same base, with its index and settings', async () => {
  const ports = await filledPorts();
  const other = testPorts();
  const outcome = await restore(await backupOf(ports, settings), 'replace', other);
  expect(outcome.settings).toEqual(settings);
  expect(await dumpBase(other)).toEqual(await dumpBase(ports));
  expect(await other.base.staging.count()).toBe(0);
  expect(await seen(other)).toEqual(await seen(ports));
  expect(await seen(restartedPorts(other))).toEqual(await seen(ports));
});

test('replacing leaves nothing of what was there, and older indexes are seen as stale', async () => {
  const ports = testPorts();
  await save(wireReading, ports);
  const stale = { ...ports };
  await searchClaims({ query: 'bridge' }, stale);
  const revision = await openRevision(ports.base);
  const filled = await filledPorts();
  await restore(await backupOf(filled), 'replace', ports);
  expect(await dumpBase(ports)).toEqual(await dumpBase(filled));
  expect(await openRevision(ports.base)).toBeGreaterThan(revision);
  expect((await searchClaims({ query: 'council vote' }, stale)).length).toBeGreaterThan(0);
});

test('merging a backup into the base that it was made of changes nothing', async () => {
  const ports = await filledPorts();
  const before = await dumpBase(ports);
  await restore(await backupOf(ports), 'merge', ports);
  expect(await dumpBase(ports)).toEqual(before);
});

test('merging brings back what was removed, and keeps what came since', async () => {
  const ports = await filledPorts();
  const file = await backupOf(ports);
  const wanted = await seen(ports);
  const [pack] = await ports.base.packs.toArray();
  await removePack(pack?.id ?? '', ports);
  await ports.base.notes.clear();
  await save(wireReading, ports);
  await restore(file, 'merge', ports);
  expect(await ports.base.notes.count()).toBe(1);
  expect(await ports.base.packs.count()).toBe(1);
  expect((await seen(ports)).marks.map(({ text }) => text)).toEqual(wanted.marks.map(({ text }) => text));
  expect(await ports.base.articles.where('url').equals(wireReading.metadata.url).count()).toBe(1);
});

test('merging meets the same articles under other ids: one text is one version, the newest text is found', async () => {
  const old = testPorts();
  for (const one of [dailyReading, timesReading]) await save(one, old);
  const note = {
    kind: 'claim',
    claim: (await old.base.claims.toArray())[0]?.id ?? '',
    url: dailyReading.metadata.url,
  } as const;
  await saveNote({ target: note, text: 'Old words', incognito: false }, old);
  const { url } = timesReading.metadata;
  const ports = testPorts();
  await save(dailyReading, ports);
  await save(reading(url, ['An early text of the bridge story said 3 people died.']), ports);
  await ports.base.versions.toCollection().modify({ retrieved: '2020-01-01T00:00:00Z' });

  await restore(await backupOf(old), 'merge', ports);
  expect(await ports.base.articles.count()).toBe(2);
  expect(await ports.base.versions.count()).toBe(3);
  const view = await annotatePage({ reading: timesReading, place: 'page' }, ports);
  expect(view.saved).toMatchObject({ version: 2, changed: false });
  expect(await searchClaims({ query: 'early text of the story' }, ports)).toHaveLength(0);
  const addresses = (await ports.base.claims.toArray()).flatMap(({ reports }) => reports);
  expect(new Set(addresses).size).toBe(addresses.length);
  const [moved] = await ports.base.notes.toArray();
  const target = moved?.target.kind === 'claim' ? moved.target.claim : '';
  expect(await ports.base.claims.get(target)).toBeDefined();
});

test('a restore that is stopped, fails or is cut off half way leaves the old base whole', async () => {
  const file = await backupOf(await filledPorts());
  const ports = testPorts();
  await save(wireReading, ports);
  const before = await dumpBase(ports);
  for (const stopAt of [1, 5]) {
    const controller = new AbortController();
    let calls = 0;
    const staged = await stageBackup(file, ports.base);
    const total = staged.ok ? staged.value.rows : 0;
    const stopped = await restoreStaged('replace', ports, {
      total,
      signal: controller.signal,
      onProgress: () => ++calls === stopAt && controller.abort(),
    });
    expect(stopped).toEqual({ ok: false, error: 'stopped' });
    const { staging: _, ...rest } = await dumpBase(ports);
    expect(rest).toEqual((({ staging: __, ...others }) => others)(before));
  }
  const failing = {
    ...ports,
    newId: () => {
      throw new Error('cut off');
    },
  };
  await expect(restoreStaged('replace', failing, { total: 1 })).rejects.toThrow('cut off');
  await expect(restoreStaged('replace', ports, { total: 1 })).rejects.toThrow('1 rows were checked');
  expect(await seen(ports)).toEqual(await seen(restartedPorts(ports)));
  await restore(file, 'replace', restartedPorts(ports));
});

test('a check that is stopped leaves nothing aside, and what a dead page left aside is dropped by the next', async () => {
  const file = await backupOf(await filledPorts());
  const ports = testPorts();
  const controller = new AbortController();
  const stopped = await stageBackup(file, ports.base, {
    signal: controller.signal,
    onProgress: () => controller.abort(),
  });
  expect(stopped).toEqual({ ok: false, error: 'stopped' });
  expect(await ports.base.staging.count()).toBe(0);
  await stageBackup(file, ports.base);
  await restore(file, 'replace', ports);
  expect(await ports.base.articles.count()).toBe(3);
});
