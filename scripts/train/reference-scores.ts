import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodedScorerOf } from '../../utils/engine/match/encoded-scorer.ts';
import { linkStory } from '../../utils/engine/match/link-story.ts';
import type { Article } from '../../utils/engine/model.ts';
import { encodeWithCache } from '../encoder/encode-with-cache.ts';
import type { EncodedModel } from './train-encoded.ts';

const root = join(import.meta.dirname, '../..');
/** Pairs of each kind. */
const count = 6;

interface Report {
  readonly id: string;
  readonly claim: string;
  readonly text: string;
}

/** Two reports of the starter pack and the probability that the trained scorer gives them by themselves. */
export interface ReferenceScore {
  readonly a: string;
  readonly b: string;
  readonly probability: number;
}

/** Writes what the scorer makes of some reports of the starter pack, of one claim and of two, for the tests. */
export async function writeReferenceScores(model: EncodedModel): Promise<void> {
  const pack = JSON.parse(readFileSync(join(root, 'public/packs/us-mexico-standoff-2025.json'), 'utf8')) as {
    reports: Report[];
  };
  const claims = [...new Set(pack.reports.map(({ claim }) => claim))].slice(0, count);
  const of = (claim: string): Report[] => pack.reports.filter((report) => report.claim === claim);
  const pairs = claims.flatMap((claim, at) => {
    const [first, second] = of(claim);
    const [other] = of(claims[(at + 1) % claims.length] as string);
    return [
      [first, second],
      [first, other],
    ] as [Report, Report][];
  });
  const encodings = await encodeWithCache(pairs.flat().map(({ text }) => text));
  const scorer = encodedScorerOf(model);
  const scores = pairs.map(([a, b]): ReferenceScore => {
    const [link] = linkStory(articleOf(a, 'a'), [articleOf(b, 'b')], scorer, { encodings });
    return { a: a.id, b: b.id, probability: Number((link?.probability ?? 0).toFixed(4)) };
  });
  const path = join(root, 'tests/fixtures/encoder/reference-scores.json');
  writeFileSync(path, `[\n${scores.map((score) => `  ${formatScore(score)}`).join(',\n')}\n]\n`);
}

const articleOf = ({ text }: Report, key: string): Article => ({
  key,
  outlet: key,
  credits: {},
  sentences: [{ text, kind: 'text', block: 0, verbatim: true }],
});

/** As the formatter has it. */
const formatScore = ({ a, b, probability }: ReferenceScore): string =>
  `{ "a": "${a}", "b": "${b}", "probability": ${probability} }`;
