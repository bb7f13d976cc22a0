import { judgePage } from '../../utils/formats/html/judge-page.ts';
import { readArticle } from '../../utils/formats/html/read-article.ts';
import { groupBy } from '../../utils/shared/group-by.ts';
import { openPage, type PageRecord } from '../pages/read-page-set.ts';

/** Prints what the news pages of the set are judged to be, and with `each` those that are no articles. */
export function printPageVerdicts(folder: string, records: readonly PageRecord[], each: boolean): void {
  const judged = records
    .filter(({ news }) => news)
    .map(({ file, url }) => {
      const document = openPage(folder, file);
      return { file, ...judgePage(readArticle(document, url ?? ''), document) };
    });
  const counts = [...groupBy(judged, ({ verdict, reason }) => `${verdict} (${reason})`)];
  console.log(`verdicts on news pages (${judged.length})`);
  for (const [verdict, pages] of counts.toSorted((a, b) => b[1].length - a[1].length)) {
    console.log(`  ${String(pages.length).padStart(4)}  ${verdict}`);
    if (each && !verdict.startsWith('article'))
      for (const { file } of pages) console.log(`          ${file}`);
  }
}
