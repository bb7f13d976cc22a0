import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import type { Block } from '../../utils/formats/html/model.ts';
import { readArticle } from '../../utils/formats/html/read-article.ts';
import { openPage, type PageRecord, readPageSet } from '../pages/read-page-set.ts';
import { printPageMetadata } from './page-metadata.ts';
import { printPagePhrases } from './page-phrases.ts';
import { printPageVerdicts } from './page-verdicts.ts';

interface Score {
  readonly file: string;
  readonly ours: number;
  readonly readability: number;
  readonly precision: number;
  readonly recall: number;
}

const usage = 'evaluate pages [--source NAME] [--each] [--without-readability]';

/**
 * Prints how well the block reader finds article text: F1 over 4-word shingles (as multisets) against
 * people's own extraction of real pages, beside @mozilla/readability on the same pages; then phrases, metadata and verdicts.
 */
export async function evaluatePages(args: readonly string[]): Promise<number> {
  const set = readPageSet();
  if (set === null) {
    console.error(`pages: no set at data/pages (${usage})`);
    return 0;
  }
  const { folder } = set;
  const source = option(args, '--source') ?? 'article-extraction-benchmark';
  const records = set.records.filter((each) => each.source === source && each.expected_text !== undefined);
  const started = performance.now();
  const scores = records.map((record) => scorePage(folder, record, !args.includes('--without-readability')));
  if (args.includes('--each')) {
    for (const score of scores.toSorted((a, b) => a.ours - b.ours)) console.log(lineOf(score));
  }
  const mean = (pick: (score: Score) => number): string =>
    (scores.reduce((sum, score) => sum + pick(score), 0) / Math.max(1, scores.length)).toFixed(3);
  console.log(`pages (${source}, ${scores.length} pages, shingle F1, mean over pages)`);
  console.log(
    `  crossread    F1 ${mean((s) => s.ours)}  precision ${mean((s) => s.precision)}  recall ${mean((s) => s.recall)}`,
  );
  console.log(`  readability  F1 ${mean((s) => s.readability)}`);
  console.log(`  ${Math.round(performance.now() - started)} ms`);
  printPagePhrases(folder, set.records);
  printPageMetadata(folder, set.records, args.includes('--each'));
  printPageVerdicts(folder, set.records, args.includes('--each'));
  return 0;
}

function scorePage(folder: string, record: PageRecord, withReadability: boolean): Score {
  const expected = shingles(readFileSync(join(folder, record.expected_text ?? ''), 'utf8'));
  const blocks: readonly Block[] = readArticle(openPage(folder, record.file), record.url ?? '').blocks;
  // Captions are kept apart from an article's text, by us and by the people who extracted it.
  const text = blocks.filter((block) => block.kind !== 'caption').map((block) => block.text);
  const own = compare(shingles(text.join('\n')), expected);
  let readability = 0;
  if (withReadability) {
    // It changes its document, so it gets one of its own.
    const parsed = new Readability(openPage(folder, record.file)).parse();
    readability = compare(shingles(parsed?.textContent ?? ''), expected).f1;
  }
  return { file: record.file, ours: own.f1, precision: own.precision, recall: own.recall, readability };
}

const shingleLength = 4;

function shingles(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let index = 0; index + shingleLength <= words.length; index += 1) {
    const shingle = words.slice(index, index + shingleLength).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function compare(found: Map<string, number>, expected: Map<string, number>) {
  const size = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0);
  let shared = 0;
  for (const [shingle, count] of found) shared += Math.min(count, expected.get(shingle) ?? 0);
  const precision = size(found) === 0 ? 0 : shared / size(found);
  const recall = size(expected) === 0 ? 0 : shared / size(expected);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function option(args: readonly string[], name: string): string | undefined {
  const index = args.indexOf(name);
  return index < 0 ? undefined : args[index + 1];
}

const lineOf = (score: Score): string =>
  `  ${score.ours.toFixed(3)} (p ${score.precision.toFixed(2)} r ${score.recall.toFixed(2)}; readability ${score.readability.toFixed(3)})  ${score.file}`;
