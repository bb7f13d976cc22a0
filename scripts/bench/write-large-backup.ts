import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

/** Reports of an article: as many checkable sentences as a news article has. */
const reportsPerArticle = 25;
/** Of this many reports one more joins the claim of the one before it. */
const reportsPerJoin = 5;
const outlets = 200;
const places = ['Ellery', 'Calder', 'Marrow', 'Port Hale', 'Sundry', 'Overwick', 'Tamber', 'Lowmoor'];
const things = ['schools', 'flood walls', 'ferries', 'hospitals', 'bridges', 'tram lines', 'reservoirs'];

/** Writes a backup of invented articles with about so many reports, line by line; answers how many. */
export async function writeLargeBackup(file: string, reports: number): Promise<number> {
  const articles = Math.ceil(reports / reportsPerArticle);
  const made = articles * reportsPerArticle;
  await pipeline(Readable.from(linesOf(articles)), createGzip(), createWriteStream(file));
  return made;
}

function* linesOf(articles: number): Generator<string> {
  const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
  const time = '2025-03-01T12:00:00.000Z';
  let rows = 0;
  const row = (table: string, value: unknown): string => {
    rows += 1;
    return line({ [table]: value });
  };
  const counts = { outlets, articles, versions: articles };
  yield line({ format: 'crossread-backup', version: 1, madeAt: time, counts });
  for (let n = 0; n < outlets; n += 1)
    yield row('outlets', { domain: `outlet-${n}.example`, name: `The Outlet ${n}` });
  for (let n = 0; n < articles; n += 1)
    yield row('articles', {
      id: `a${n}`,
      url: `https://outlet-${n % outlets}.example/news/${n}`,
      outlet: `outlet-${n % outlets}.example`,
      title: `Spending in district ${n}`,
      published: time,
      retrieved: time,
      language: 'en',
      version: 1,
    });
  for (let n = 0; n < articles; n += 1)
    yield row('versions', {
      key: `a${n}@1`,
      article: `a${n}`,
      version: 1,
      kind: 'read',
      retrieved: time,
      credits: {},
      textHash: `hash-${n}`,
      sentences: Array.from({ length: reportsPerArticle }, (_, i) => sentence(n, i)),
      pack: '',
    });
  for (let n = 0; n < articles; n += 1)
    for (let i = 0; i < reportsPerArticle; i += reportsPerJoin) {
      const addresses = Array.from({ length: reportsPerJoin }, (_, k) => `a${n}@1#${i + k}`);
      const [first = '', second = '', ...others] = addresses;
      for (const [k, joined] of [[first, second], ...others.map((one) => [one])].entries())
        yield row('claims', {
          id: `c${n}-${i}-${k}`,
          statement: sentence(n, i + k).text,
          reports: joined,
          pack: '',
          createdAt: time,
        });
    }
  yield row('settings', { encoder: false });
  yield line({ end: { rows } });
}

const sentence = (n: number, i: number) => ({
  text: `The council of ${places[(n + i) % places.length]} district ${n} said on Tuesday that it would spend ${n + i} million dollars on ${things[(n * 3 + i) % things.length]}, ${i} per cent more than the mayor had asked for in ${1990 + ((n + i) % 35)}.`,
  kind: 'text',
  block: i,
  verbatim: true,
});
