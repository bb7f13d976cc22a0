import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportInContext } from '../../utils/engine/compare/compare-reports.ts';
import type { Article } from '../../utils/engine/model.ts';
import { readArticleFile } from '../cli/read-article-file.ts';
import { sharedPath } from '../gold/shared-path.ts';
import type { PairComparer } from './pair-comparer.ts';

interface SeedFact {
  readonly id: string;
  readonly mentions: readonly { readonly doc: string; readonly snippet: string }[];
  readonly differences: readonly {
    readonly a: string;
    readonly b: string;
    readonly dimension: string;
    readonly relation: string;
  }[];
}

async function readSeeds(folder: string): Promise<ReadonlyMap<string, Article>> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const seeds = new Map<string, Article>();
  for (const name of names) {
    const parsed = await readArticleFile(join(folder, name), name);
    if (parsed.kind === 'article') seeds.set(parsed.article.article.key, parsed.article.article);
  }
  return seeds;
}

/** The sentences of an article that state a fact. */
function reportsOf(fact: SeedFact, doc: string, seeds: ReadonlyMap<string, Article>): ReportInContext[] {
  const article = seeds.get(doc);
  if (!article) return [];
  const snippets = fact.mentions.filter((mention) => mention.doc === doc).map(({ snippet }) => snippet);
  return article.sentences.flatMap(({ text }, index): ReportInContext[] => {
    if (!snippets.some((snippet) => text.includes(snippet))) return [];
    const before = article.sentences[index - 1]?.text;
    return [
      {
        text,
        verbatim: true,
        outlet: article.outlet,
        ...(article.published ? { published: article.published } : {}),
        ...(before === undefined ? {} : { before }),
      },
    ];
  });
}

/** Prints how many differences of gold/seed-facts.json are typed right, dimension and relation, and which are not. */
export async function printSeedDifferences(compare: PairComparer): Promise<void> {
  const folder = sharedPath('seeds');
  const file = sharedPath('gold/seed-facts.json');
  if (!folder || !file) return;
  const seeds = await readSeeds(folder);
  const { facts } = JSON.parse(readFileSync(file, 'utf8')) as { facts: readonly SeedFact[] };
  const outcomes = [];
  for (const fact of facts)
    for (const { a, b, dimension, relation } of fact.differences) {
      let right = false;
      for (const here of reportsOf(fact, a, seeds))
        for (const there of reportsOf(fact, b, seeds)) {
          const { differences } = await compare(here, there);
          right ||= differences.some((one) => one.dimension === dimension && one.relation === relation);
        }
      outcomes.push({ name: `${fact.id} ${a.slice(0, 3)}-${b.slice(0, 3)} ${dimension}`, right });
    }
  const missed = outcomes.filter(({ right }) => !right).map(({ name }) => name);
  console.log(
    `seeds: ${outcomes.length - missed.length} of ${outcomes.length} differences typed right; not: ${missed.join(', ')}`,
  );
}
