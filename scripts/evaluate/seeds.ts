import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSegment, createRetriever, findStory, type Link, thresholds } from '../../utils/engine/index.ts';
import type { Article } from '../../utils/engine/model.ts';
import { parseEncoderOption } from '../cli/parse-encoder-option.ts';
import { readArticleFile } from '../cli/read-article-file.ts';
import { cachedLinker } from '../encoder/cached-linker.ts';
import type { Linker } from '../encoder/open-linker.ts';
import { type LinkVerdict, linkKey, readVerdicts } from '../gold/link-verdicts.ts';
import { sharedPath } from '../gold/shared-path.ts';
import { verdictLine } from './verdict-line.ts';

interface Mention {
  readonly doc: string;
  readonly snippet: string;
}

interface SeedFacts {
  readonly facts: readonly { readonly id: string; readonly mentions: readonly Mention[] }[];
  readonly unrelated: readonly { readonly a: Mention; readonly b: Mention; readonly why: string }[];
}

/**
 * Links the three seed articles with each other, the starter pack in the base, and counts the mentions of
 * gold/seed-facts.json that are linked at tier `confident`; `--encoder on|off` (on where the model is). `--list` prints the links between the seeds that no fact
 * holds together; those read so far have their verdict in scripts/gold/seeds-judged.json.
 */
export async function evaluateSeeds(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { list: { type: 'boolean' }, encoder: { type: 'string' } },
  });
  const encoder = parseEncoderOption(values.encoder);
  const link = cachedLinker(encoder);
  const [folder, facts, pack] = [
    sharedPath('seeds'),
    sharedPath('gold/seed-facts.json'),
    sharedPath('packs/us-mexico-standoff-2025.json'),
  ];
  if (!folder || !facts || !pack) {
    console.log('seeds: missing (seeds/, gold/seed-facts.json, packs/)');
    return 0;
  }
  const seeds = await readSeeds(folder);
  const parsed = await readArticleFile(pack, 'pack');
  const packArticles = parsed.kind === 'pack' ? parsed.articles.map(({ article }) => article) : [];
  const links: SeedLink[] = [];
  for (const page of seeds) links.push(...(await linkSeed(page, [...seeds, ...packArticles], link)));
  console.log(`seeds, encoder ${encoder}`);
  const gold = JSON.parse(readFileSync(facts, 'utf8')) as SeedFacts;
  report(seeds, gold, links, values.list ?? false);
  return 0;
}

async function readSeeds(folder: string): Promise<Article[]> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const articles: Article[] = [];
  for (const name of names) {
    const parsed = await readArticleFile(join(folder, name), name);
    if (parsed.kind === 'article') articles.push(parsed.article.article);
  }
  return articles;
}

interface SeedLink extends Link {
  readonly page: string;
}

/** A seed as the page, all other articles as the base. */
async function linkSeed(page: Article, all: readonly Article[], linkPages: Linker): Promise<SeedLink[]> {
  const base = all.filter((article) => article !== page);
  const byKey = new Map(base.map((article) => [article.key, article]));
  const retriever = createRetriever([buildSegment(base)]);
  const story = findStory(page.sentences, retriever, { outlet: page.outlet }).map(
    ({ article }) => byKey.get(article) as Article,
  );
  const links = await linkPages(page, story, thresholds.possible);
  return links.map((link) => ({ ...link, page: page.key }));
}

interface Place {
  readonly doc: string;
  readonly sentence: number;
}

const pairOf = (one: Place, other: Place): string =>
  linkKey(`${one.doc}#${one.sentence}`, `${other.doc}#${other.sentence}`);

function report(seeds: readonly Article[], gold: SeedFacts, links: readonly SeedLink[], list: boolean): void {
  const bySeed = new Map(seeds.map((article) => [article.key, article]));
  const sentenceOf = ({ doc, snippet }: Mention): number => {
    const at = bySeed.get(doc)?.sentences.findIndex(({ text }) => text.includes(snippet)) ?? -1;
    if (at < 0) console.log(`  no sentence of ${doc} holds: ${snippet}`);
    return at;
  };
  const verdicts = readVerdicts('seeds');
  const keyOf = (link: SeedLink): string =>
    pairOf({ doc: link.page, sentence: link.here }, { doc: link.article, sentence: link.there });
  const between = links.filter(({ article }) => bySeed.has(article));
  const facts = gold.facts.map(({ id, mentions }) => ({
    id,
    mentions: mentions.map((mention) => ({ doc: mention.doc, sentence: sentenceOf(mention) })),
  }));
  const right = new Set<string>();
  for (const { mentions } of facts)
    for (const x of mentions) for (const y of mentions) if (x.doc !== y.doc) right.add(pairOf(x, y));
  for (const tier of ['confident', 'possible'] as const) {
    const shown = between.filter(({ probability }) => probability >= thresholds[tier]);
    const linked = new Set(shown.map(keyOf));
    const isLinked = (doc: string, sentence: number, others: (typeof facts)[number]['mentions']): boolean =>
      others.some((other) => other.doc !== doc && linked.has(pairOf({ doc, sentence }, other)));
    const all = facts.flatMap(({ id, mentions }) =>
      mentions.map((mention) => ({ id, ...mention, mentions })),
    );
    const found = all.filter(({ doc, sentence, mentions }) => isLinked(doc, sentence, mentions));
    const wrong = gold.unrelated.filter(({ a, b }) =>
      linked.has(pairOf({ doc: a.doc, sentence: sentenceOf(a) }, { doc: b.doc, sentence: sentenceOf(b) })),
    );
    const outside = [...linked].filter((pair) => !right.has(pair));
    console.log(
      `seeds, ${tier} (p >= ${thresholds[tier]}): ${found.length} of ${all.length} mentions linked; ` +
        `${linked.size} links between the seeds, ${outside.length} of them outside the file; ` +
        `${wrong.length} of ${gold.unrelated.length} unrelated pairs linked; ` +
        `${links.filter(({ article, probability }) => !bySeed.has(article) && probability >= thresholds[tier]).length} links into the pack`,
    );
    if (tier === 'confident') {
      console.log(`  of those outside the file ${verdictLine(outside, verdicts)}`);
      const missed = all.filter((mention) => !found.includes(mention));
      console.log(`  not linked: ${missed.map(({ id, doc }) => `${id} (${doc.slice(0, 3)})`).join(', ')}`);
      if (list) listOutside(shown, right, bySeed, keyOf, verdicts);
    }
  }
}

function listOutside(
  links: readonly SeedLink[],
  right: ReadonlySet<string>,
  bySeed: ReadonlyMap<string, Article>,
  keyOf: (link: SeedLink) => string,
  verdicts: ReadonlyMap<string, LinkVerdict>,
): void {
  const listed = new Set<string>();
  for (const link of links) {
    if (right.has(keyOf(link)) || listed.has(keyOf(link))) continue;
    listed.add(keyOf(link));
    console.log(
      `  outside the file, ${verdicts.get(keyOf(link)) ?? 'not read'}, p = ${link.probability.toFixed(2)}: ${keyOf(link)}`,
    );
    console.log(`    ${link.page.slice(0, 3)}: ${bySeed.get(link.page)?.sentences[link.here]?.text}`);
    console.log(`    ${link.article.slice(0, 3)}: ${bySeed.get(link.article)?.sentences[link.there]?.text}`);
  }
}
