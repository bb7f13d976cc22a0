import { expect, test } from 'vitest';
import { importPack } from '../../../../utils/app/import-pack.ts';
import { exportPack } from '../../../../utils/app/packs/export-pack.ts';
import type { PackSelection } from '../../../../utils/app/packs/select-claims.ts';
import { saveArticle } from '../../../../utils/app/save-article.ts';
import { searchClaims } from '../../../../utils/app/search-claims.ts';
import { parseClaimPack } from '../../../../utils/formats/packs/parse-claim-pack.ts';
import { testPack } from '../../../support/test-pack.ts';
import { testPorts } from '../../../support/test-ports.ts';
import { dailyReading, reading, timesReading } from '../../../support/test-readings.ts';

const title = { title: 'My claims', description: '', licence: 'CC0-1.0' };
const filledPorts = async () => {
  const ports = testPorts();
  for (const one of [dailyReading, timesReading])
    await saveArticle({ reading: one, incognito: false }, ports);
  return ports;
};
const packOf = async (selection: PackSelection, ports: ReturnType<typeof testPorts>) => {
  const exported = await exportPack(selection, title, ports.base);
  if (!exported.ok) throw new Error(exported.error);
  return exported.value;
};

test('everything fits the format, and comes back in another base as it was', async () => {
  const ports = await filledPorts();
  const { pack, leftOut } = await packOf({ kind: 'everything' }, ports);
  expect(parseClaimPack(JSON.parse(JSON.stringify(pack)))).toEqual({ ok: true, value: pack });
  expect(leftOut).toEqual({ factChecks: 0, unaddressed: 0 });
  expect(pack.outlets.map(({ name }) => name).sort()).toEqual([
    'ellery-times.example',
    'harbor-daily.example',
  ]);
  expect(JSON.stringify(pack)).not.toContain(ports.base.name);

  const other = testPorts();
  await importPack(pack, other);
  const again = await packOf({ kind: 'everything' }, other);
  const facts = ({ pack: { claims, reports, articles } }: typeof again) => ({
    statements: claims.map(({ statement }) => statement).sort(),
    texts: reports.map(({ text, verbatim }) => `${verbatim} ${text}`).sort(),
    articles: articles.map(({ url, title, published }) => `${url} ${title} ${published}`).sort(),
  });
  expect(facts(again)).toEqual(facts({ pack, leftOut }));
});

test('an outlet’s pack tells its reports alone, an article’s the whole story', async () => {
  const ports = await filledPorts();
  const outlet = await packOf({ kind: 'outlet', outlet: 'harbor-daily.example' }, ports);
  expect(outlet.pack.outlets.map(({ domain }) => domain)).toEqual(['harbor-daily.example']);
  const daily = await ports.base.articles.where('outlet').equals('harbor-daily.example').first();
  const story = await packOf({ kind: 'article', article: daily?.id ?? '' }, ports);
  expect(story.pack.articles).toHaveLength(2);
  expect(story.pack.reports.length).toBeGreaterThan(outlet.pack.reports.length);
});

test('a search’s finds make a pack; nothing found makes none', async () => {
  const ports = await filledPorts();
  const hits = await searchClaims({ query: 'inspectors warned' }, ports);
  const { pack } = await packOf({ kind: 'claims', claims: hits.map(({ claim }) => claim) }, ports);
  expect(pack.claims).toHaveLength(hits.length);
  expect(await exportPack({ kind: 'claims', claims: ['none'] }, title, ports.base)).toEqual({
    ok: false,
    error: 'nothing',
  });
});

test('of an article that was saved twice only the newest text is told; paraphrases stay paraphrases', async () => {
  const ports = testPorts();
  await importPack(testPack, ports);
  const { url } = timesReading.metadata;
  for (const text of [
    'The bridge fell at 6.40 a.m. on 27 February, the fire department said.',
    'The bridge fell at 6.50 a.m. on 27 February, the fire department said.',
  ])
    await saveArticle(
      { reading: reading(url, [text, ...timesReading.blocks.map((block) => block.text)]), incognito: false },
      ports,
    );
  const { pack } = await packOf({ kind: 'everything' }, ports);
  const texts = pack.reports.map(({ text }) => text).join('\n');
  expect(texts).toContain('6.50 a.m.');
  expect(texts).not.toContain('6.40 a.m.');
  expect(pack.reports.filter(({ verbatim }) => !verbatim)).toHaveLength(2);
  expect(pack.articles.find(({ url: at }) => at.includes('ellery-post'))).toMatchObject({
    agency: 'Reuters',
    cites: ['The Harbor Daily', 'reuters'],
  });
});
