import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Article, here, type OriginGroup } from '../../utils/engine/model.ts';
import { groupOrigins } from '../../utils/engine/origins/group-origins.ts';
import { readArticleFile } from '../cli/read-article-file.ts';
import { type LabelledFact, readOriginLabels } from '../gold/read-origin-labels.ts';
import { sharedPath } from '../gold/shared-path.ts';
import { describeOriginScore, isRightOrigin, scoreOrigins } from './score-origins.ts';

/**
 * Prints whom the seeds' reports of the officials' reaction rest on, how the starter pack's claims are grouped, and
 * how the labelled reports (scripts/gold/origins-labelled.json) are: the half that rules were improved on, and the
 * half that they were not. `--misses tune` lists what is wrong in a half.
 */
export async function evaluateOrigins(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { misses: { type: 'string' } } });
  await printSeeds();
  await printPack();
  const facts = readOriginLabels();
  if (!facts) {
    console.log('origins, labelled: missing (data/stories/)');
    return 0;
  }
  for (const half of ['tune', 'hold'] as const) {
    const own = facts.filter((fact) => fact.half === half);
    const score = scoreOrigins(own, groupFact, keyOf);
    console.log(`origins, labelled, ${half}: ${score.outcomes.length} reports of ${own.length} facts`);
    for (const line of describeOriginScore(score)) console.log(`  ${line}`);
    if (values.misses === half) for (const fact of own) printMisses(fact);
  }
  return 0;
}

/** In the engine's answer the first report is the page. */
const keyOf = (fact: LabelledFact, at: number): string =>
  at === 0 ? here : (fact.reports[at]?.article.key ?? '');

function groupFact({ reports: [page, ...others] }: LabelledFact): readonly OriginGroup[] {
  return page ? groupOrigins(page, others) : [];
}

function printMisses(fact: LabelledFact): void {
  const { outcomes } = scoreOrigins([fact], groupFact, keyOf);
  outcomes.forEach((outcome, at) => {
    if (isRightOrigin(outcome)) return;
    const { kind, wanted, found } = outcome;
    console.log(
      `    ${fact.name} ${fact.reports[at]?.article.key}: ${kind} ${wanted ?? 'unknown'}, said ${found ?? 'unknown'}`,
    );
  });
}

/** The seeds' fact whose three reports all go back to one paper. */
const reactionFact = 'reaction';

async function printSeeds(): Promise<void> {
  const [folder, file] = [sharedPath('seeds'), sharedPath('gold/seed-facts.json')];
  if (!folder || !file) return console.log('origins, seeds: missing (seeds/, gold/seed-facts.json)');
  const { facts } = JSON.parse(readFileSync(file, 'utf8')) as {
    facts: readonly { id: string; mentions: readonly { doc: string; snippet: string }[] }[];
  };
  const seeds: Article[] = [];
  for (const name of readdirSync(folder)
    .filter((one) => one.endsWith('.txt'))
    .sort()) {
    const parsed = await readArticleFile(join(folder, name), name);
    if (parsed.kind === 'article') seeds.push(parsed.article.article);
  }
  const reports = (facts.find(({ id }) => id === reactionFact)?.mentions ?? []).flatMap(
    ({ doc, snippet }) => {
      const article = seeds.find(({ key }) => key === doc);
      const sentence = article?.sentences.findIndex(({ text }) => text.includes(snippet)) ?? -1;
      return article && sentence >= 0 ? [{ article, sentence }] : [];
    },
  );
  const [page, ...others] = reports;
  if (!page) return;
  console.log(`origins, seeds: the officials' reaction, ${reports.length} reports`);
  for (const { origin, articles, evidence } of groupOrigins(page, others)) {
    console.log(`  ${articles.length} under ${origin}`);
    for (const piece of evidence) console.log(`    ${piece.kind}: ${piece.text}`);
  }
}

async function printPack(): Promise<void> {
  const file = sharedPath('packs/us-mexico-standoff-2025.json');
  if (!file) return console.log('origins, starter pack: missing (packs/)');
  const parsed = await readArticleFile(file, 'pack');
  if (parsed.kind !== 'pack') return;
  const counts = { credited: 0, right: 0, open: 0, unknown: 0 };
  const byArticle = new Map(parsed.articles.map(({ article }) => [article.key, article]));
  for (const article of byArticle.values()) {
    const credit = article.credits.agency ?? article.credits.cites?.[0];
    const [group] = groupOrigins({ article, sentence: 0 }, []);
    if (credit) {
      counts.credited += 1;
      if (group?.evidence.some(({ text }) => text === credit || article.sentences[0]?.text.includes(text)))
        counts.right += 1;
    } else {
      counts.open += 1;
      if (group?.origin === 'unknown') counts.unknown += 1;
    }
  }
  console.log(
    `origins, starter pack: of ${counts.credited} articles with an agency or a cited outlet ${counts.right} under it; ` +
      `of ${counts.open} without ${counts.unknown} unknown`,
  );
}
