import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ClaimFound, indexClaims, searchLineSchema } from '../cli/claim-index.ts';
import { parseEncoderOption } from '../cli/parse-encoder-option.ts';
import { readLines } from '../cli/read-lines.ts';
import { openRepeatable } from '../cli/repeatable-file.ts';
import { readValidatedLines } from '../cli/validated-lines.ts';
import { encodeWithCache } from '../encoder/encode-with-cache.ts';
import { sharedPath } from '../gold/shared-path.ts';

/** Sets of queries with the claims that answer them. */
const sets = ['checkthat2022-2a-en', 'politifact-debates-small'] as const;

/** Average precision is cut here, as in CheckThat! 2022 task 2. */
const depth = 5;
/** The reciprocal rank looks this far down. */
const rankDepth = 100;

interface QueryScore {
  readonly averagePrecision: number;
  readonly reciprocalRank: number;
  readonly milliseconds: number;
}

interface SearchKind {
  readonly encoder: 'on' | 'off';
  /** Claims are found by their vectors too. */
  readonly scan: boolean;
}

/** Prints MAP@5 (also of the even queries, on which the rules for queries were chosen, and of the odd ones), MRR and the time of a query of the claim search, on each set that is there. */
export async function evaluateSearch(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { encoder: { type: 'string' }, scan: { type: 'boolean' } },
  });
  const encoder = parseEncoderOption(values.encoder);
  for (const set of sets) {
    const folder = sharedPath(join('data/retrieval', set));
    if (folder) await evaluateSet(set, folder, { encoder, scan: values.scan ?? false });
    else console.log(`search ${set}: missing (data/retrieval/${set})`);
  }
  return 0;
}

async function evaluateSet(set: string, folder: string, { encoder, scan }: SearchKind): Promise<void> {
  const claims = await collect(
    readValidatedLines(await openRepeatable(join(folder, 'claims.jsonl')), searchLineSchema),
  );
  const queries = await collect(
    readValidatedLines(await openRepeatable(join(folder, 'queries.jsonl')), searchLineSchema),
  );
  const answers = await readAnswers(join(folder, 'qrels.tsv'));
  const index = indexClaims(claims, encoder === 'on' ? { encode: encodeWithCache, scan } : undefined);
  const scores: QueryScore[] = [];
  for (const { id, text } of queries) {
    const right = answers.get(String(id));
    if (!right) continue;
    const started = performance.now();
    const hits = await index.search(text, rankDepth);
    scores.push({ ...scoreHits(hits, right), milliseconds: performance.now() - started });
  }
  const mean = (of: (score: QueryScore) => number, among: readonly QueryScore[] = scores): string =>
    (among.reduce((sum, score) => sum + of(score), 0) / Math.max(1, among.length)).toFixed(3);
  const precision = (among: readonly QueryScore[]): string => mean((score) => score.averagePrecision, among);
  const times = scores.map(({ milliseconds }) => milliseconds).sort((x, y) => x - y);
  console.log(
    `search ${set}, encoder ${encoder}${scan ? ', all claims scanned' : ''}: MAP@${depth} ${precision(scores)} ` +
      `(even queries ${precision(scores.filter((_, i) => i % 2 === 0))}, ` +
      `odd ${precision(scores.filter((_, i) => i % 2 === 1))}), ` +
      `MRR ${mean((score) => score.reciprocalRank)} ` +
      // With the encoder the time is that of reading a cache.
      (encoder === 'off' ? `in a median of ${(times[times.length >> 1] ?? 0).toFixed(2)} ms a query ` : '') +
      `(${scores.length} queries, ${claims.length} claims)`,
  );
}

/** Average precision at `depth` and reciprocal rank of one query's hits. */
export function scoreHits(
  hits: readonly ClaimFound[],
  answers: ReadonlySet<string>,
): Pick<QueryScore, 'averagePrecision' | 'reciprocalRank'> {
  let found = 0;
  let precisions = 0;
  let firstRank = 0;
  hits.forEach(({ id }, position) => {
    if (!answers.has(String(id))) return;
    found += 1;
    firstRank ||= position + 1;
    if (position < depth) precisions += found / (position + 1);
  });
  return {
    averagePrecision: precisions / Math.min(depth, answers.size),
    reciprocalRank: firstRank > 0 ? 1 / firstRank : 0,
  };
}

/** Reads `query  0  claim  relevance` lines. */
async function readAnswers(path: string): Promise<Map<string, Set<string>>> {
  const answers = new Map<string, Set<string>>();
  for await (const { text } of readLines({ name: path, path })) {
    const [query, , claim, relevance] = text.split('\t');
    if (!query || !claim || relevance === '0') continue;
    const known = answers.get(query);
    if (known) known.add(claim);
    else answers.set(query, new Set([claim]));
  }
  return answers;
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
