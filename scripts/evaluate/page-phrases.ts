import { Readability } from '@mozilla/readability';
import { readArticle } from '../../utils/formats/html/read-article.ts';
import { openPage, type PageRecord } from '../pages/read-page-set.ts';

interface Counts {
  found: number;
  wanted: number;
  letIn: number;
  unwanted: number;
}

/** Prints how many phrases of the trafilatura pages readers keep, and how many they keep that they should not. */
export function printPagePhrases(folder: string, records: readonly PageRecord[]): void {
  const pages = records.filter((record) => record.must_contain !== undefined);
  const own = newCounts();
  const readability = newCounts();
  for (const page of pages) {
    const blocks = readArticle(openPage(folder, page.file), page.url ?? '').blocks;
    count(
      own,
      page,
      blocks
        .filter((block) => block.kind !== 'caption')
        .map((block) => block.text)
        .join('\n'),
    );
    count(readability, page, new Readability(openPage(folder, page.file)).parse()?.textContent ?? '');
  }
  console.log(`phrases (trafilatura, ${pages.length} pages)`);
  console.log(`  crossread    ${describe(own)}`);
  console.log(`  readability  ${describe(readability)}`);
}

const newCounts = (): Counts => ({ found: 0, wanted: 0, letIn: 0, unwanted: 0 });

const collapse = (text: string): string => text.replace(/\s+/gu, ' ');

function count(counts: Counts, { must_contain = [], must_not_contain = [] }: PageRecord, text: string): void {
  const plain = collapse(text);
  const holds = (phrase: string): boolean => plain.includes(collapse(phrase).trim());
  counts.wanted += must_contain.length;
  counts.found += must_contain.filter(holds).length;
  counts.unwanted += must_not_contain.length;
  counts.letIn += must_not_contain.filter(holds).length;
}

const describe = ({ found, wanted, letIn, unwanted }: Counts): string => {
  const precision = found / Math.max(1, found + letIn);
  const recall = found / Math.max(1, wanted);
  const f1 = (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall);
  return `kept ${found} of ${wanted}, let in ${letIn} of ${unwanted}, F1 ${f1.toFixed(3)}`;
};
