import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { saveNote } from '../../../utils/app/notes.ts';
import { followQuery } from '../../../utils/store/follow-query.ts';
import type { NoteRecord } from '../../../utils/store/model.ts';
import { openNotesAt, removeNoteRecord, saveNoteRecord } from '../../../utils/store/notes.ts';
import { restartedPorts, testPorts } from '../../support/test-ports.ts';

const url = 'https://harbor-daily.example/bridge';

test('notes on a page, a sentence and a claim are there when the page is opened again', async () => {
  const ports = testPorts();
  const targets = [
    { kind: 'article', url },
    { kind: 'sentence', url, text: 'The council voted 7 to 2.' },
    { kind: 'claim', claim: 'c1', url },
  ] as const;
  for (const target of targets)
    expect(
      await saveNote({ target, text: ` On the ${target.kind} `, incognito: false }, ports),
    ).toMatchObject({
      ok: true,
    });
  const later = restartedPorts(ports);
  const notes = await openNotesAt(later.base, `${url}/#comments`);
  expect(notes.map(({ text, target }) => [text, target])).toEqual(
    targets.map((target) => [`On the ${target.kind}`, target]),
  );
  expect(await openNotesAt(later.base, 'https://harbor-daily.example/other')).toEqual([]);
});

test('a note on a claim is shown on every page that reports the claim', async () => {
  const ports = testPorts();
  const note = {
    target: { kind: 'claim', claim: 'c1', url },
    text: 'Ask the clerk.',
    incognito: false,
  } as const;
  await saveNote(note, ports);
  await saveNote(
    { target: { kind: 'sentence', url, text: 'Another.' }, text: 'Here only.', incognito: false },
    ports,
  );
  const texts = async (claims: string[]) =>
    (await openNotesAt(ports.base, 'https://other.example/bridge', claims)).map(({ text }) => text);
  expect(await texts(['c2', 'c1'])).toEqual(['Ask the clerk.']);
  expect(await texts(['c2'])).toEqual([]);
});

test('an edited note keeps its age; a removed one can be put back', async () => {
  const ports = testPorts();
  const target = { kind: 'article', url } as const;
  const first = await saveNote({ target, text: 'one', incognito: false }, ports);
  if (!first.ok) throw new Error(first.error);
  const edited = await saveNote({ id: first.value.id, target, text: 'two', incognito: false }, ports);
  expect(edited).toMatchObject({ ok: true, value: { id: first.value.id, createdAt: first.value.createdAt } });
  const removed = await removeNoteRecord(ports.base, first.value.id);
  expect(await openNotesAt(ports.base, url)).toEqual([]);
  await saveNoteRecord(ports.base, removed as NoteRecord);
  expect(await openNotesAt(ports.base, url)).toMatchObject([{ text: 'two' }]);
});

test.each([
  ['private-window', 'words', true],
  ['no-text', '  ', false],
])('%s: no note is written', async (error, text, incognito) => {
  const ports = testPorts();
  const target = { kind: 'article', url } as const;
  expect(await saveNote({ target, text, incognito }, ports)).toEqual({ ok: false, error });
  expect(await ports.base.notes.count()).toBe(0);
});

test('a followed query calls back with every change until it is undone', async () => {
  const ports = testPorts();
  const seen: string[][] = [];
  let wake: () => void = () => undefined;
  const unfollow = followQuery(
    () => openNotesAt(ports.base, url),
    (notes) => {
      seen.push(notes.map(({ text }) => text));
      wake();
    },
  );
  const next = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  await next();
  const second = next();
  await saveNote({ target: { kind: 'article', url }, text: 'new', incognito: false }, ports);
  await second;
  unfollow();
  expect(seen).toEqual([[], ['new']]);
});
