import { createHash } from 'node:crypto';
import { readArticle } from '../../utils/formats/html/read-article.ts';
import labels from '../pages/labels.json' with { type: 'json' };
import { openPage, type PageRecord } from '../pages/read-page-set.ts';

/**
 * Prints on how many hand-labelled news pages title, outlet and date are right. The pages are the first sixty of the
 * English news pages by the hash of their file names; a label was made from what the page shows its readers: headline,
 * registrable domain, and the day, with a second day where the page's own time and UTC differ. Titles are kept as
 * hashes of their letters and digits, for they belong to the outlets.
 */
export function printPageMetadata(folder: string, records: readonly PageRecord[], each: boolean): void {
  const right = { title: 0, outlet: 0, date: 0 };
  const wrong: string[] = [];
  for (const { file, title, outlet, days } of labels) {
    const url = records.find((record) => record.file === file)?.url ?? '';
    const { metadata } = readArticle(openPage(folder, file), url);
    const found = {
      title: hashOf(metadata.title) === title,
      outlet: metadata.outlet === outlet,
      date: days.includes(metadata.published?.slice(0, 10) ?? ''),
    };
    for (const field of ['title', 'outlet', 'date'] as const) {
      if (found[field]) right[field] += 1;
      else wrong.push(`  ${field} of ${file}: ${field === 'date' ? metadata.published : metadata[field]}`);
    }
  }
  const share = (count: number): string => `${count} (${((100 * count) / labels.length).toFixed(1)} %)`;
  console.log(`pages labelled by hand (${labels.length})`);
  console.log(`  title ${share(right.title)}  outlet ${share(right.outlet)}  date ${share(right.date)}`);
  if (each) for (const line of wrong) console.log(line);
}

/** Quotation marks, dashes, case and spaces make no other title. */
const hashOf = (title: string): string =>
  createHash('sha256')
    .update(
      title
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, ''),
    )
    .digest('hex')
    .slice(0, hashLength);

const hashLength = 16;
