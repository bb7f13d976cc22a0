import { expect, test } from 'vitest';
import { annotatePage } from '../../../utils/app/annotate-page.ts';
import { importPack } from '../../../utils/app/import-pack.ts';
import { saveNote } from '../../../utils/app/notes.ts';
import { rejectMatch } from '../../../utils/app/reject-match.ts';
import { removePack } from '../../../utils/app/remove-pack.ts';
import { saveArticle } from '../../../utils/app/save-article.ts';
import { searchClaims } from '../../../utils/app/search-claims.ts';
import { undo } from '../../../utils/app/undo.ts';
import { testPack } from '../../support/test-pack.ts';
import { dumpBase, testPorts } from '../../support/test-ports.ts';
import { dailyReading, timesReading } from '../../support/test-readings.ts';

type Ports = ReturnType<typeof testPorts>;

const voteText = dailyReading.blocks[2]?.text ?? '';
const timesText = timesReading.blocks[1]?.text ?? '';
const isVote = ({ statement }: { statement: string }): boolean => statement.includes('voted');

async function savedPorts(): Promise<Ports> {
  const ports = testPorts();
  await saveArticle({ reading: dailyReading, incognito: false }, ports);
  await saveArticle({ reading: timesReading, incognito: false }, ports);
  return ports;
}

async function importTestPack(ports: Ports): Promise<string> {
  const imported = await importPack(testPack, ports);
  if (!imported.ok) throw new Error(imported.error);
  return imported.value.pack;
}

/** The texts of each claim's reports, sorted. */
async function claimTexts({ base }: Ports): Promise<string[][]> {
  const versions = new Map((await base.versions.toArray()).map((version) => [version.key, version]));
  const claims = await base.claims.toArray();
  return claims
    .map(({ reports }) =>
      reports
        .map((address) => {
          const [key = '', index] = address.split('#');
          return versions.get(key)?.sentences[Number(index)]?.text ?? '';
        })
        .sort(),
    )
    .sort();
}

/** Makes two claims of the one on the vote, as if the outlets' words had been too unlike. */
async function partVote({ base }: Ports): Promise<{ kept: string; parted: string }> {
  const claims = await base.claims.toArray();
  const vote = claims.find(isVote);
  if (!vote) throw new Error('no claim on the vote');
  const [first, second] = vote.reports as [string, string];
  const parted = { ...vote, id: 'parted', reports: [second], statement: timesText, createdAt: '2025-03-02' };
  await base.claims.bulkPut([{ ...vote, reports: [first], statement: voteText }, parted]);
  return { kept: vote.id, parted: parted.id };
}

test('claims hold the same reports whether the pack or the articles came first', async () => {
  const after = await savedPorts();
  await importTestPack(after);
  const first = testPorts();
  await importTestPack(first);
  await saveArticle({ reading: dailyReading, incognito: false }, first);
  await saveArticle({ reading: timesReading, incognito: false }, first);
  const texts = await claimTexts(after);
  expect(texts).toEqual(await claimTexts(first));
  expect(texts.find((claim) => claim.includes(voteText))).toHaveLength(4);
});

test('a saved claim keeps its id and words, and is found by the pack’s statement too', async () => {
  const ports = await savedPorts();
  const before = (await ports.base.claims.toArray()).find(isVote);
  await importTestPack(ports);
  const hits = await searchClaims({ query: 'repairs put off by a vote' }, ports);
  expect(hits[0]).toMatchObject({ claim: before?.id, statement: before?.statement });
});

test('the pack shows two saved claims to be one; without it they are two again', async () => {
  const ports = await savedPorts();
  const { kept } = await partVote(ports);
  const before = await dumpBase(ports);
  const pack = await importTestPack(ports);
  const vote = (await ports.base.claims.toArray()).find(({ id }) => id === kept);
  expect(vote?.reports).toHaveLength(4);
  expect(await ports.base.claims.get('parted')).toBeUndefined();
  await removePack(pack, ports);
  const { outlets: _, ...rows } = await dumpBase(ports);
  expect(rows).toEqual({ ...before, outlets: undefined });
});

test('a claim with a note is not taken away', async () => {
  const ports = await savedPorts();
  const { parted } = await partVote(ports);
  const target = { kind: 'claim', claim: parted, url: timesReading.metadata.url } as const;
  await saveNote({ target, text: 'Ask the clerk.', incognito: false }, ports);
  await importTestPack(ports);
  expect((await ports.base.claims.get(parted))?.reports).toHaveLength(1);
});

test('what the reader took apart stays apart, also after its undo and an import', async () => {
  const ports = await savedPorts();
  const view = await annotatePage({ reading: timesReading, place: 'page' }, ports);
  const report = view.marks.find(({ sentence }) => sentence === 1)?.origins[0]?.reports[0];
  if (!report) throw new Error('no match to reject');
  const rejected = await rejectMatch(
    {
      url: view.url,
      hereText: timesText,
      report: report.address,
      thereText: report.text,
      incognito: false,
    },
    ports,
  );
  await importTestPack(ports);
  const apart = await claimTexts(ports);
  expect(apart.some((texts) => texts.includes(timesText) && texts.includes(voteText))).toBe(false);

  if (!rejected.ok) throw new Error(rejected.error);
  expect(await undo(rejected.value.undo, ports)).toBe(true);
  const addresses = (await ports.base.claims.toArray()).flatMap(({ reports }) => reports);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toHaveLength(4 + 3 + testPack.reports.length);
});
